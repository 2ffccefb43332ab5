import { Avatar, Style } from '@dicebear/core';
import notionists from '@dicebear/styles/notionists.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { portraitFeatures, type ChosenFeatures } from '../../shared/model/portraitFeatures.ts';
import { drawFace } from './drawFace.ts';

function svgOf(seed: string, features: ChosenFeatures = {}): string {
  return decodeURIComponent(drawFace({ seed, features }).replace(/^data:image\/svg\+xml[^,]*,/, ''));
}

it('draws the same face for the same seed, another for another, as an SVG address that needs no network', () => {
  expect(svgOf('marta')).toBe(svgOf('marta'));
  expect(svgOf('tomek')).not.toBe(svgOf('marta'));
  expect(svgOf('marta')).toMatch(/^<svg/);
  expect(svgOf('marta')).not.toMatch(/(href|src)="https?:/);
});

it('leaves faces without chosen features exactly as the bundled style draws them', () => {
  const style = new Style(notionists);
  for (let index = 0; index < 200; index += 1) expect(svgOf(`seed ${index}`)).toBe(new Avatar(style, { seed: `seed ${index}` }).toString());
});

it('draws every choice of every feature in a way of its own', () => {
  const base: ChosenFeatures = { skin: 'tan', hair: 'wave', hairColour: 'brown', beard: 'none', glasses: 'none', clothing: 'shirt', clothingColour: 'sky', expression: 'calm', gesture: 'none', background: 'sand' };
  for (const [feature, choices] of Object.entries(portraitFeatures)) {
    const pictures = choices.map((choice) => svgOf('marta', { ...base, [feature]: choice }));
    expect(new Set(pictures).size, feature).toBe(choices.length);
  }
});

it('lets a choice change nothing else: the rest still follows from the seed', () => {
  const style = new Style(notionists);
  const withHair = svgOf('marta', { hair: 'bob' });
  expect(withHair).toBe(new Avatar(style, { seed: 'marta', hairVariant: 'variant43', hairProbability: 100 }).toString());
});

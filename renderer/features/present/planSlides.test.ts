import { describe, expect, it } from 'vitest';
import { childrenOf } from '../../../shared/changes/document.ts';
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts';
import type { Scene } from '../../../shared/layout/scene.ts';
import { makeBigLibrary } from '../../../test/fixtures/bigJourney.ts';
import { smallMap } from '../../../test/fixtures/smallMap.ts';
import { layoutOptions } from '../../../test/helpers/layoutOptions.ts';
import { between, frameOf } from './frame.ts';
import { moved, opening, slideIndex } from './place.ts';
import { planSlides, stageZoom, type Slide } from './planSlides.ts';
import { documentOfSteps } from './stageDocument.ts';

type StageSlide = Extract<Slide, { kind: 'stage' }>;

const views = [{ width: 1920, height: 1000 }, { width: 1024, height: 700 }, { width: 3840, height: 2000 }, { width: 500, height: 900 }];

const options = layoutOptions();
const big = makeBigLibrary(300);
const maps = [{ name: 'a small map', document: smallMap, journeyId: 'map' }, { name: 'a big map', document: big.document, journeyId: big.journeyId }];

describe.each(maps)('slides of $name', ({ document, journeyId }) => {
  const stages = childrenOf(document, journeyId, 'stage').map(({ id }) => ({ id, stepIds: childrenOf(document, id, 'step').map((step) => step.id) }));
  const scenes = new Map<string, Scene>();
  const sceneOf = (stageId: string, stepWidth: number): Scene => {
    const key = `${stageId} ${stepWidth}`;
    const stepIds = stages.find(({ id }) => id === stageId)?.stepIds ?? [];
    const scene = scenes.get(key) ?? layoutJourney(documentOfSteps(document, journeyId, stepIds), journeyId, { ...options, stepWidth });
    scenes.set(key, scene);
    return scene;
  };
  const plan = (view: (typeof views)[number]) => planSlides({ stages, view, sceneOf });
  const stageSlides = (view: (typeof views)[number]) => plan(view).filter((slide): slide is StageSlide => slide.kind === 'stage');

  it.each(views)('begin and end with the whole map and show every step and lane of every stage ($width × $height)', (view) => {
    const slides = plan(view);
    expect([slides[0]?.section, slides.at(-1)?.section]).toEqual(['opening', 'closing']);
    for (const stage of stages) {
      const own = stageSlides(view).filter(({ section }) => section === stage.id);
      expect([...new Set(own.flatMap(({ stepIds }) => stepIds))]).toEqual(stage.stepIds);
      expect(own.map(({ part, parts }) => [part, parts])).toEqual(own.map((_, index) => [index, own.length]));
      const { lanes } = sceneOf(stage.id, own[0]?.stepWidth ?? 0);
      for (const stepId of stage.stepIds) {
        const shown = own.filter(({ stepIds }) => stepIds.includes(stepId));
        for (const { y, height } of lanes) expect(covers(shown, y, y + height)).toBe(true);
      }
    }
  });

  it.each(views)('keep what they light inside the picture, as large as the plan says ($width × $height)', (view) => {
    for (const slide of stageSlides(view)) {
      const scene = sceneOf(slide.section, slide.stepWidth);
      const { x, y, zoom, lit, reach } = frameOf(slide, scene, view);
      expect(zoom).toBe(stageZoom(view));
      expect(lit.x * zoom + x).toBeGreaterThanOrEqual(scene.labelWidth * zoom - 0.01);
      expect((lit.x + lit.width) * zoom + x).toBeLessThanOrEqual(view.width + 0.01);
      expect(lit.y * zoom + y).toBeCloseTo(scene.headerHeight * zoom);
      expect(reach).toBe(lit.x + lit.width);
    }
  });

  it('are readable: the smallest text is 22 px high on a screen of 1080', () => {
    expect(stageZoom({ width: 1920, height: 1000 }) * 11).toBeGreaterThan(22);
  });

  it('are walked one by one to both ends and no further', () => {
    const slides = plan(views[0]!);
    let place = opening;
    for (let index = 1; index < slides.length; index += 1) {
      place = moved(slides, place, 'next');
      expect(slideIndex(slides, place)).toBe(index);
    }
    expect(moved(slides, place, 'next')).toEqual(place);
    for (let index = slides.length - 2; index >= 0; index -= 1) place = moved(slides, place, 'previous');
    expect(place).toEqual(opening);
    expect(moved(slides, place, 'previous')).toEqual(opening);
  });

  it('are reached by number; a number that no stage has leads nowhere', () => {
    const slides = plan(views[0]!);
    expect(moved(slides, opening, { stage: 2 })).toEqual({ section: stages[1]?.id, part: 0 });
    expect(moved(slides, { section: stages[1]?.id ?? '', part: 0 }, { stage: 0 })).toEqual(opening);
    expect(moved(slides, opening, { stage: stages.length + 1 })).toEqual(opening);
    expect(moved(slides, opening, 'last')).toEqual({ section: 'closing', part: 0 });
  });
});

function covers(slides: readonly StageSlide[], from: number, to: number): boolean {
  let y = from;
  for (const { fromY, toY } of slides.toSorted((a, b) => a.fromY - b.fromY)) if (fromY <= y) y = Math.max(y, toY);
  return y >= to;
}

describe('a place', () => {
  it('holds its stage when the slides are planned anew, and starts over where the stage is gone', () => {
    const slide = (section: string, part: number, parts: number): StageSlide => ({ kind: 'stage', section, part, parts, stepIds: ['s'], stepWidth: 180, fromY: 0, toY: 1 });
    const slides = [{ kind: 'overview', section: 'opening', part: 0 } as const, slide('a', 0, 2), slide('a', 1, 2), slide('b', 0, 1)];
    expect(slideIndex(slides, { section: 'a', part: 5 })).toBe(2);
    expect(slideIndex(slides, { section: 'gone', part: 0 })).toBe(0);
  });
});

describe('a frame on its way', () => {
  it('ends exactly where it leads', () => {
    const scene = layoutJourney(smallMap, 'map', layoutOptions());
    const view = views[0]!;
    const from = frameOf({ kind: 'overview', section: 'opening', part: 0 }, scene, view);
    const to = { ...from, x: from.x + 10, dim: 1 };
    expect(between(from, to, 0)).toEqual(from);
    expect(between(from, to, 1)).toBe(to);
    expect(between(from, to, 0.5).x).toBeCloseTo(from.x + 5);
  });
});

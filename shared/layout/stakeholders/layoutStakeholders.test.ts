import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../changes/createDocument.ts';
import type { AnyRecord, StakeholderMap } from '../../model/records.ts';
import { relationDirections, relationKinds, stakeholderRings } from '../../model/vocabulary.ts';
import { isOverlapping } from '../isOverlapping.ts';
import { measureText } from '../measureText.ts';
import type { Box } from '../scene.ts';
import { layoutStakeholders } from './layoutStakeholders.ts';
import { angleOf, pointAt } from './polar.ts';
import type { StakeholderScene } from './stakeholderScene.ts';

const options = { measureText, texts: { ring: (ring: string) => `Ring ${ring}`, actorKind: (kind: string) => `Kind ${kind}`, relationKind: (kind: string) => `Gives ${kind}` } };
const map: StakeholderMap = { type: 'stakeholderMap', id: 'map', order: 'a0', name: 'Map' };

function draw(records: readonly AnyRecord[], of = map): StakeholderScene {
  return layoutStakeholders(createDocument([of, ...records]), of, options);
}

const actor = (id: string, place: object): AnyRecord => ({ type: 'actor', id, parentId: 'map', name: id, ring: 'direct', angle: 0, ...place });
const relation = (id: string, fromId: string, toId: string, content: object = {}): AnyRecord => ({ type: 'relation', id, parentId: 'map', fromId, toId, relationKind: 'money', direction: 'one', ...content });

const words = fc.constantFrom('Vet', 'Anna Nowak', 'Государственная ветеринарная служба надзора', 'Związek Kynologiczny w Polsce', 'Lebensmittelüberwachungsbehördenmitarbeiterin', 'x'.repeat(300));
const anyMap = fc.record({
  actors: fc.array(fc.record({ name: words, ring: fc.constantFrom(...stakeholderRings), angle: fc.constantFrom(0, 1, 45, 90, 180, 180, 181, 270, 359) }), { maxLength: 14 }),
  links: fc.array(fc.record({ from: fc.nat(13), to: fc.nat(13), relationKind: fc.constantFrom(...relationKinds), direction: fc.constantFrom(...relationDirections), text: fc.option(words, { nil: undefined }) }), { maxLength: 12 }),
}).map(({ actors, links }) => [
  ...actors.map((place, at) => actor(`a${at}`, place)),
  ...links.filter(({ from, to }) => from !== to && from < actors.length && to < actors.length).map(({ from, to, text, ...content }, at) => relation(`r${at}`, `a${from}`, `a${to}`, { ...content, ...(text ? { text } : {}) })),
]);

function holds(box: Box, inner: Box): boolean {
  return inner.x >= box.x && inner.y >= box.y && inner.x + inner.width <= box.x + box.width && inner.y + inner.height <= box.y + box.height;
}

describe('a stakeholder map', () => {
  it('has no words upon others and nothing outside, however crowded', () => {
    fc.assert(fc.property(anyMap, (records) => {
      const { box, actors, relations, rings } = draw(records);
      const boxes: Box[] = [...actors, ...relations.map(({ labelBox }) => labelBox), ...rings.map(({ nameBox }) => nameBox)];
      for (const [index, one] of boxes.entries()) {
        expect(holds(box, one)).toBe(true);
        expect(boxes.slice(index + 1).filter((other) => isOverlapping(one, other))).toEqual([]);
      }
      for (const { bounds } of relations) expect(holds(box, bounds)).toBe(true);
    }), { numRuns: 150 });
  });

  it('keeps every actor on its own ring', () => {
    fc.assert(fc.property(anyMap, (records) => {
      const { actors, rings } = draw(records);
      for (const { ring, x, y, width, height } of actors) {
        const at = rings.findIndex((candidate) => candidate.ring === ring);
        const distance = Math.hypot(x + width / 2, y + height / 2);
        expect(distance).toBeLessThan(rings[at]?.radius ?? 0);
        expect(distance).toBeGreaterThanOrEqual(at === 0 ? 0 : (rings[at - 1]?.radius ?? 0));
      }
    }), { numRuns: 60 });
  });

  it('shows rings to drop somebody on before there is anybody, and a lone actor of the core in the middle', () => {
    expect(draw([]).rings.map(({ radius }) => radius)).toEqual([96, 192, 288]);
    const [alone] = draw([actor('a', { ring: 'core', angle: 77 })]).actors;
    expect([(alone?.x ?? 9) + (alone?.width ?? 0) / 2, (alone?.y ?? 9) + (alone?.height ?? 0) / 2]).toEqual([0, 0]);
  });

  it('draws who has room exactly where it was put, and keeps the order of those who have none', () => {
    const { actors } = draw([actor('a', { angle: 10 }), actor('b', { angle: 12 }), actor('c', { angle: 14 }), actor('d', { angle: 200 })]);
    expect(actors.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(actors.find(({ id }) => id === 'd')?.angle).toBe(200);
    expect(Math.abs((actors.find(({ id }) => id === 'b')?.angle ?? 0) - 12)).toBeLessThan(3);
  });

  it('draws two relations between the same two apart, with a head at each end that has one', () => {
    const people = [actor('a', { angle: 90 }), actor('b', { angle: 270 })];
    const { relations, legend } = draw([...people, relation('r', 'a', 'b'), relation('s', 'b', 'a', { relationKind: 'value', direction: 'both' }), relation('t', 'a', 'b', { relationKind: 'trust', direction: 'none' })]);
    expect(new Set(relations.map(({ path }) => path)).size).toBe(3);
    expect(relations.map(({ line }) => line.length)).toEqual([2, 3, 1]);
    expect(relations.map(({ label }) => label.flatMap((part) => (part.kind === 'text' ? [part.text] : [])))).toEqual([['Gives money'], ['Gives value'], ['Gives trust']]);
    expect(legend.flatMap((part) => (part.kind === 'text' ? [part.text] : []))).toEqual(['Gives value', 'Gives money', 'Gives trust']);
  });

  it('calls rings as the map does', () => {
    const { rings } = draw([], { ...map, coreName: 'Essential' });
    expect(rings.map(({ name }) => name.flatMap((part) => (part.kind === 'text' ? [part.text] : []))[0])).toEqual(['Essential', 'Ring direct', 'Ring indirect']);
  });

  it('is the same for the same records in any order', () => {
    fc.assert(fc.property(anyMap, (records) => {
      expect(draw(records.toReversed())).toEqual(draw(records));
    }), { numRuns: 20 });
  });
});

describe('angles', () => {
  it('go from the top clockwise', () => {
    expect([0, 45, 90, 180, 270, 300].map((angle) => Math.round(angleOf(pointAt(angle, 50))))).toEqual([0, 45, 90, 180, 270, 300]);
    expect(pointAt(90, 10).x).toBeCloseTo(10);
  });
});

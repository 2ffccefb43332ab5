import { describe, expect, it } from 'vitest';
import { card, findingMap, link, mood, touchpoint } from '../../test/helpers/findingMap.ts';
import { layoutOptions } from '../../test/helpers/layoutOptions.ts';
import type { Document } from '../changes/document.ts';
import { createDocument } from '../changes/createDocument.ts';
import { findingsOf } from '../metrics/findings/findingsOf.ts';
import type { Layers } from '../model/layers.ts';
import { findingMarks } from './findingMarks.ts';
import { isOverlapping } from './isOverlapping.ts';
import { layoutJourney } from './layoutJourney.ts';

const map = findingMap([
  touchpoint('one', 'a1', { channel: 'website', personal: 'no', owner: 'Sales' }), touchpoint('two', 'a2', { channel: 'chat', owner: 'Service', personal: 'no' }), touchpoint('three', 'a2', { channel: 'phone', owner: 'Care' }),
  link('one', 'two'), link('one', 'three'), card('note', 'text', 'b1'), mood('a1', 1), mood('a2', -1.5),
]);

function marksOf(document: Document = map, layers: Layers = {}) {
  const options = { ...layoutOptions(), layers };
  const findings = findingsOf(document, 'j', '2026-11-22');
  const scene = layoutJourney(document, 'j', { ...options, findings });
  return { scene, marks: new Map(findingMarks(document, scene, findings, options).map((mark) => [mark.recordId, mark])) };
}

const wordsOf = (primitives: readonly { readonly kind: string }[] | undefined) => primitives?.flatMap((primitive) => ('text' in primitive ? [primitive.text] : [])) ?? [];

describe('findingMarks', () => {
  it('stand at cards, points and headers, each in its layer', () => {
    const { marks, scene } = marksOf();
    const one = scene.itemById.get('one');
    expect(marks.get('one')).toMatchObject({ layer: 'map', y: (one?.y ?? 0) - 8 });
    expect(marks.get('a2-p')).toMatchObject({ layer: 'map', findings: [{ rule: 'peakEnd' }] });
    expect(marks.get('B')).toMatchObject({ layer: 'header', x: (scene.stages[1]?.x ?? 0) + 10 });
  });

  it('say at a connection what is worst, and how much more there is; pills do not cover each other', () => {
    const { marks } = marksOf();
    const [first, second] = [marks.get('one-two'), marks.get('one-three')];
    expect(first?.findings.map(({ severity }) => severity)).toEqual(['high', 'medium', 'medium']);
    expect(wordsOf(first?.primitives)).toEqual(['Hand-off that hurts +2']);
    expect(first && second && isOverlapping(first, second)).toBe(false);
  });

  it('leave out what filters dim or leave out', () => {
    const marks = marksOf(map, { filters: { channels: ['chat'] } }).marks;
    expect(marks.has('one')).toBe(false);
    expect(marks.has('one-two')).toBe(false);
    expect(marksOf(map, { filters: { channels: ['chat'] }, hidesOthers: true }).marks.has('one')).toBe(false);
  });

  it('gather at the label of a collapsed lane', () => {
    const collapsed = createDocument([...map.records.values()].map((record) => (record.id === 'touchpoints' ? { ...record, collapsed: true as const } : record)) as never);
    const mark = marksOf(collapsed).marks.get('touchpoints');
    expect(mark).toMatchObject({ layer: 'labels' });
    expect(wordsOf(mark?.primitives)).toEqual([String(mark?.findings.length)]);
  });

  it('change nothing of the scene', () => {
    const options = layoutOptions();
    expect(layoutJourney(map, 'j', { ...options, layers: { findings: true }, findings: findingsOf(map, 'j', '2026-11-22') })).toEqual(layoutJourney(map, 'j', options));
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { layoutOptions } from '../../test/helpers/layoutOptions.ts';
import { createDocument } from '../changes/createDocument.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import { isCellItem, type AnyRecord, type Journey, type Lane } from '../model/records.ts';
import { layoutJourney } from './layoutJourney.ts';
import type { Box, Primitive, Scene } from './scene.ts';

const locales = ['en', 'pl', 'ru'] as const;
const options = layoutOptions();

/** A bundled sample as it is shipped. */
function readSample(name: string, locale: string): { document: Document; journeyId: string } {
  const file = JSON.parse(readFileSync(new URL(`../../assets/samples/${name}.${locale}.json`, import.meta.url), 'utf8')) as { records: AnyRecord[] };
  const document = createDocument(file.records);
  return { document, journeyId: childrenOf(document, '', 'journey')[0]?.id ?? '' };
}

const samples = locales.flatMap((locale) => ['happy-pup', 'industrial-plastics'].map((name) => ({ name, locale, ...readSample(name, locale) })));

function textBox(text: Extract<Primitive, { kind: 'text' }>): Box {
  const x = text.x - (text.anchor === 'middle' ? text.width / 2 : text.anchor === 'end' ? text.width : 0);
  return { x, y: text.y - text.size, width: text.width, height: text.size * 1.2 };
}

function textsOf(primitives: readonly Primitive[]) {
  return primitives.filter((primitive) => primitive.kind === 'text');
}

function isInside(inner: Box, outer: Box): boolean {
  const slack = 0.01;
  return inner.x >= outer.x - slack && inner.y >= outer.y - slack && inner.x + inner.width <= outer.x + outer.width + slack && inner.y + inner.height <= outer.y + outer.height + slack;
}

function isOverlapping(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;
}

/** What holds for every scene, whatever is in the journey. */
function checkScene(scene: Scene): void {
  checkGrid(scene);
  checkItems(scene);
  checkTexts(scene);
  checkLabels(scene);
  checkConnections(scene);
}

function checkGrid(scene: Scene): void {
  let x = scene.labelWidth;
  for (const stage of scene.stages) {
    expect([stage.x, stage.height]).toEqual([x, scene.headerHeight]);
    for (const step of stage.steps) {
      expect(step.x).toBe(x);
      x += step.width;
    }
    expect(stage.x + stage.width).toBe(x);
  }
  expect(scene.width).toBe(x);
  expect(scene.steps.map((step) => step.index)).toEqual(scene.steps.map((_, index) => index));
  let y = scene.headerHeight;
  for (const lane of scene.lanes) {
    expect(lane.y).toBe(y);
    y += lane.height;
    if (lane.lineBelow) {
      expect(lane.lineBelow.y).toBe(y);
      y += lane.lineBelow.height;
    }
  }
  expect(scene.height).toBe(y);
}

function checkItems(scene: Scene): void {
  const cells = Map.groupBy(scene.items, (item) => `${item.laneId} ${item.stepId}`);
  for (const items of cells.values()) {
    const lane = scene.lanes.find((candidate) => candidate.id === items[0]?.laneId);
    const step = scene.steps.find((candidate) => candidate.id === items[0]?.stepId);
    if (!lane || !step) throw new Error('An item without a cell');
    items.forEach((item, index) => {
      expect(isInside(item, { x: step.x + 4, y: lane.y + 4, width: step.width - 8, height: lane.height - 8 }), `${item.id} in its cell`).toBe(true);
      expect(isInside(item.titleBox, { x: 0, y: 0, width: item.width, height: item.height }), `title of ${item.id}`).toBe(true);
      for (const other of items.slice(index + 1)) expect(isOverlapping(item, other), `${item.id} on ${other.id}`).toBe(false);
    });
  }
  expect([...scene.itemById.keys()].sort()).toEqual(scene.items.map((item) => item.id).sort());
}

function checkTexts(scene: Scene): void {
  const check = (primitives: readonly Primitive[], box: Box, where: string) => {
    for (const text of textsOf(primitives)) expect(isInside(textBox(text), { ...box, y: -2, height: box.height + 2 }), `"${text.text}" in ${where}`).toBe(true);
  };
  for (const item of scene.items) check(item.primitives, { x: 0, y: 0, width: item.width, height: item.height }, item.id);
  for (const stage of scene.stages) check(stage.header, { x: 0, y: 0, width: stage.width, height: scene.headerHeight }, stage.id);
  check(scene.corner, { x: 0, y: 0, width: scene.labelWidth, height: scene.headerHeight }, 'corner');
  for (const lane of scene.lanes) {
    check(lane.label, { x: 0, y: 0, width: scene.labelWidth, height: lane.height }, `label of ${lane.kind}`);
    if (lane.lineBelow) check(lane.lineBelow.label, { x: 0, y: 0, width: scene.labelWidth, height: lane.lineBelow.height }, lane.lineBelow.kind);
  }
}

/** Labels of the curves: inside their lane, none on another. */
function checkLabels(scene: Scene): void {
  const lane = scene.lanes.find((candidate) => candidate.id === scene.emotionScale?.laneId);
  const boxes = scene.curves.flatMap((curve) => textsOf(curve.primitives)).map((text) => ({ ...textBox(text), y: text.y - 10, height: 12 }));
  if (!lane) {
    expect(scene.curves).toEqual([]);
    return;
  }
  boxes.forEach((box, index) => {
    expect(isInside(box, { x: 0, y: lane.y, width: scene.width, height: lane.height })).toBe(true);
    for (const other of boxes.slice(index + 1)) expect(isOverlapping(box, other)).toBe(false);
  });
}

/** Orthogonal, from right edge to left edge, across no card. */
function checkConnections(scene: Scene): void {
  for (const { id, points, fromId, toId } of scene.connections) {
    const from = scene.itemById.get(fromId);
    const to = scene.itemById.get(toId);
    expect(points[0]?.x).toBe((from?.x ?? 0) + (from?.width ?? 0));
    expect(points.at(-1)?.x).toBe(to?.x);
    points.slice(1).forEach((end, index) => {
      const start = points[index] ?? end;
      expect(start.x === end.x || start.y === end.y, `${id} is orthogonal`).toBe(true);
      const piece = { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y), width: Math.abs(end.x - start.x), height: Math.abs(end.y - start.y) };
      for (const item of scene.items) {
        const inner = { x: item.x + 0.01, y: item.y + 0.01, width: item.width - 0.02, height: item.height - 0.02 };
        const isCrossed = piece.x < inner.x + inner.width && piece.x + piece.width > inner.x && piece.y < inner.y + inner.height && piece.y + piece.height > inner.y;
        expect(isCrossed, `${id} across ${item.id}`).toBe(false);
      }
    });
  }
}

describe('layoutJourney', () => {
  test.each(samples)('$name in $locale keeps every rule of a scene', ({ document, journeyId, locale }) => {
    const scene = layoutJourney(document, journeyId, layoutOptions(locale));
    expect(scene.items.length).toBeGreaterThan(20);
    checkScene(scene);
  });

  test.each(samples)('$name in $locale shows every title whole', ({ document, journeyId, locale }) => {
    const scene = layoutJourney(document, journeyId, layoutOptions(locale));
    for (const item of scene.items) {
      const record = document.records.get(item.id);
      const shown = textsOf(item.primitives).map((text) => text.text).join('').replaceAll(/\s/g, '');
      expect(shown).toContain((isCellItem(record) ? record.title : '').replaceAll(/\s/g, ''));
    }
  });

  test('any journey keeps every rule of a scene, in every language', () => {
    fc.assert(fc.property(wholeDocument, fc.constantFrom(...locales), fc.boolean(), (document, locale, withoutInternal) => {
      for (const journey of childrenOf(document, '', 'journey')) checkScene(layoutJourney(document, journey.id, { ...layoutOptions(locale), withoutInternal }));
    }), { numRuns: 60 });
  });

  test('a journey that does not exist gives an empty scene', () => {
    const scene = layoutJourney(createDocument([]), 'nobody', options);
    expect([scene.stages, scene.lanes, scene.items]).toEqual([[], [], []]);
  });
});

/** One stage of one step with these lanes and records. */
function smallDocument(lanes: readonly Partial<Lane>[], records: readonly AnyRecord[] = [], journey: Partial<Journey> = {}): Document {
  return createDocument([
    { type: 'journey', id: 'j', order: 'a0', title: 'Journey', state: 'current', perspective: 'customer', personaIds: ['p'], ...journey },
    { type: 'persona', id: 'p', order: 'a0', name: 'Marta', ink: 'p1' }, { type: 'persona', id: 'q', order: 'a1', name: 'Tomek', ink: 'p1' },
    { type: 'stage', id: 's', journeyId: 'j', order: 'a0', name: 'Research' },
    ...['one', 'two', 'three'].map((id, index): AnyRecord => ({ type: 'step', id, journeyId: 'j', parentId: 's', order: `a${index}`, name: '' })),
    ...lanes.map((lane, index): AnyRecord => ({ type: 'lane', id: `lane-${index}`, journeyId: 'j', order: `a${index}`, kind: 'actions', ...lane })),
    ...records,
  ]);
}

const point = (id: string, stepId: string, personaId: string, valence: number, label?: string): AnyRecord => (
  { type: 'emotion', id, journeyId: 'j', parentId: stepId, personaId, valence, ...(label ? { label } : {}) }
);
const card = (id: string, laneId: string): AnyRecord => ({ type: 'card', id, journeyId: 'j', parentId: 'one', laneId, order: 'a0', title: `Card ${id}` });

describe('lanes', () => {
  test('hidden lanes are left out, internal ones only on request', () => {
    const document = smallDocument([{ kind: 'actions' }, { kind: 'pains', hidden: true }, { kind: 'owners', internal: true }]);
    expect(layoutJourney(document, 'j', options).lanes.map((lane) => lane.kind)).toEqual(['actions', 'owners']);
    expect(layoutJourney(document, 'j', { ...options, withoutInternal: true }).lanes.map((lane) => lane.kind)).toEqual(['actions']);
  });

  test('a collapsed lane is low, has no items and a bar for each that it hides', () => {
    const scene = layoutJourney(smallDocument([{ kind: 'thoughts', collapsed: true }], [card('a', 'lane-0'), { ...card('b', 'lane-0'), order: 'a1' } as AnyRecord]), 'j', options);
    expect(scene.lanes[0]?.height).toBeLessThan(40);
    expect(scene.items).toEqual([]);
    expect(scene.ground.filter((primitive) => primitive.kind === 'rect')).toHaveLength(2);
  });

  test('a collapsed emotion lane shows no curve', () => {
    const scene = layoutJourney(smallDocument([{ kind: 'emotion', collapsed: true }], [point('e', 'one', 'p', 1)]), 'j', options);
    expect([scene.curves, scene.emotionScale]).toEqual([[], null]);
  });

  test('an internal lane is marked as one', () => {
    const label = layoutJourney(smallDocument([{ internal: true }]), 'j', options).lanes[0]?.label ?? [];
    expect(label).toContainEqual(expect.objectContaining({ kind: 'icon', name: 'eye-slash' }));
  });
});

describe('curves', () => {
  const lanes = [{ kind: 'emotion' as const }];
  const lineOf = (scene: Scene, at = 0) => scene.curves[at]?.primitives.find((primitive) => primitive.kind === 'path' && primitive.stroke !== undefined);

  test('a step without a point is a gap, not a zero', () => {
    const whole = layoutJourney(smallDocument(lanes, [point('a', 'one', 'p', 1), point('b', 'two', 'p', 0), point('c', 'three', 'p', 2)]), 'j', options);
    const broken = layoutJourney(smallDocument(lanes, [point('a', 'one', 'p', 1), point('c', 'three', 'p', 2)]), 'j', options);
    expect(lineOf(whole)).toMatchObject({ d: expect.stringMatching(/^M[^M]+$/) });
    expect(lineOf(broken)).toBeUndefined();
    expect(broken.curves[0]?.markers).toHaveLength(2);
  });

  test('valence becomes height on the scale', () => {
    const { curves, emotionScale } = layoutJourney(smallDocument(lanes, [point('a', 'one', 'p', 1.5)]), 'j', options);
    expect(curves[0]?.points[0]?.y).toBe((emotionScale?.zeroY ?? 0) - 1.5 * (emotionScale?.pixelsPerUnit ?? 0));
  });

  const both = [point('a', 'one', 'p', 1), point('b', 'one', 'q', 1), point('c', 'two', 'p', 1), point('d', 'two', 'q', 1)];
  const personaIds = ['p', 'q'];

  test('personas differ in ink, dash and marker even where they have the same ink, and equal points stand side by side', () => {
    const { curves } = layoutJourney(smallDocument(lanes, both, { personaIds }), 'j', options);
    expect(curves.map((curve) => curve.ink)).toEqual(['p1', 'p2']);
    expect(curves.map((curve) => curve.points[0]?.marker)).toEqual(['circle', 'diamond']);
    expect(Math.abs((curves[0]?.points[0]?.x ?? 0) - (curves[1]?.points[0]?.x ?? 0))).toBeGreaterThan(10);
  });

  test('the focused persona comes first and alone has an area; a filtered one is gone', () => {
    const document = smallDocument(lanes, both, { personaIds });
    const focused = layoutJourney(document, 'j', { ...options, focusedPersonaId: 'q' });
    expect(focused.curves.map((curve) => [curve.personaId, curve.ink])).toEqual([['q', 'p2'], ['p', 'p1']]);
    expect(focused.curves.map((curve) => curve.primitives.some((primitive) => primitive.kind === 'path' && primitive.fill !== undefined))).toEqual([true, false]);
    expect(layoutJourney(document, 'j', { ...options, visiblePersonaIds: ['q'] }).curves.map((curve) => [curve.personaId, curve.ink])).toEqual([['q', 'p2']]);
  });

  test('many long labels of one step lie apart in a lane that grows', () => {
    const people = Array.from({ length: 5 }, (_, index): AnyRecord => ({ type: 'persona', id: `x${index}`, order: `a${index}`, name: 'X' }));
    const label = 'Разочарована тем, что оператор снова спрашивает номер заказа и не видит переписку';
    const records = [...people, ...people.map(({ id }, index) => point(`e${index}`, 'two', id, 0.1 * index, label))];
    const scene = layoutJourney(smallDocument(lanes, records, { personaIds: people.map(({ id }) => id) }), 'j', options);
    expect(scene.curves.flatMap((curve) => textsOf(curve.primitives))).toHaveLength(15);
    checkLabels(scene);
  });
});

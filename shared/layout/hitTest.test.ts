import { describe, expect, test } from 'vitest';
import { makeBigLibrary } from '../../test/fixtures/bigJourney.ts';
import { layoutOptions } from '../../test/helpers/layoutOptions.ts';
import { itemDropAt, laneDropAt, stageDropAt, stepDropAt } from './dropTargets.ts';
import { cellAt, connectionAt, emotionPointAt, idsInBox, isOnSubJourneyMark, itemAt, laneAt, stageAt, stepAt, valenceAt } from './hitTest.ts';
import { layoutJourney } from './layoutJourney.ts';
import type { Box } from './scene.ts';

const { document, journeyId } = makeBigLibrary(120);
const scene = layoutJourney(document, journeyId, layoutOptions());
const centerOf = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

describe('what lies at a point', () => {
  test('finds every item at its centre, and its cell', () => {
    for (const item of scene.items) {
      const { x, y } = centerOf(item);
      expect(itemAt(scene, x, y)).toBe(item);
      expect(cellAt(scene, x, y)).toEqual({ laneId: item.laneId, stepId: item.stepId });
    }
  });

  test('tells the mark of a sub-journey, which is never smaller than a finger', () => {
    const [item] = scene.items;
    if (!item) throw new Error('no item');
    const opener = { ...item, opens: { x: 10, y: 40, width: 100, height: 30 } };
    const isOn = (x: number, y: number, smallest = 24) => isOnSubJourneyMark(opener, item.x + x, item.y + y, smallest);
    expect([isOn(11, 41), isOn(109, 69), isOn(11, 39), isOn(111, 50)]).toEqual([true, true, false, false]);
    expect(isOn(11, 36, 40)).toBe(true);
    expect(isOnSubJourneyMark(item, item.x + 11, item.y + 41, 24)).toBe(false);
  });

  test('finds every emotion point at its centre and just beside it', () => {
    for (const point of scene.curves.flatMap((curve) => curve.points)) {
      expect(emotionPointAt(scene, point.x, point.y)).toBe(point);
    }
    const point = scene.curves[0]?.points[0];
    expect(emotionPointAt(scene, (point?.x ?? 0) - 60, point?.y ?? 0)).toBeNull();
  });

  test('finds a connection near its line, on no card', () => {
    for (const connection of scene.connections) {
      const [start, next] = connection.points;
      if (!start || !next) continue;
      expect(connectionAt(scene, (start.x + next.x) / 2, (start.y + next.y) / 2, 2)).not.toBeNull();
    }
    expect(connectionAt(scene, 2, 2)).toBeNull();
  });

  test('headers, labels and everything beyond the map belong to no cell', () => {
    expect(cellAt(scene, scene.labelWidth - 1, scene.headerHeight + 10)).toBeNull();
    expect(cellAt(scene, scene.labelWidth + 10, scene.headerHeight - 1)).toBeNull();
    expect(cellAt(scene, scene.width + 1, scene.height + 1)).toBeNull();
    const line = scene.lanes.find((lane) => lane.lineBelow)?.lineBelow;
    if (line) expect(cellAt(scene, scene.labelWidth + 10, line.y + 2)).toBeNull();
  });

  test('stages, steps and lanes by one coordinate', () => {
    for (const step of scene.steps) expect([stepAt(scene, step.x), stageAt(scene, step.x)?.id]).toEqual([step, step.stageId]);
    for (const lane of scene.lanes) expect(laneAt(scene, lane.y)).toBe(lane);
  });

  test('a marquee takes what it touches', () => {
    const item = scene.items[7];
    if (!item) throw new Error('No item');
    expect(idsInBox(scene, { x: item.x + 2, y: item.y + 2, width: 1, height: 1 })).toEqual([item.id]);
    expect(new Set(idsInBox(scene, { x: 0, y: 0, width: scene.width, height: scene.height })).size).toBe(scene.items.length + scene.curves.flatMap((curve) => curve.points).length);
  });

  test('heights in the emotion lane are valences, limited to the scale', () => {
    const { zeroY = 0, pixelsPerUnit = 0 } = scene.emotionScale ?? {};
    expect(valenceAt(scene, zeroY - pixelsPerUnit)).toBe(1);
    expect(valenceAt(scene, zeroY + 100 * pixelsPerUnit)).toBe(-2);
    expect(valenceAt({ ...scene, emotionScale: null }, 0)).toBeNull();
  });
});

describe('itemDropAt', () => {
  const items = [...Map.groupBy(scene.items, (item) => `${item.laneId} ${item.stepId}`).values()].find((cell) => cell.length > 1) ?? [];
  const [first, second] = items;
  const last = items.at(-1);

  test('above the middle of an item lands before it, below the last one at the end', () => {
    if (!first || !second || !last) throw new Error('No cell with two items');
    expect(itemDropAt(scene, first.x + 5, first.y + 2)).toMatchObject({ beforeItemId: first.id, laneId: first.laneId, stepId: first.stepId });
    expect(itemDropAt(scene, first.x + 5, first.y + first.height - 2)).toMatchObject({ beforeItemId: second.id });
    expect(itemDropAt(scene, first.x + 5, last.y + last.height - 1)).toMatchObject({ beforeItemId: null });
  });

  test('the rule lies in the gap, on no item', () => {
    if (!first || !second) throw new Error('No cell with two items');
    const { indicator } = itemDropAt(scene, second.x + 5, second.y + 1) ?? {};
    expect(indicator?.y).toBeGreaterThanOrEqual(first.y + first.height);
    expect((indicator?.y ?? 0) + (indicator?.height ?? 0)).toBeLessThanOrEqual(second.y);
  });

  test('what is being moved is no neighbour', () => {
    if (!first || !second) throw new Error('No cell with two items');
    expect(itemDropAt(scene, first.x + 5, first.y + 2, new Set([first.id]))).toMatchObject({ beforeItemId: second.id });
  });

  test('nothing lands in the emotion lane or outside', () => {
    expect(itemDropAt(scene, scene.labelWidth + 20, scene.emotionScale?.zeroY ?? 0)).toBeNull();
    expect(itemDropAt(scene, 1, 1)).toBeNull();
  });
});

describe('orders', () => {
  test('a stage lands before the one whose left half is under the pointer, or last', () => {
    const [first, second] = scene.stages;
    if (!first || !second) throw new Error('No stages');
    expect(stageDropAt(scene, first.x + 3)).toEqual({ beforeId: first.id, position: first.x });
    expect(stageDropAt(scene, first.x + first.width - 3)).toEqual({ beforeId: second.id, position: second.x });
    expect(stageDropAt(scene, scene.width + 50)).toEqual({ beforeId: null, position: scene.width });
    expect(stageDropAt(scene, first.x + 3, first.id)).toEqual({ beforeId: second.id, position: second.x });
  });

  test('a step lands in the stage under the pointer', () => {
    const stage = scene.stages[1];
    const step = stage?.steps[1];
    if (!stage || !step) throw new Error('No step');
    expect(stepDropAt(scene, step.x + 3)).toEqual({ stageId: stage.id, beforeId: step.id, position: step.x });
    expect(stepDropAt(scene, scene.width + 50)).toMatchObject({ stageId: scene.stages.at(-1)?.id, beforeId: null });
  });

  test('a lane lands by height', () => {
    const [first, second] = scene.lanes;
    expect(laneDropAt(scene, (first?.y ?? 0) + (first?.height ?? 0) - 2)).toEqual({ beforeId: second?.id, position: second?.y });
    expect(laneDropAt(scene, scene.height + 20)).toEqual({ beforeId: null, position: scene.height });
  });
});

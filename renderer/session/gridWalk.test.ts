import { describe, expect, test } from 'vitest';
import { layoutJourney } from '../../shared/layout/layoutJourney.ts';
import { layoutOptions } from '../../test/helpers/layoutOptions.ts';
import { smallDocument } from '../../test/helpers/smallJourney.ts';
import type { FocusTarget } from './createSession.ts';
import { walkCurve, walkGrid, walkToEdge, type Direction } from './gridWalk.ts';

const scene = layoutJourney(smallDocument(), 'j', layoutOptions());
const cell = (laneId: string, stepId: string, itemId: string | null): FocusTarget => ({ kind: 'cell', laneId, stepId, itemId });

/** Where a walk of several presses ends; a press that leads nowhere stays. */
function walk(from: FocusTarget | null, ...directions: Direction[]): FocusTarget | null {
  let focus = from;
  for (const direction of directions) focus = walkGrid(scene, focus, direction) ?? focus;
  return focus;
}

describe('walking over the grid', () => {
  test('begins at the first card', () => {
    expect(walk(null, 'down')).toEqual(cell('actions', 'a1', 'one'));
  });

  test('goes card by card inside a cell, then on to the next lane', () => {
    expect(walk(cell('actions', 'a1', 'one'), 'down')).toEqual(cell('actions', 'a1', 'two'));
    expect(walk(cell('actions', 'a1', 'two'), 'down')).toEqual(cell('emotion', 'a1', null));
    expect(walk(cell('emotion', 'a1', null), 'up')).toEqual(cell('actions', 'a1', 'two'));
  });

  test('keeps the row sideways and stands in empty cells', () => {
    expect(walk(cell('actions', 'a1', 'two'), 'right')).toEqual(cell('actions', 'b1', 'three'));
    expect(walk(cell('actions', 'b1', 'three'), 'right')).toEqual(cell('actions', 'b2', null));
    expect(walk(cell('actions', 'b2', null), 'right')).toEqual(cell('actions', 'b2', null));
  });

  test('reaches lane labels at the left and headers at the top, and comes back', () => {
    expect(walk(cell('actions', 'a1', 'one'), 'left')).toEqual({ kind: 'lane', laneId: 'actions' });
    expect(walk({ kind: 'lane', laneId: 'actions' }, 'right')).toEqual(cell('actions', 'a1', 'one'));
    expect(walk(cell('actions', 'a1', 'one'), 'up')).toEqual({ kind: 'stage', stageId: 'A' });
    expect(walk(cell('actions', 'b1', 'three'), 'up')).toEqual({ kind: 'step', stepId: 'b1' });
    expect(walk({ kind: 'step', stepId: 'b2' }, 'up')).toEqual({ kind: 'stage', stageId: 'B' });
    expect(walk({ kind: 'stage', stageId: 'B' }, 'down', 'down')).toEqual(cell('actions', 'b1', 'three'));
    expect(walk({ kind: 'step', stepId: 'b1' }, 'left')).toEqual({ kind: 'stage', stageId: 'A' });
  });

  test('goes to the ends of a lane, of the headers and of the map', () => {
    expect(walkToEdge(scene, cell('actions', 'a1', 'one'), 'end', false)).toEqual(cell('actions', 'b2', null));
    expect(walkToEdge(scene, { kind: 'step', stepId: 'b1' }, 'start', false)).toEqual({ kind: 'stage', stageId: 'A' });
    expect(walkToEdge(scene, cell('text', 'b2', 'four'), 'start', true)).toEqual(cell('actions', 'a1', 'one'));
    expect(walkToEdge(scene, null, 'end', true)).toEqual(cell('text', 'b2', 'four'));
  });
});

describe('walking along a curve', () => {
  test('stands in its gaps, as that persona', () => {
    expect(walkCurve(scene, 'up', 'right')).toEqual({ ...cell('emotion', 'b1', null), personaId: 'p' });
    expect(walkCurve(scene, 'down', 'right')).toBeNull();
    expect(walkCurve(scene, 'up', 'left')).toEqual({ kind: 'lane', laneId: 'emotion' });
  });
});

import { describe, expect, test } from 'vitest';
import { applyChangeset } from '../../../shared/changes/applyChangeset.ts';
import { cellItemsOf, childrenOf, stepsOfJourney, type Document } from '../../../shared/changes/document.ts';
import { smallDocument } from '../../../test/helpers/smallJourney.ts';
import type { Direction } from '../../session/gridWalk.ts';
import { canMove, moveSelected } from './moveSelected.ts';

function move(document: Document, ids: readonly string[], direction: Direction): Document {
  const draft = moveSelected(document, ids, direction);
  if (!draft.ok) throw new Error(draft.refusal.key);
  const applied = applyChangeset(document, draft.value);
  if (!applied.ok) throw new Error(applied.refusal.key);
  return applied.value;
}

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('moving what is selected one place on', () => {
  test('a card goes down inside its cell first, then over the emotion lane into the next lane', () => {
    const inside = move(smallDocument(), ['one'], 'down');
    expect(ids(cellItemsOf(inside, 'a1', 'actions'))).toEqual(['two', 'one']);
    const below = move(inside, ['one'], 'down');
    expect(ids(cellItemsOf(below, 'a1', 'text'))).toEqual(['one']);
    expect(moveSelected(below, ['one'], 'down')).toMatchObject({ ok: false, refusal: { key: 'error.move.edge' } });
  });

  test('cards go sideways as a block, and are refused as a whole at the edge', () => {
    const moved = move(smallDocument(), ['one', 'three'], 'right');
    expect(ids(cellItemsOf(moved, 'b1', 'actions'))).toEqual(['one']);
    expect(ids(cellItemsOf(moved, 'b2', 'actions'))).toEqual(['three']);
    expect(moveSelected(smallDocument(), ['one', 'three'], 'left').ok).toBe(false);
  });

  test('stages, steps and lanes change places with their neighbours', () => {
    expect(ids(childrenOf(move(smallDocument(), ['A'], 'right'), 'j', 'stage'))).toEqual(['B', 'A']);
    expect(ids(stepsOfJourney(move(smallDocument(), ['b1'], 'right'), 'j'))).toEqual(['a1', 'b2', 'b1']);
    expect(ids(stepsOfJourney(move(smallDocument(), ['b1'], 'left'), 'j'))).toEqual(['a1', 'b1', 'b2']);
    expect(childrenOf(move(smallDocument(), ['b1'], 'left'), 'A', 'step')).toHaveLength(2);
    expect(ids(childrenOf(move(smallDocument(), ['text'], 'up'), 'j', 'lane'))).toEqual(['actions', 'text', 'emotion']);
  });

  test('an emotion point goes up by a tenth and stops at the scale’s end', () => {
    expect(move(smallDocument(), ['up'], 'up').records.get('up')).toMatchObject({ valence: 1.1 });
    let document = smallDocument();
    for (let count = 0; count < 12; count += 1) document = move(document, ['up'], 'up');
    expect(document.records.get('up')).toMatchObject({ valence: 2 });
  });

  test('only sensible directions are offered', () => {
    expect(canMove(smallDocument(), ['A'], 'upright')).toBe(false);
    expect(canMove(smallDocument(), ['text'], 'sideways')).toBe(false);
    expect(canMove(smallDocument(), ['one'], 'upright')).toBe(true);
    expect(canMove(smallDocument(), [], 'sideways')).toBe(false);
  });
});

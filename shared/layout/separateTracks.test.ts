import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separateTracks, type TrackLine } from './separateTracks.ts';

const line = (from: number, to: number, fromId: string, toId: string, across = 100): TrackLine => ({ isUpright: true, across, from, to, fromId, toId });

describe('separateTracks', () => {
  it('sets pieces of unrelated connections side by side where they would lie on each other', () => {
    expect(separateTracks([line(0, 50, 'a', 'b'), line(20, 80, 'c', 'd'), line(60, 90, 'e', 'f')])).toEqual([0, -2.5, 0]);
  });

  it('lets those from or to one card run together, and leaves other lines alone', () => {
    expect(separateTracks([line(0, 50, 'a', 'b'), line(20, 80, 'a', 'c'), line(10, 40, 'a', 'd'), line(0, 50, 'x', 'y', 280)])).toEqual([0, 0, 0, 0]);
  });

  it('uses the outermost track when a gutter is full', () => {
    const offsets = separateTracks(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => line(0, 50, id, `${id}-end`)));
    expect(new Set(offsets)).toEqual(new Set([0, -2.5, 2.5, -5]));
  });

  const lines = fc.array(fc.record({
    isUpright: fc.boolean(), across: fc.constantFrom(100, 280), from: fc.nat(40), length: fc.integer({ min: 1, max: 30 }), fromId: fc.constantFrom('a', 'b', 'c', 'd'), toId: fc.constantFrom('e', 'f', 'g', 'h'),
  }).map(({ length, ...rest }): TrackLine => ({ ...rest, to: rest.from + length })), { maxLength: 8 });

  it('answers the same for the same pieces in any order', () => {
    fc.assert(fc.property(fc.uniqueArray(lines.chain((all) => fc.constantFrom(...all, line(0, 1, 'a', 'b'))), { maxLength: 8, selector: ({ fromId, toId, isUpright, across }) => `${fromId}${toId}${isUpright}${across}` }), (pieces) => {
      const reversed = pieces.toReversed();
      expect(separateTracks(reversed).toReversed()).toEqual(separateTracks(pieces));
    }));
  });

  it('never lays unrelated pieces on each other before the gutter is full', () => {
    fc.assert(fc.property(lines, (pieces) => {
      const offsets = separateTracks(pieces);
      pieces.forEach((a, index) => pieces.slice(index + 1).forEach((b, later) => {
        const isTogether = a.isUpright === b.isUpright && a.across === b.across && offsets[index] === offsets[index + 1 + later];
        const isOver = a.from < b.to && b.from < a.to && a.fromId !== b.fromId && a.toId !== b.toId;
        const isFull = new Set(offsets.filter((_, at) => pieces[at]?.isUpright === a.isUpright && pieces[at]?.across === a.across)).size === (a.isUpright ? 4 : 3);
        expect(isTogether && isOver && !isFull).toBe(false);
      }));
    }));
  });
});

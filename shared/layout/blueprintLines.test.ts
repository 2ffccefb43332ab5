import { describe, expect, test } from 'vitest';
import type { LaneKind } from '../model/vocabulary.ts';
import { blueprintLines } from './blueprintLines.ts';

const linesOf = (...kinds: LaneKind[]) => Object.fromEntries(blueprintLines(kinds.map((kind) => ({ id: kind, kind }))));

describe('blueprintLines', () => {
  test('a whole blueprint has all three', () => {
    expect(linesOf('actions', 'frontstage', 'backstage', 'support')).toEqual({ actions: 'interaction', frontstage: 'visibility', backstage: 'internal' });
  });

  test('a line separates two sides', () => {
    expect(linesOf('actions', 'touchpoints', 'emotion')).toEqual({});
    expect(linesOf('actions', 'backstage')).toEqual({ actions: 'visibility' });
    expect(linesOf('frontstage', 'backstage')).toEqual({ frontstage: 'visibility' });
  });

  test('without a frontstage the line of visibility lies above the backstage', () => {
    expect(linesOf('actions', 'opportunities', 'backstage', 'kpis')).toEqual({ opportunities: 'visibility' });
    expect(linesOf('backstage', 'kpis')).toEqual({});
  });
});

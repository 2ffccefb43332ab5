import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { edits, runEdits } from '../../test/helpers/edits.ts';
import { layoutOptions } from '../../test/helpers/layoutOptions.ts';
import type { Scene } from '../layout/scene.ts';
import { compareJourneys } from './compareJourneys.ts';
import { layoutOverlay, layoutSides } from './layoutComparison.ts';

const { texts, measureText } = layoutOptions('ru');
const options = { texts, measureText, withoutInternal: false };
const frameOf = ({ steps, lanes, width, height, headerHeight }: Scene) => ({ steps: steps.map(({ id, x }) => [id, x]), lanes: lanes.map(({ id, y, height: own }) => [id, y, own]), width, height, headerHeight });

const versions = fc.tuple(wholeDocument, edits(8)).map(([before, list]) => compareJourneys({ document: before, journeyId: 'journey-0' }, { document: runEdits(before, list, 'new').document, journeyId: 'journey-0' }));

describe('comparison scenes', () => {
  it('set two maps side by side in one frame, whatever differs', () => {
    fc.assert(fc.property(versions, (comparison) => {
      const { before, after } = layoutSides(comparison, options);
      expect(frameOf(before)).toEqual(frameOf(after));
    }), { numRuns: 40 });
  });

  it('show every item of the later map and every removed one of a shown lane, marked', () => {
    fc.assert(fc.property(versions, (comparison) => {
      const scene = layoutOverlay(comparison, null, options);
      const shownLanes = new Set(scene.lanes.map(({ id }) => id));
      const drawn = new Set(scene.items.map(({ id }) => id));
      for (const { record } of comparison.differences) if ('laneId' in record && shownLanes.has(record.laneId)) expect(drawn.has(record.id)).toBe(true);
      expect(JSON.stringify(scene)).not.toMatch(/NaN|null,null|undefined/);
    }), { numRuns: 40 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallMap } from '../../test/fixtures/smallMap.ts';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { edits, runEdits } from '../../test/helpers/edits.ts';
import { applyAll } from '../../test/helpers/rebaseSimulation.ts';
import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { deleteRecords } from '../commands/deleteRecords.ts';
import { createFutureJourney } from '../commands/createFutureJourney.ts';
import { moveCellItems } from '../commands/moveCellItems.ts';
import { moveLane } from '../commands/moveLane.ts';
import { setEmotion } from '../commands/setEmotion.ts';
import { updateRecord } from '../commands/updateRecord.ts';
import { compareJourneys, type JourneyComparison } from './compareJourneys.ts';

function run(document: Document, ...commands: readonly ((document: Document) => Result<ChangeDraft>)[]): Document {
  return commands.reduce((current, command) => {
    const draft = command(current);
    if (!draft.ok) throw new Error(draft.refusal.key);
    return applyAll(current, draft.value.changes);
  }, document);
}

/** The library with a future-state map `f0` of the journey; the copies' ids follow in the order of the originals. */
function derived(document: Document, journeyId: string): Document {
  let made = 0;
  return run(document, (current) => createFutureJourney(current, { journeyId, title: 'Future', newId: () => `f${made++}` }));
}

const copyOf = (document: Document, originId: string): string => [...document.records.values()].find((record) => 'originId' in record && record.originId === originId)?.id ?? '';
const idsOf = ({ differences }: JourneyComparison, kind: string) => differences.filter((difference) => difference.kind === kind).map(({ record }) => record.id).sort();
const both = (document: Document, beforeId: string, afterId: string) => compareJourneys({ document, journeyId: beforeId }, { document, journeyId: afterId });

describe('compareJourneys', () => {
  it('finds nothing between a journey and what was just derived from it, in either direction', () => {
    fc.assert(fc.property(wholeDocument, (library) => {
      const document = derived(library, 'journey-0');
      expect(both(document, 'journey-0', 'f0').differences).toEqual([]);
      expect(both(document, 'f0', 'journey-0').differences).toEqual([]);
      expect(both(document, 'journey-0', 'f0').curves.every(({ points }) => points.every(({ delta }) => delta === 0))).toBe(true);
    }));
  });

  it('finds nothing between a journey and itself', () => {
    fc.assert(fc.property(wholeDocument, (document) => {
      expect(both(document, 'journey-0', 'journey-0').differences).toEqual([]);
    }));
  });

  it('calls added what is removed the other way round, whatever was done to the future map or to the current one', () => {
    fc.assert(fc.property(wholeDocument, edits(8), (library, list) => {
      const { document } = runEdits(derived(library, 'journey-0'), list, 'new');
      const [there, back] = [both(document, 'journey-0', 'f0'), both(document, 'f0', 'journey-0')];
      expect(idsOf(there, 'added')).toEqual(idsOf(back, 'removed'));
      expect(idsOf(there, 'removed')).toEqual(idsOf(back, 'added'));
      const rise = (comparison: JourneyComparison) => new Map(comparison.curves.map(({ personaId, delta }) => [personaId, delta.mean]));
      for (const [personaId, delta] of rise(there)) expect(rise(back).get(personaId) ?? null).toBe(delta === null ? null : 0 - delta);
    }));
  });

  it('and between two moments of one journey too', () => {
    fc.assert(fc.property(wholeDocument, edits(8), (before, list) => {
      const { document: after } = runEdits(before, list, 'new');
      const there = compareJourneys({ document: before, journeyId: 'journey-0' }, { document: after, journeyId: 'journey-0' });
      const back = compareJourneys({ document: after, journeyId: 'journey-0' }, { document: before, journeyId: 'journey-0' });
      expect(idsOf(there, 'added')).toEqual(idsOf(back, 'removed'));
    }));
  });

  it('names what was changed, moved, removed and added, cell by cell', () => {
    const start = derived(smallMap, 'map');
    const [call, wait, calls] = ['call', 'wait', 'calls'].map((id) => copyOf(start, id));
    const [actions, ask, pains] = ['actions', 'ask', 'pains'].map((id) => copyOf(start, id));
    const document = run(start,
      (current) => updateRecord(current, { id: call!, fields: { title: 'First chat', effort: 2 } }),
      (current) => deleteRecords(current, { ids: [wait!] }),
      (current) => moveCellItems(current, { itemIds: [calls!], laneId: actions!, stepId: ask!, beforeItemId: null }),
      (current) => moveLane(current, { laneId: pains!, beforeLaneId: actions! }),
    );
    const { differences } = both(document, 'map', 'f0');
    expect(differences.map(({ kind, record }) => `${kind} ${record.id}`).sort()).toEqual([`changed ${call}`, `moved ${calls}`, `moved ${pains}`, 'removed wait'].sort());
    expect(differences.find(({ record }) => record.id === call)?.fields.map(({ field, before, after }) => [field, before, after])).toEqual([['title', 'First call', 'First chat'], ['effort', 6, 2]]);
    expect(differences.find(({ record }) => record.id === calls)).toMatchObject({ from: { laneId: actions, stepId: copyOf(start, 'search') }, place: { laneId: actions, stepId: ask } });
    expect(differences.find(({ record }) => record.id === 'wait')?.place).toEqual({ laneId: pains, stepId: copyOf(start, 'search'), stageId: copyOf(start, 'research') });
  });

  it('tells the rise of a curve; a gap stays a gap', () => {
    const start = derived(smallMap, 'map');
    const [ask, search] = ['ask', 'search'].map((id) => copyOf(start, id));
    const document = run(start,
      (current) => setEmotion(current, { id: 'e', journeyId: 'f0', stepId: search!, personaId: 'anna', valence: 0.5 }),
      (current) => setEmotion(current, { id: 'e2', journeyId: 'f0', stepId: ask!, personaId: 'anna', valence: 1 }),
    );
    const [curve] = both(document, 'map', 'f0').curves;
    expect(curve?.points.map(({ before, after, delta }) => [before, after, delta])).toEqual([[null, 1, null], [-1.5, 0.5, 2], [1, 1, 0]]);
    expect(curve?.before).toEqual({ mean: -0.25, peakEnd: -0.25 });
    expect(curve?.after.peakEnd).toBe(1);
    expect(curve?.delta.peakEnd).toBe(1.25);
  });

  it('a map that is gone is empty, and the other one is whole', () => {
    const document = run(derived(smallMap, 'map'), (current) => deleteRecords(current, { ids: ['map'] }));
    const { differences, frame } = both(document, 'map', 'f0');
    expect(new Set(differences.map(({ kind }) => kind))).toEqual(new Set(['added']));
    expect(frame.steps).toHaveLength(3);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellIds, idsOf, smallMap } from '../../test/fixtures/smallMap.ts';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { choices, createChooser } from '../../test/helpers/chooser.ts';
import { commandCases } from '../../test/helpers/commandCases.ts';
import { applyAll } from '../../test/helpers/rebaseSimulation.ts';
import type { Result } from '../base/result.ts';
import type { Change, ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { journeyIdOf } from '../changes/journeyIdsOf.ts';
import { isLocked } from '../model/isLocked.ts';
import { addCellItem } from './addCellItem.ts';
import { addStage } from './addStage.ts';
import { deleteJourney } from './deleteJourney.ts';
import { deleteRecords } from './deleteRecords.ts';
import { duplicateCellItems } from './duplicateCellItems.ts';
import { moveCellItems } from './moveCellItems.ts';
import { moveLane } from './moveLane.ts';
import { moveStage } from './moveStage.ts';
import { replaceText } from './replaceText.ts';
import { setLocked } from './setLocked.ts';
import { updateRecord } from './updateRecord.ts';
import { updateRecords } from './updateRecords.ts';

const locked = checkCommand(smallMap, (document) => setLocked(document, { ids: ['purchase', 'pay', 'touch', 'call', 'anna', 'map'], locked: true })).document;
const refusalOf = (command: (document: Document) => Result<ChangeDraft>) => checkCommand(locked, command).refusal;

describe('a locked part', () => {
  it('is neither edited nor moved nor deleted, and the refusal names it', () => {
    const one = (type: string, name: string) => ({ key: 'error.locked.one', values: { type, name, named: name ? 'yes' : 'no' } });
    expect(refusalOf((given) => updateRecord(given, { id: 'call', fields: { title: 'x' } }))).toEqual(one('touchpoint', 'First call'));
    expect(refusalOf((given) => updateRecord(given, { id: 'touch', fields: { hidden: true } }))).toEqual(one('lane', ''));
    expect(refusalOf((given) => moveLane(given, { laneId: 'touch', beforeLaneId: null }))?.key).toBe('error.locked.one');
    expect(refusalOf((given) => moveStage(given, { stageId: 'purchase', beforeStageId: 'research' }))).toEqual(one('stage', 'Purchase'));
    expect(refusalOf((given) => moveCellItems(given, { itemIds: ['call'], laneId: 'touch', stepId: 'ask', beforeItemId: null }))?.key).toBe('error.locked.one');
    expect(refusalOf((given) => deleteRecords(given, { ids: ['pay'] }))?.key).toBe('error.step.last');
    expect(refusalOf((given) => deleteRecords(given, { ids: ['call', 'calls'] }))?.key).toBe('error.locked.one');
  });

  it('is not changed by what is done to many, or with what it stands in', () => {
    expect(refusalOf((given) => deleteRecords(given, { ids: ['purchase'] }))).toEqual({ key: 'error.locked.several', values: { count: 2 } });
    expect(refusalOf((given) => deleteRecords(given, { ids: ['research'] }))?.key).toBe('error.locked.one');
    expect(refusalOf((given) => updateRecords(given, { edits: ['call', 'invoice'].map((id) => ({ id, fields: { owner: 'Us' } })) }))?.key).toBe('error.locked.one');
    const query = { text: 'call', isCaseMatched: false, isWholeWord: false, isAccentIgnored: true, fieldGroup: null, laneId: null };
    expect(refusalOf((given) => replaceText(given, { journeyId: 'map', query, replacement: 'x', only: null }))?.key).toBe('error.locked.one');
  });

  it('still takes what stands in it, goes with its journey and can be unlocked', () => {
    expect(cellIds(checkCommand(locked, (given) => addCellItem(given, { id: 'new', laneId: 'touch', stepId: 'pay', title: 'x' })).document, 'touch', 'pay')).toEqual(['invoice', 'new']);
    expect(refusalOf((given) => updateRecord(given, { id: 'invoice', fields: { title: 'x' } }))).toBeNull();
    expect(refusalOf((given) => updateRecord(given, { id: 'touch', fields: { collapsed: true } }))).toBeNull();
    expect(refusalOf((given) => deleteJourney(given, { journeyId: 'map' }))).toBeNull();
    const { document } = checkCommand(locked, (given) => setLocked(given, { ids: ['call'], locked: false }));
    expect(checkCommand(document, (given) => updateRecord(given, { id: 'call', fields: { title: 'x' } })).refusal).toBeNull();
  });

  it('gets a new order key where another one needs room, and lets others pass', () => {
    expect(idsOf(checkCommand(locked, (given) => moveStage(given, { stageId: 'research', beforeStageId: null })).document, 'map', 'stage')).toEqual(['purchase', 'research']);
    const tied = applyAll(locked, [{ op: 'update', id: 'research', from: { order: 'a0' }, to: { order: 'a1' } }]);
    const { document } = checkCommand(tied, (given) => addStage(given, { journeyId: 'map', id: 'new', stepId: 's', name: 'New', afterStageId: 'purchase' }));
    expect(idsOf(document, 'map', 'stage')).toEqual(['purchase', 'new', 'research']);
  });

  it('is copied without its lock', () => {
    expect(checkCommand(locked, (given) => duplicateCellItems(given, { ids: ['call'], newId: () => 'copy' })).document.records.get('copy')).not.toHaveProperty('locked');
  });
});

describe('any command on any library', () => {
  it.each(Object.entries(commandCases).filter(([name]) => name !== 'restoreVersion'))('%s leaves what is locked as it is', (_, command) => {
    fc.assert(fc.property(wholeDocument, choices, (document, numbers) => {
      const draft = command(document, createChooser(document, numbers));
      if (draft.ok) expect(draft.value.changes.filter((change) => touchesLocked(document, change, draft.value.changes))).toEqual([]);
    }), { numRuns: 60, seed: 20261122 });
  });
});

/** A neighbour that needs room may give it a new order key. */
function touchesLocked(document: Document, change: Change, changes: readonly Change[]): boolean {
  if (change.op === 'add') return false;
  const record = document.records.get(change.op === 'update' ? change.id : change.record.id);
  if (!isLocked(record)) return false;
  if (change.op === 'update') return Object.keys(change.to).some((field) => !['locked', 'collapsed', 'originId', 'order'].includes(field));
  return !changes.some((other) => other.op === 'remove' && other.record.id === journeyIdOf(record));
}

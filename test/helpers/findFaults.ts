import { checkRecord } from '../../shared/changes/applyChangeset.ts';
import { createDocument } from '../../shared/changes/createDocument.ts';
import { childrenOf, type Document } from '../../shared/changes/document.ts';
import { isSameJson } from '../../shared/base/isSameJson.ts';
import { cellItemTypeOfLane } from '../../shared/model/cellItemTypeOfLane.ts';
import { goTogether, referencesOf } from '../../shared/model/references.ts';
import { isCellItem, type AnyRecord } from '../../shared/model/records.ts';

/** Everything that makes a document less than whole, as lines for a test's message. Empty = whole. */
export function findFaults(document: Document): string[] {
  return [...[...document.records.values()].flatMap((record) => faultsOfRecord(document, record)), ...faultsOfIndexes(document)];
}

function faultsOfRecord(document: Document, record: AnyRecord): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`${record.type} ${record.id}: ${fault}`);
  const fault = checkRecord(record);
  if (fault) say(`${fault.field}: ${fault.reason}`);
  if (!Object.isFrozen(record)) say('not frozen');
  for (const { field, id, types } of referencesOf(record)) {
    const target = document.records.get(id);
    if (!target || !types.includes(target.type)) say(`${field} points at ${target?.type ?? 'nothing'}`);
    else if (!goTogether(record, target)) say(`${field} points into another journey`);
  }
  if (isCellItem(record)) {
    const lane = document.records.get(record.laneId);
    if (lane?.type === 'lane' && cellItemTypeOfLane(lane.kind) !== record.type) say(`does not suit a lane of ${lane.kind}`);
  }
  if (record.type === 'stage' && childrenOf(document, record.id, 'step').length === 0) say('has no step');
  if (record.type === 'journey' && record.personaIds.some((id) => document.records.get(id)?.type !== 'persona')) say('has a persona that is gone');
  if (record.type === 'journey' && new Set(record.personaIds).size < record.personaIds.length) say('has a persona twice');
  return faults;
}

function faultsOfIndexes(document: Document): string[] {
  const fresh = createDocument(document.records.values());
  const asJson = (index: ReadonlyMap<string, ReadonlySet<string>>) => Object.fromEntries([...index].map(([key, ids]) => [key, [...ids].sort()]));
  return (['childIds', 'journeyRecordIds'] as const).filter((name) => !isSameJson(asJson(document[name]), asJson(fresh[name]))).map((name) => `${name} differs from a fresh index`);
}

/** Whether two documents hold equal records. */
export function isSameDocument(a: Document, b: Document): boolean {
  return a.records.size === b.records.size && [...a.records].every(([id, record]) => record === b.records.get(id) || isSameJson(record, b.records.get(id)));
}

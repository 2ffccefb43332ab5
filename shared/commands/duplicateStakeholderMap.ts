import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { actorsOf, relationsOf, stakeholderMapsOf } from '../changes/stakeholders.ts';
import { renewIds } from '../model/renewIds.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';
import { indexAfter, placeAmong } from './placeAmong.ts';

export interface DuplicateStakeholderMapArgs {
  readonly mapId: string;
  /** Of the copy. */
  readonly name: string;
  /** The copy of the map itself gets the first id. */
  readonly newId: () => string;
}

/** Copies a stakeholder map with everybody on it, right after the original: to show what a change would do to the same people. */
export function duplicateStakeholderMap(document: Document, { mapId, name, newId }: DuplicateStakeholderMapArgs): Result<ChangeDraft> {
  const map = needRecord(document, 'stakeholderMap', mapId);
  if (!map.ok) return map;
  const maps = stakeholderMapsOf(document);
  const { orders, shifted } = placeAmong(maps, indexAfter(maps, mapId) ?? maps.length, 1);
  const copies = renewIds([{ ...map.value, name, order: orders[0] ?? '' }, ...actorsOf(document, mapId), ...relationsOf(document, mapId)], newId);
  return draftChanges(document, { key: 'change.duplicateStakeholderMap', values: { name: map.value.name } }, { add: copies, shift: shifted });
}

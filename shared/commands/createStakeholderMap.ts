import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { stakeholderMapsOf } from '../changes/stakeholders.ts';
import type { StakeholderMap } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { placeAmong } from './placeAmong.ts';

/** Adds an empty stakeholder map at the end of the library's. Refused when the name is empty. */
export function createStakeholderMap(document: Document, { id, name }: { id: string; name: string }): Result<ChangeDraft> {
  const maps = stakeholderMapsOf(document);
  const { orders, shifted } = placeAmong(maps, maps.length, 1);
  const map: StakeholderMap = { type: 'stakeholderMap', id, order: orders[0] ?? '', name };
  return draftChanges(document, { key: 'change.createStakeholderMap', values: { name } }, { add: [map], shift: shifted });
}

import type { FieldValues } from '../changes/changeset.ts';
import { recordSchemas, type CellItem, type CellItemType } from '../model/records.ts';

/** What means the same in every kind of item. Effort does not: a touchpoint's is the customer's (1–7), an opportunity's is ours (1–5). */
const sharedFields = new Set(['title', 'text', 'tags', 'image', 'evidenceGrade', 'evidenceIds', 'subJourneyId', 'claimId', 'owner']);
const placeFields = new Set(['id', 'journeyId', 'parentId', 'laneId', 'order']);

/** What an item of this type must have besides its title. */
export function ownFields(type: CellItemType): FieldValues {
  return type === 'metric' ? { metricKind: 'own' } : {};
}

/** The same item as what another kind of lane holds; it keeps the content that both types share. */
export function asItemType(item: CellItem, type: CellItemType): CellItem {
  if (item.type === type) return item;
  const shape = recordSchemas[type].shape;
  const kept = Object.entries(item).filter(([field]) => placeFields.has(field) || (sharedFields.has(field) && Object.hasOwn(shape, field)));
  return { ...ownFields(type), ...Object.fromEntries(kept), type } as CellItem;
}

import { recordSchemas, type CellItem, type CellItemType } from '../model/records.ts';

/** The same item as what another kind of lane holds: it keeps every field that both types share (title, text, tags, image, owner, …). */
export function asItemType(item: CellItem, type: CellItemType): CellItem {
  if (item.type === type) return item;
  const shape = recordSchemas[type].shape;
  const kept = Object.entries(item).filter(([field, value]) => Object.hasOwn(shape, field) && shape[field as keyof typeof shape].safeParse(value).success);
  return { ...(type === 'metric' ? { metricKind: 'own' } : {}), ...Object.fromEntries(kept), type } as CellItem;
}

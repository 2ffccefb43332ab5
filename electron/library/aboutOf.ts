import type { ReadRecord } from '../../shared/changes/findOrphans.ts';
import { titleOf } from '../../shared/model/titleOf.ts';
import type { AnyRecord } from '../../shared/model/records.ts';

/** What a record that stands for itself nowhere is found in: a comment's target, the persona of a section or claim, the map of an actor or relation. */
export function aboutOf(record: AnyRecord, read: ReadRecord): AnyRecord | undefined {
  if (record.type === 'comment') return read(record.targetId);
  if (record.type === 'section' || record.type === 'actor' || record.type === 'relation') return read(record.parentId);
  const section = record.type === 'claim' ? read(record.parentId) : undefined;
  return section?.type === 'section' ? read(section.parentId) : undefined;
}

/** What a person would call a record: by its own name, else by what it is found in. */
export function namedBy(record: AnyRecord, read: ReadRecord): string {
  const about = aboutOf(record, read);
  const ofPersona = record.type === 'actor' && record.personaId ? read(record.personaId) : undefined;
  if (record.type === 'comment') return titleOf(about ?? record);
  return titleOf(ofPersona ?? record) || (about ? titleOf(about) : '');
}

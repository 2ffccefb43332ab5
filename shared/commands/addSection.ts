import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { sectionsOf } from '../changes/personaParts.ts';
import type { Section } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';
import { indexBefore, placeAmong } from './placeAmong.ts';

export interface AddSectionArgs extends Pick<Section, 'kind' | 'column'> {
  readonly personaId: string;
  readonly id: string;
  /** Absent: it is called after its kind. */
  readonly title?: string;
  /** The section of this column that it shall precede; absent or `null` = the end of the column. */
  readonly beforeSectionId?: string | null;
}

/** Adds a section to a persona's sheet. */
export function addSection(document: Document, { personaId, id, kind, column, title, beforeSectionId = null }: AddSectionArgs): Result<ChangeDraft> {
  const persona = needRecord(document, 'persona', personaId);
  if (!persona.ok) return persona;
  const siblings = sectionsOf(document, personaId).filter((section) => section.column === column);
  const index = indexBefore(siblings, beforeSectionId);
  if (index === null) return refuse('error.record.missing');
  const { orders, shifted } = placeAmong(siblings, index, 1);
  const section: Section = { type: 'section', id, parentId: personaId, order: orders[0] ?? '', kind, column, ...(title === undefined ? {} : { title }) };
  return draftChanges(document, { key: 'change.addSection' }, { add: [section], shift: shifted });
}

import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { sectionsOf } from '../changes/personaParts.ts';
import type { Section } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { moveAmong } from './moveAmong.ts';
import { needRecord } from './needRecord.ts';

export interface MoveSectionArgs extends Pick<Section, 'column'> {
  readonly sectionId: string;
  /** The section of that column that it shall precede, `null` = the end. */
  readonly beforeSectionId: string | null;
}

/** Moves a section within its column or into another one. Without effect where it stands there already. */
export function moveSection(document: Document, { sectionId, column, beforeSectionId }: MoveSectionArgs): Result<ChangeDraft> {
  const section = needRecord(document, 'section', sectionId);
  if (!section.ok) return section;
  const siblings = sectionsOf(document, section.value.parentId).filter((sibling) => sibling.column === column);
  const moved = moveAmong(siblings, { ...section.value, column }, beforeSectionId);
  return moved ? draftChanges(document, { key: 'change.moveSection' }, moved) : refuse('error.record.missing');
}

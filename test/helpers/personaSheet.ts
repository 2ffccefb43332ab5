import { createDocument } from '../../shared/changes/createDocument.ts';
import type { Document } from '../../shared/changes/document.ts';
import { recordSchema, type AnyRecord, type Claim, type Evidence, type Persona, type Section } from '../../shared/model/records.ts';
import type { SectionKind } from '../../shared/model/vocabulary.ts';

/** A section goes by the name of its kind. */
export const section = (kind: SectionKind, fields: Partial<Section> = {}): AnyRecord => ({ type: 'section', id: kind, parentId: 'p', order: 'a0', kind, column: 1, ...fields });
export const claim = (id: string, sectionId: string, fields: Partial<Claim> = {}): AnyRecord => ({ type: 'claim', id, parentId: sectionId, order: id.replaceAll('-', ''), text: id, ...fields });
export const source = (id: string, kind: Evidence['kind'], n?: number): AnyRecord => ({ type: 'evidence', id, order: 'a0', title: id, kind, ...(n === undefined ? {} : { n }) });

/** Petra (p) with what is said about her. */
export function personaSheet(records: readonly AnyRecord[], persona: Partial<Persona> = {}): Document {
  const all: readonly AnyRecord[] = [{ type: 'persona', id: 'p', order: 'a0', name: 'Petra', ...persona }, ...records];
  for (const record of all) recordSchema.parse(record);
  return createDocument(all);
}

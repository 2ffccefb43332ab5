import { ordersBetween } from '../base/order.ts';
import type { Result } from '../base/result.ts';
import type { ChangeDraft, FieldValues } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import type { Persona, Section } from '../model/records.ts';
import { usualSections } from '../model/usualSections.ts';
import { draftChanges } from './draftChanges.ts';
import { nextInk } from './nextInk.ts';
import { placeAmong } from './placeAmong.ts';

export interface CreatePersonaArgs {
  readonly id: string;
  readonly name: string;
  readonly fields?: FieldValues;
  /** Ids of the sections. */
  readonly newId: () => string;
}

/** Adds a persona with the usual sections at the end of the library, in the ink that is used least. Refused when the name is empty or a field does not fit. */
export function createPersona(document: Document, { id, name, fields = {}, newId }: CreatePersonaArgs): Result<ChangeDraft> {
  const personas = childrenOf(document, '', 'persona');
  const { orders, shifted } = placeAmong(personas, personas.length, 1);
  const persona = { ink: nextInk(personas), ...fields, type: 'persona', id, order: orders[0] ?? '', name } as Persona;
  return draftChanges(document, { key: 'change.createPersona' }, { add: [persona, ...sectionsFor(id, newId)], shift: shifted });
}

/** The sections with which a sheet begins. */
export function sectionsFor(personaId: string, newId: () => string): Section[] {
  const orders = ordersBetween(null, null, usualSections.length);
  return usualSections.map(({ kind, column }, at) => ({ type: 'section', id: newId(), parentId: personaId, order: orders[at] ?? '', kind, column }));
}

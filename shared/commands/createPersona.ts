import type { Result } from '../base/result.ts';
import type { ChangeDraft, FieldValues } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import type { Persona } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { nextInk } from './nextInk.ts';
import { placeAmong } from './placeAmong.ts';

export interface CreatePersonaArgs {
  readonly id: string;
  readonly name: string;
  readonly fields?: FieldValues;
}

/** Adds a persona at the end of the library, in the ink that is used least. Refused when the name is empty or a field does not fit. */
export function createPersona(document: Document, { id, name, fields = {} }: CreatePersonaArgs): Result<ChangeDraft> {
  const personas = childrenOf(document, '', 'persona');
  const { orders, shifted } = placeAmong(personas, personas.length, 1);
  const persona = { ink: nextInk(personas), ...fields, type: 'persona', id, order: orders[0] ?? '', name } as Persona;
  return draftChanges(document, { key: 'change.createPersona' }, { add: [persona], shift: shifted });
}

import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import { contentOfPersona } from '../changes/personaParts.ts';
import type { Persona } from '../model/records.ts';
import { renewIds } from '../model/renewIds.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';
import { nextInk } from './nextInk.ts';
import { indexAfter, placeAmong } from './placeAmong.ts';

export interface DuplicatePersonaArgs {
  readonly personaId: string;
  readonly id: string;
  /** Of the copy. */
  readonly name: string;
  /** Ids of its sections and claims. */
  readonly newId: () => string;
}

/** Copies a persona with its sheet under a new name, in an ink of its own, right after the original. The copy is attached to no journey. */
export function duplicatePersona(document: Document, { personaId, id, name, newId }: DuplicatePersonaArgs): Result<ChangeDraft> {
  const persona = needRecord(document, 'persona', personaId);
  if (!persona.ok) return persona;
  const personas = childrenOf(document, '', 'persona');
  const { orders, shifted } = placeAmong(personas, indexAfter(personas, personaId) ?? personas.length, 1);
  // The sheet follows the persona to its new id.
  const given = [id];
  const [copy = persona.value, ...sheet] = renewIds([persona.value, ...contentOfPersona(document, personaId)], () => given.pop() ?? newId());
  const named = { ...copy, name, order: orders[0] ?? '', ink: nextInk(personas) } as Persona;
  return draftChanges(document, { key: 'change.duplicatePersona', values: { name: persona.value.name } }, { add: [named, ...sheet], shift: shifted });
}

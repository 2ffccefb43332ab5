import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

/** Gives a journey one more persona; without effect when it has it already. */
export function attachPersona(document: Document, { journeyId, personaId }: { journeyId: string; personaId: string }): Result<ChangeDraft> {
  const journey = needRecord(document, 'journey', journeyId);
  if (!journey.ok) return journey;
  const persona = needRecord(document, 'persona', personaId);
  if (!persona.ok) return persona;
  const { personaIds } = journey.value;
  const put = personaIds.includes(personaId) ? [] : [{ ...journey.value, personaIds: [...personaIds, personaId] }];
  return draftChanges(document, { key: 'change.attachPersona', values: { name: persona.value.name } }, { put });
}

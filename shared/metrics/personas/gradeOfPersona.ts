import type { Document } from '../../changes/document.ts';
import type { PersonaGrade } from '../../model/vocabulary.ts';
import { basisOfPersona } from './basisOfPersona.ts';

/** How well a persona is founded. Derived from what its claims rest on (see basisOfPersona), never typed. */
export function gradeOfPersona(document: Document, personaId: string): PersonaGrade {
  return basisOfPersona(document, personaId).grade;
}

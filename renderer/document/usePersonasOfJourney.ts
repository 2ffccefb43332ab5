import { getRecord } from '../../shared/changes/document.ts';
import { personasOf } from '../../shared/changes/personasOf.ts';
import { personaInks } from '../../shared/layout/personaInks.ts';
import type { Persona } from '../../shared/model/records.ts';
import type { PersonaInk } from '../../shared/model/vocabulary.ts';
import { useJourneyScope } from '../session/JourneyScope.tsx';
import { useDocument } from './DocumentProvider.tsx';

interface JourneyPersona {
  readonly persona: Persona;
  /** `null` beyond the fifth, whose curves are not drawn. */
  readonly ink: PersonaInk | null;
}

/** The personas attached to the open journey, in the order of their curves. */
export function usePersonasOfJourney(): readonly JourneyPersona[] {
  const { journeyId } = useJourneyScope();
  const personas = useDocument((document) => {
    const journey = getRecord(document, 'journey', journeyId);
    return journey ? personasOf(document, journey) : [];
  });
  const inks = useDocument((document) => {
    const journey = getRecord(document, 'journey', journeyId);
    return journey ? personaInks(document, journey) : new Map<string, PersonaInk>();
  });
  return personas.map((persona) => ({ persona, ink: inks.get(persona.id) ?? null }));
}

import { getRecord } from '../../../shared/changes/document.ts';
import { personaInks } from '../../../shared/layout/personaInks.ts';
import type { PersonaInk } from '../../../shared/model/vocabulary.ts';
import type { Persona } from '../../../shared/model/records.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useJourneyScope } from '../../session/JourneyScope.tsx';

interface JourneyPersona {
  readonly persona: Persona;
  /** `null` beyond the fifth, whose curves are not drawn. */
  readonly ink: PersonaInk | null;
}

/** The personas attached to the open journey, in the order of their curves. */
export function usePersonasOfJourney(): readonly JourneyPersona[] {
  const { journeyId } = useJourneyScope();
  const personas = useDocument((document) => getRecord(document, 'journey', journeyId)?.personaIds.flatMap((id) => getRecord(document, 'persona', id) ?? []) ?? []);
  const inks = useDocument((document) => {
    const journey = getRecord(document, 'journey', journeyId);
    return journey ? personaInks(document, journey) : new Map<string, PersonaInk>();
  });
  return personas.map((persona) => ({ persona, ink: inks.get(persona.id) ?? null }));
}

import { childrenOf, recordsOfJourney, stepsOfJourney, type Document } from '../../changes/document.ts';
import { journeysOf } from '../../changes/journeysOf.ts';
import { mapsOfPersona } from '../../changes/stakeholders.ts';
import type { Comment, Journey, Opportunity, Persona, StakeholderMap } from '../../model/records.ts';

/** A journey that a persona travels. */
export interface JourneyUse {
  readonly journey: Journey;
  /** Of its curve there. */
  readonly points: number;
  /** What it has to say on the buying committee. */
  readonly stances: number;
}

export interface PersonaUses {
  readonly journeys: readonly JourneyUse[];
  /** Ideas that would help it: where its curve falls or is low, and those that name it. */
  readonly opportunities: readonly Opportunity[];
  /** What was said with its name. */
  readonly comments: readonly Comment[];
  readonly maps: readonly StakeholderMap[];
}

/** Where a persona is used, in the order of the library. */
export function usesOfPersona(document: Document, persona: Persona): PersonaUses {
  const journeys = journeysOf(document);
  const own = journeys.filter(({ personaIds }) => personaIds.includes(persona.id));
  return {
    journeys: own.map((journey) => {
      const records = recordsOfJourney(document, journey.id).filter((record) => 'personaId' in record && record.personaId === persona.id);
      return { journey, points: records.filter(({ type }) => type === 'emotion').length, stances: records.filter(({ type }) => type === 'stance').length };
    }),
    opportunities: journeys.flatMap((journey) => opportunitiesOf(document, journey, persona)),
    comments: [...document.records.values()].flatMap((record) => (record.type === 'comment' && record.journeyId && record.mentions?.some(({ personaId }) => personaId === persona.id) ? [record] : [])),
    maps: mapsOfPersona(document, persona.id),
  };
}

function opportunitiesOf(document: Document, journey: Journey, persona: Persona): Opportunity[] {
  const lows = journey.personaIds.includes(persona.id) ? lowStepsOf(document, journey, persona) : new Set<string>();
  const name = persona.name.trim().toLocaleLowerCase();
  return stepsOfJourney(document, journey.id).flatMap((step) => childrenOf(document, step.id, 'opportunity')).filter(({ parentId, title, text = '' }) => (
    lows.has(parentId) || (name !== '' && `${title}\n${text}`.toLocaleLowerCase().includes(name))
  ));
}

/** Steps at which the persona feels bad, or worse than before. */
function lowStepsOf(document: Document, journey: Journey, persona: Persona): ReadonlySet<string> {
  const lows = new Set<string>();
  let before: number | null = null;
  for (const step of stepsOfJourney(document, journey.id)) {
    const point = childrenOf(document, step.id, 'emotion').find(({ personaId }) => personaId === persona.id);
    if (!point) continue;
    if (point.valence < 0 || (before !== null && point.valence < before)) lows.add(step.id);
    before = point.valence;
  }
  return lows;
}

import { withFields } from '../changes/applyChangeset.ts';
import { createDocument } from '../changes/createDocument.ts';
import { childrenOf, getRecord, stepsOfJourney, type Document } from '../changes/document.ts';
import { personasOf } from '../changes/personasOf.ts';
import type { Journey, Lane } from '../model/records.ts';
import { layoutJourney } from './layoutJourney.ts';
import type { LayoutOptions, Scene } from './scene.ts';

/** Those of the personas that have points on a journey, in the order of `personaIds`. */
export function personasWithCurve(document: Document, journeyId: string, personaIds: readonly string[]): readonly string[] {
  const felt = new Set(stepsOfJourney(document, journeyId).flatMap(({ id }) => childrenOf(document, id, 'emotion').map(({ personaId }) => personaId)));
  const attached = getRecord(document, 'journey', journeyId)?.personaIds ?? [];
  return personaIds.filter((id) => felt.has(id) && attached.includes(id));
}

/**
 * The picture of a journey with nothing but its stages and these personas' curves, as its map draws them; their lane is open here,
 * whatever it is on the map. `null` where none of them has a curve.
 */
export function layoutCurves(document: Document, journeyId: string, personaIds: readonly string[], options: Pick<LayoutOptions, 'texts' | 'measureText' | 'stepWidth'>): Scene | null {
  const journey = getRecord(document, 'journey', journeyId);
  const drawn = personasWithCurve(document, journeyId, personaIds);
  if (!journey || drawn.length === 0) return null;
  const steps = stepsOfJourney(document, journeyId);
  const lane: Lane = { type: 'lane', id: `${journeyId}-curves`, journeyId, order: 'a0', kind: 'emotion' };
  const alone: Journey = { ...journey, personaIds: [...drawn] };
  const records = [alone, lane, ...childrenOf(document, journeyId, 'stage'), ...steps, ...steps.flatMap(({ id }) => childrenOf(document, id, 'emotion')), ...personasOf(document, alone)];
  const reduced = createDocument(records.map((record) => withFields(record, { locked: null })));
  return layoutJourney(reduced, journeyId, { ...options, visiblePersonaIds: null, focusedPersonaId: null, withoutInternal: false, withoutLocks: true });
}

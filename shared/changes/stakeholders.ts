import { compareOrder } from '../base/order.ts';
import type { Actor, AnyRecord, Relation, StakeholderMap } from '../model/records.ts';
import { stakeholderRings } from '../model/vocabulary.ts';
import { childrenOf, getRecord, type Document } from './document.ts';

/** The stakeholder maps of a library in their order. */
export function stakeholderMapsOf(document: Document): StakeholderMap[] {
  return childrenOf(document, '', 'stakeholderMap');
}

/** Who is on a map: from the middle outwards, each ring clockwise from the top. */
export function actorsOf(document: Document, mapId: string): Actor[] {
  return childrenOf(document, mapId, 'actor').sort((a, b) => stakeholderRings.indexOf(a.ring) - stakeholderRings.indexOf(b.ring) || a.angle - b.angle || (a.id < b.id ? -1 : 1));
}

/** What the actors of a map have to do with each other, by id. */
export function relationsOf(document: Document, mapId: string): Relation[] {
  return childrenOf(document, mapId, 'relation');
}

/** All that the picture of a map is drawn from. */
export function recordsOfStakeholderMap(document: Document, map: StakeholderMap): AnyRecord[] {
  const actors = actorsOf(document, map.id);
  return [map, ...actors, ...relationsOf(document, map.id), ...actors.flatMap(({ personaId }) => getRecord(document, 'persona', personaId) ?? [])];
}

/** What an actor is called: a persona by its name of today. */
export function nameOfActor(document: Document, actor: Actor): string {
  return getRecord(document, 'persona', actor.personaId)?.name ?? actor.name ?? '';
}

/** The maps that a persona is on, in their order. */
export function mapsOfPersona(document: Document, personaId: string): StakeholderMap[] {
  const maps = [...document.records.values()].flatMap((record) => (record.type === 'actor' && record.personaId === personaId ? (getRecord(document, 'stakeholderMap', record.parentId) ?? []) : []));
  return [...new Set(maps)].sort(compareOrder);
}

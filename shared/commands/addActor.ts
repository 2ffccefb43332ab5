import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import { nameOfActor } from '../changes/stakeholders.ts';
import type { Actor } from '../model/records.ts';
import type { ActorKind, StakeholderRing } from '../model/vocabulary.ts';
import { draftChanges } from './draftChanges.ts';
import { wholeAngle } from './moveActor.ts';
import { needRecord } from './needRecord.ts';

export interface AddActorArgs {
  readonly id: string;
  readonly mapId: string;
  readonly ring: StakeholderRing;
  /** Degrees from the top, clockwise. */
  readonly angle: number;
  /** A persona of the library, or anybody by name. */
  readonly who: { readonly personaId: string } | { readonly name: string; readonly actorKind?: ActorKind };
}

/** Puts somebody on a stakeholder map. Refused when the name is empty, the map or persona is gone, or the persona stands there already. */
export function addActor(document: Document, { id, mapId, ring, angle, who }: AddActorArgs): Result<ChangeDraft> {
  const map = needRecord(document, 'stakeholderMap', mapId);
  if (!map.ok) return map;
  const actor: Actor = { type: 'actor', id, parentId: mapId, ring, angle: wholeAngle(angle), ...who };
  const name = nameOfActor(document, actor);
  if ('personaId' in who) {
    const persona = needRecord(document, 'persona', who.personaId);
    if (!persona.ok) return persona;
    if (childrenOf(document, mapId, 'actor').some(({ personaId }) => personaId === who.personaId)) return refuse('error.actor.exists', { name });
  }
  return draftChanges(document, { key: 'change.addActor', values: { name } }, { add: [actor] });
}

import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { nameOfActor } from '../changes/stakeholders.ts';
import type { StakeholderRing } from '../model/vocabulary.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

export interface MoveActorArgs {
  readonly actorId: string;
  readonly ring: StakeholderRing;
  /** Degrees from the top, clockwise; any number of turns. */
  readonly angle: number;
}

/** Moves an actor along its ring or to another one; without effect where it stands there already. */
export function moveActor(document: Document, { actorId, ring, angle }: MoveActorArgs): Result<ChangeDraft> {
  const actor = needRecord(document, 'actor', actorId);
  if (!actor.ok) return actor;
  const moved = { ...actor.value, ring, angle: wholeAngle(angle) };
  return draftChanges(document, { key: 'change.moveActor', values: { name: nameOfActor(document, actor.value) } }, { put: [moved] });
}

/** The same direction in whole degrees, 0–359: what a hand can aim at. */
export function wholeAngle(angle: number): number {
  return (((Math.round(angle) % 360) + 360) % 360) + 0;
}

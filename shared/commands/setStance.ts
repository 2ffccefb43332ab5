import { refuse, type Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import type { Stance } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

/** A field that is not named stays as it is; `null` takes it away. */
export interface StanceFields {
  readonly influence?: number | null;
  readonly attitude?: number | null;
  readonly note?: string | null;
}

export interface SetStanceArgs {
  /** Of the stance, should there be none yet. */
  readonly id: string;
  readonly stageId: string;
  readonly personaId: string;
  readonly fields: StanceFields;
}

/**
 * Says how much somebody of the buying committee has to say at a stage and whether they are for it: one stance per stage and persona. One that says nothing
 * any more is removed. Refused when the persona is not attached to the journey or a value is off its scale.
 */
export function setStance(document: Document, { id, stageId, personaId, fields }: SetStanceArgs): Result<ChangeDraft> {
  const stage = needRecord(document, 'stage', stageId);
  if (!stage.ok) return stage;
  const { journeyId } = stage.value;
  const journey = needRecord(document, 'journey', journeyId);
  if (!journey.ok) return journey;
  if (!journey.value.personaIds.includes(personaId)) return refuse('error.stance.notAttached');
  const [known, ...doubles] = childrenOf(document, stageId, 'stance').filter((stance) => stance.personaId === personaId);
  const note = typeof fields.note === 'string' ? fields.note.trim() || null : fields.note;
  const fresh: Stance = { type: 'stance', id, journeyId, parentId: stageId, personaId };
  const stance = withFields(known ?? fresh, { ...fields, ...(note === undefined ? {} : { note }) }) as Stance;
  const isEmpty = stance.influence === undefined && stance.attitude === undefined && stance.note === undefined;
  const remove = doubles.map((double) => double.id);
  if (isEmpty) return draftChanges(document, { key: 'change.update.stance' }, { remove: [...remove, ...(known ? [known.id] : [])] });
  if (!known) return draftChanges(document, { key: 'change.addStance' }, { add: [stance] });
  // Two people can set the first one at once; the next edit settles on one.
  return draftChanges(document, { key: 'change.update.stance' }, { put: [stance], remove });
}

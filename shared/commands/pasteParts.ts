import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import type { AnyRecord } from '../model/records.ts';
import { renewIds } from '../model/renewIds.ts';
import { asCopy } from './asCopy.ts';
import type { PartsContent } from './clipboardContent.ts';
import { draftChanges } from './draftChanges.ts';
import { placeParts, type PartsPlace, type PlacedParts } from './placeParts.ts';
import { planPartsPaste, type PartsPlan } from './planPartsPaste.ts';
import { withLinkThatHolds } from './withLinkThatHolds.ts';

export interface PastePartsArgs extends PartsPlace {
  readonly content: PartsContent;
  readonly journeyId: string;
  /** Ids of the copied stages (or lanes) come first. */
  readonly newId: () => string;
}

/**
 * Brings copied stages or lanes into any journey, under new ids, unlocked. Stages come with their steps; their cards go to the lanes that match (matchLanes),
 * and lanes that are missing come along. Lanes come with their cards at the steps that match (matchSteps). Refused when the journey or the neighbour is
 * gone, or when nothing would come in. Personas whose emotions come in are attached.
 */
export function pasteParts(document: Document, args: PastePartsArgs): Result<ChangeDraft> {
  const { content, journeyId, withPersonas, newId } = args;
  const planned = planPartsPaste(document, args);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const placed = placeParts(document, content, plan, args);
  if (!placed) return refuse('error.record.missing');
  const { stages, steps, lanes } = placed;
  const inside = contentOf(args, plan, placed);
  const parts: readonly AnyRecord[] = [...stages.added, ...lanes.added, ...steps.added, ...inside];
  if (parts.length === 0) return refuse('error.lane.secondEmotion');
  const attached = withPersonas ? plan.attachable.map(({ id }) => id) : [];
  return draftChanges(document, { key: content.kind === 'stages' ? 'change.copyStages' : 'change.copyLanes', values: { count: content[content.kind].length } }, {
    add: renewIds(parts.map((part) => ({ ...asCopy(withLinkThatHolds(document, journeyId, part)), journeyId })), newId),
    put: attached.length > 0 ? [{ ...plan.journey, personaIds: [...plan.journey.personaIds, ...attached] }] : [],
    shift: [...stages.shifted, ...lanes.shifted, ...steps.shifted],
  });
}

/** Cards and points at the steps that have a place, with what hangs on them. */
function contentOf({ content, withPersonas }: PastePartsArgs, plan: PartsPlan, { steps }: PlacedParts): AnyRecord[] {
  const stepOf = new Map<string, string>(steps.added.map(({ id }) => [id, id]));
  for (const { step, target } of plan.columns) if (target) stepOf.set(step.id, target.id);
  const items = content.items.flatMap((item) => {
    const parentId = stepOf.get(item.parentId);
    return parentId ? [{ ...item, parentId, laneId: plan.laneOf.get(item.laneId)?.id ?? item.laneId }] : [];
  });
  const ids = new Set(items.map(({ id }) => id));
  const emotions = [...plan.emotions, ...(withPersonas ? plan.others : [])].flatMap((point) => {
    const parentId = stepOf.get(point.parentId);
    return parentId ? [{ ...point, parentId }] : [];
  });
  return [...items, ...content.readings.filter(({ parentId }) => ids.has(parentId)), ...content.connections.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId)), ...emotions];
}

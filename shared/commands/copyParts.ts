import { childrenOf, getRecord, recordsOfJourney, type Document } from '../changes/document.ts';
import { isCellItem, type CellItem, type Emotion, type Lane, type Stage, type Step } from '../model/records.ts';
import { attachmentsOf } from './attachmentsOf.ts';
import type { PartsContent } from './clipboardContent.ts';
import { gridOf, inReadingOrder } from './gridOf.ts';

/**
 * The stages among these records with everything in them, or the lanes: whichever was chosen last decides. Other records are passed over, as are those of
 * a second journey. `null` when there is neither.
 */
export function copyParts(document: Document, ids: readonly string[]): PartsContent | null {
  const chosen = ids.flatMap((id) => document.records.get(id) ?? []).filter((record) => record.type === 'stage' || record.type === 'lane');
  const last = chosen.at(-1);
  if (!last) return null;
  const chosenIds = new Set(chosen.map(({ id }) => id));
  const stages = childrenOf(document, last.journeyId, 'stage');
  const lanes = childrenOf(document, last.journeyId, 'lane');
  return last.type === 'stage'
    ? copyOf(document, 'stages', last.journeyId, stages.filter(({ id }) => chosenIds.has(id)), lanes)
    : copyOf(document, 'lanes', last.journeyId, stages, lanes.filter(({ id }) => chosenIds.has(id)));
}

function copyOf(document: Document, kind: PartsContent['kind'], journeyId: string, stages: readonly Stage[], lanes: readonly Lane[]): PartsContent {
  const steps = stages.flatMap((stage) => childrenOf(document, stage.id, 'step'));
  const [stepIds, laneIds] = [idsOf(steps), idsOf(lanes)];
  const items = inReadingOrder(gridOf(document, journeyId), recordsOfJourney(document, journeyId).filter(isCellItem).filter(({ parentId, laneId }) => stepIds.has(parentId) && laneIds.has(laneId)));
  const hasCurves = lanes.some((lane) => lane.kind === 'emotion');
  const emotions = hasCurves ? steps.flatMap((step) => childrenOf(document, step.id, 'emotion')) : [];
  return {
    format: 'itinera-parts', version: 1, kind, journeyId, stages: [...stages], steps, lanes: kind === 'lanes' ? [...lanes] : lanes.filter((lane) => isUsed(lane, items, emotions)),
    items, ...attachmentsOf(document, journeyId, items), emotions, personas: personasOf(document, emotions),
  };
}

function isUsed(lane: Lane, items: readonly CellItem[], emotions: readonly Emotion[]): boolean {
  return lane.kind === 'emotion' ? emotions.length > 0 : items.some(({ laneId }) => laneId === lane.id);
}

function personasOf(document: Document, emotions: readonly Emotion[]): PartsContent['personas'] {
  return [...new Set(emotions.map(({ personaId }) => personaId))].flatMap((id) => {
    const persona = getRecord(document, 'persona', id);
    return persona ? [{ id, name: persona.name }] : [];
  });
}

function idsOf(records: readonly (Step | Lane)[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

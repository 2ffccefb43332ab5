import { childrenOf, getRecord, type Document } from '../changes/document.ts';
import type { Lane, Stage, Step } from '../model/records.ts';
import type { PartsContent } from './clipboardContent.ts';

/**
 * Of each copied lane its counterpart in a journey: of the same kind and name, else the next one of its kind that is no other's counterpart. Lanes of
 * free text are told apart by their names alone. `null` where there is none.
 */
export function matchLanes(document: Document, journeyId: string, lanes: readonly Lane[]): ReadonlyMap<string, Lane | null> {
  const present = childrenOf(document, journeyId, 'lane');
  const found = new Map<string, Lane | null>();
  const taken = new Set<string>();
  const match = (lane: Lane, isFitting: (candidate: Lane) => boolean) => {
    const counterpart = found.get(lane.id) ?? present.find((candidate) => !taken.has(candidate.id) && candidate.kind === lane.kind && isFitting(candidate)) ?? null;
    if (counterpart) taken.add(counterpart.id);
    found.set(lane.id, counterpart);
  };
  for (const lane of lanes) match(lane, (candidate) => candidate.id === lane.id);
  for (const lane of lanes) match(lane, (candidate) => fold(candidate.title) === fold(lane.title));
  for (const lane of lanes) if (lane.kind !== 'text') match(lane, () => true);
  return found;
}

/**
 * Of each copied step its counterpart in a journey: the step itself, else the one of the same name in the stage of the same name, else the one that is as
 * far from the start, if that is no other's counterpart. `null` where there is none.
 */
export function matchSteps(document: Document, journeyId: string, { stages, steps }: Pick<PartsContent, 'stages' | 'steps'>): ReadonlyMap<string, Step | null> {
  const present = childrenOf(document, journeyId, 'stage').flatMap((stage) => childrenOf(document, stage.id, 'step').map((step, index) => ({ step, key: keyOf(stage, step, index) })));
  const stageOf = new Map(stages.map((stage) => [stage.id, stage]));
  const found = new Map<string, Step | null>();
  const taken = new Set<string>();
  const keep = (step: Step, counterpart: Step | undefined) => {
    if (counterpart) taken.add(counterpart.id);
    found.set(step.id, counterpart ?? null);
  };
  for (const step of steps) {
    const own = getRecord(document, 'step', step.id);
    keep(step, own?.journeyId === journeyId ? own : undefined);
  }
  for (const step of steps.filter(({ id }) => !found.get(id))) {
    const stage = stageOf.get(step.parentId);
    const key = stage && keyOf(stage, step, steps.filter(({ parentId }) => parentId === stage.id).indexOf(step));
    keep(step, present.find((candidate) => !taken.has(candidate.step.id) && candidate.key === key)?.step);
  }
  for (const [index, step] of steps.entries()) {
    const counterpart = present[index]?.step;
    if (!found.get(step.id) && counterpart && !taken.has(counterpart.id)) keep(step, counterpart);
  }
  return found;
}

/** Steps without a name are known by their number in the stage. */
function keyOf(stage: Stage, step: Step, index: number): string {
  return `${fold(stage.name)}/${fold(step.name) || String(index)}`;
}

function fold(name = ''): string {
  return name.normalize('NFC').trim().toLowerCase();
}

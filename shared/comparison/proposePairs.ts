import { cellItemsOf, childrenOf, getRecord, stepsOfJourney, type Document } from '../changes/document.ts';
import { isCellItem, type CellItem, type Lane, type Stage, type Step } from '../model/records.ts';

/** Part of the later map → the part of the earlier one that it stands for. */
export type Pairs = ReadonlyMap<string, string>;

interface TwoJourneys {
  readonly document: Document;
  readonly beforeId: string;
  readonly afterId: string;
}

/** What a person sees to it that it is right: columns and rows. */
export interface FramePairs {
  readonly steps: Pairs;
  readonly lanes: Pairs;
}

/**
 * A first guess at which steps and lanes of two journeys stand for each other: what is linked already; steps by the names of step and stage, then by the
 * step's name, then by their turn in stages of one name; lanes by kind and title, then by kind. Where no step has a namesake, all by their turn.
 */
export function proposeFramePairs({ document, beforeId, afterId }: TwoJourneys): FramePairs {
  const [oldSteps, newSteps] = [stepsOfJourney(document, beforeId), stepsOfJourney(document, afterId)];
  const stageName = (step: Step) => nameKey(getRecord(document, 'stage', step.parentId)?.name);
  const steps = pairBy(oldSteps, newSteps, [
    (step) => (step.name ? `${stageName(step)} / ${nameKey(step.name)}` : null), (step) => nameKey(step.name) || null, (step) => stageName(step) || null,
  ]);
  const lanesOf = (journeyId: string): Lane[] => childrenOf(document, journeyId, 'lane');
  return {
    steps: steps.size > 0 ? steps : pairBy(oldSteps, newSteps, [() => 'any']),
    lanes: pairBy(lanesOf(beforeId), lanesOf(afterId), [({ kind, title }) => `${kind} ${nameKey(title)}`, ({ kind }) => kind]),
  };
}

/** All pairs that follow from those of steps and lanes: the stages around them, and cards of one title, in one cell first, then anywhere in one lane. */
export function completePairs(journeys: TwoJourneys, { steps, lanes }: FramePairs): Pairs {
  const { document, beforeId, afterId } = journeys;
  const itemsOf = (journeyId: string): CellItem[] => stepsOfJourney(document, journeyId).flatMap(({ id }) => childrenOf(document, journeyId, 'lane').flatMap((lane) => cellItemsOf(document, id, lane.id)));
  const cellIn = (item: CellItem) => `${steps.get(item.parentId) ?? item.parentId} ${laneIn(item)}`;
  const laneIn = (item: CellItem) => lanes.get(item.laneId) ?? item.laneId;
  const items = pairBy(itemsOf(beforeId), itemsOf(afterId), [(item) => `${cellIn(item)} ${item.type} ${nameKey(item.title)}`, (item) => `${laneIn(item)} ${item.type} ${nameKey(item.title)}`]);
  return new Map([...steps, ...lanes, ...stagePairs(journeys, steps), ...items]);
}

/** Each stage stands for the one that holds the counterpart of its first step that has one. */
function stagePairs({ document, beforeId, afterId }: TwoJourneys, steps: Pairs): Pairs {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const stage of childrenOf(document, afterId, 'stage')) {
    const originals = childrenOf(document, stage.id, 'step').flatMap(({ id }) => getRecord(document, 'step', steps.get(id))?.parentId ?? []);
    const original = originals.find((id) => !taken.has(id)) ?? emptyNamesake(document, beforeId, stage, taken);
    if (!original) continue;
    pairs.set(stage.id, original);
    taken.add(original);
  }
  return pairs;
}

function emptyNamesake(document: Document, journeyId: string, { name }: Stage, taken: ReadonlySet<string>): string | undefined {
  return childrenOf(document, journeyId, 'stage').find((stage) => !taken.has(stage.id) && nameKey(stage.name) === nameKey(name))?.id;
}

/** Pairs parts, one to one and in their order, by what is linked already, then by each key in turn. */
function pairBy<Part extends Step | Lane | CellItem>(before: readonly Part[], after: readonly Part[], keys: readonly ((part: Part) => string | null)[]): Pairs {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  const pair = (part: Part, original: Part | undefined) => {
    if (!original || taken.has(original.id) || isCellItem(part) !== isCellItem(original)) return;
    pairs.set(part.id, original.id);
    taken.add(original.id);
  };
  for (const part of after) pair(part, before.find(({ id }) => id === part.originId));
  for (const keyOf of keys) {
    const free = Map.groupBy(before.filter(({ id }) => !taken.has(id)), keyOf);
    for (const part of after) {
      const key = pairs.has(part.id) ? null : keyOf(part);
      if (key !== null) pair(part, free.get(key)?.shift());
    }
  }
  return pairs;
}

function nameKey(name = ''): string {
  return name.trim().toLocaleLowerCase().replaceAll(/\s+/g, ' ');
}

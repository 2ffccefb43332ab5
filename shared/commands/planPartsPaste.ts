import { accept, refuse, type Result } from '../base/result.ts';
import { childrenOf, getRecord, type Document } from '../changes/document.ts';
import type { CellItem, Emotion, Journey, Lane, Step } from '../model/records.ts';
import type { PartsContent } from './clipboardContent.ts';
import { matchLanes, matchSteps } from './matchParts.ts';
import { needRecord } from './needRecord.ts';

/** A copied step and where what stands in it goes. */
export interface PlannedColumn {
  readonly step: Step;
  /** `null` = the journey has no such step. */
  readonly target: Step | null;
  readonly items: readonly CellItem[];
}

/** What becomes of copied stages or lanes in a journey. */
export interface PartsPlan {
  readonly journey: Journey;
  /** Of each copied lane the one that takes its cards, or `null`: it comes along. */
  readonly laneOf: ReadonlyMap<string, Lane | null>;
  /** One a copied step; with copied stages the steps come along, so each is its own target. */
  readonly columns: readonly PlannedColumn[];
  /** Columns that hold something and have no place. */
  readonly missing: readonly PlannedColumn[];
  /** Of personas that the journey has, at steps with a place where they have no point yet. */
  readonly emotions: readonly Emotion[];
  /** Points that would come in too, were their personas attached. */
  readonly others: readonly Emotion[];
  /** The personas of `others`, as far as the library has them. */
  readonly attachable: PartsContent['personas'];
  /** Those that the library does not have: their points stay out. */
  readonly unknown: PartsContent['personas'];
  /** Points that stay out since their personas have one at that step already. */
  readonly present: number;
}

/** Where everything of copied stages or lanes would go. Refused when the journey is gone or nothing was copied. */
export function planPartsPaste(document: Document, { content, journeyId }: { content: PartsContent; journeyId: string }): Result<PartsPlan> {
  const journey = needRecord(document, 'journey', journeyId);
  if (!journey.ok) return journey;
  if (content[content.kind].length === 0) return refuse('error.clipboard.foreign');
  const steps = content.kind === 'stages' ? new Map(content.steps.map((step) => [step.id, step])) : matchSteps(document, journeyId, content);
  const laneOf = content.kind === 'stages' ? matchLanes(document, journeyId, content.lanes) : newLanes(document, journeyId, content.lanes);
  const columns = content.steps.map((step) => ({ step, target: steps.get(step.id) ?? null, items: content.items.filter(({ parentId }) => parentId === step.id) }));
  const missing = columns.filter(({ step, target, items }) => !target && (items.length > 0 || content.emotions.some(({ parentId }) => parentId === step.id)));
  return accept({ journey: journey.value, laneOf, columns, missing, ...planEmotions(document, journey.value, content, steps) });
}

/** Copied lanes stand beside those that are there; only the curves of a journey share one lane. */
function newLanes(document: Document, journeyId: string, lanes: readonly Lane[]): ReadonlyMap<string, Lane | null> {
  const curves = childrenOf(document, journeyId, 'lane').find(({ kind }) => kind === 'emotion') ?? null;
  return new Map(lanes.map((lane) => [lane.id, lane.kind === 'emotion' ? curves : null]));
}

function planEmotions(document: Document, { personaIds }: Journey, content: PartsContent, steps: ReadonlyMap<string, Step | null>) {
  const [free, present] = split(content.emotions, ({ parentId, personaId }) => {
    const target = content.kind === 'lanes' ? steps.get(parentId) : null;
    return !target || childrenOf(document, target.id, 'emotion').every((point) => point.personaId !== personaId);
  });
  const [emotions, rest] = split(free, ({ personaId }) => personaIds.includes(personaId));
  const absent = content.personas.filter(({ id }) => rest.some(({ personaId }) => personaId === id));
  const [attachable, unknown] = split(absent, ({ id }) => getRecord(document, 'persona', id) !== undefined);
  return { emotions, others: rest.filter(({ personaId }) => attachable.some(({ id }) => id === personaId)), attachable, unknown, present: present.length };
}

function split<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

import { compareOrder } from '../base/order.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import type { Lane, Stage, Step } from '../model/records.ts';
import type { PartsContent } from './clipboardContent.ts';
import { indexAfter, placeAmong } from './placeAmong.ts';
import type { PartsPlan } from './planPartsPaste.ts';

/** New records in their places, and the present ones that make room for them. */
interface Placed<Part> {
  readonly added: readonly Part[];
  readonly shifted: readonly Part[];
}

export interface PlacedParts {
  readonly stages: Placed<Stage>;
  readonly steps: Placed<Step>;
  readonly lanes: Placed<Lane>;
}

export interface PartsPlace {
  /** The stage (or lane) after which they go; `undefined` = last, `null` = first. */
  readonly afterId?: string | null | undefined;
  /** Whether emotions of personas come in too that the journey does not have yet. */
  readonly withPersonas: boolean;
  /** Whether steps are added to the last stage for what has no place in the journey; without them it stays out. */
  readonly withSteps: boolean;
}

const none = { added: [], shifted: [] } as const;

/**
 * Where copied stages or lanes stand in a journey, with what they need and the journey lacks: lanes of copied stages, and `withSteps` steps for copied lanes.
 * @returns `null` when the neighbour is none of the journey.
 */
export function placeParts(document: Document, content: PartsContent, plan: PartsPlan, { afterId, withPersonas, withSteps }: PartsPlace): PlacedParts | null {
  const { id: journeyId } = plan.journey;
  const presentLanes = childrenOf(document, journeyId, 'lane');
  const missingLanes = content.lanes.filter(({ id }) => !plan.laneOf.get(id));
  if (content.kind === 'stages') {
    const stages = placeAfter(childrenOf(document, journeyId, 'stage'), content.stages, afterId);
    return stages && { stages, steps: { added: content.steps, shifted: [] }, lanes: placeLanes(presentLanes, lanesInNeed(content, plan, withPersonas), plan) };
  }
  const lanes = placeAfter(presentLanes, missingLanes, afterId);
  return lanes && { stages: none, steps: withSteps ? placeSteps(document, plan) : none, lanes };
}

function placeAfter<Part extends Stage | Lane | Step>(siblings: readonly Part[], newcomers: readonly Part[], afterId: string | null | undefined): Placed<Part> | null {
  const index = indexAfter(siblings, afterId);
  if (index === null) return null;
  const { orders, shifted } = placeAmong(siblings, index, newcomers.length);
  return { added: newcomers.map((part, at) => ({ ...part, order: orders[at] ?? part.order })), shifted };
}

/** The lanes of copied stages that something comes into. */
export function lanesInNeed({ lanes }: PartsContent, { emotions, others }: PartsPlan, withPersonas: boolean): readonly Lane[] {
  const hasPoints = emotions.length + (withPersonas ? others.length : 0) > 0;
  return lanes.filter(({ kind }) => kind !== 'emotion' || hasPoints);
}

/** Each missing lane below the lane that it stood below; what stood above all others stands above the first of them. */
function placeLanes(present: readonly Lane[], copied: readonly Lane[], { laneOf }: PartsPlan): Placed<Lane> {
  let rows = [...present];
  const first = copied.flatMap(({ id }) => laneOf.get(id) ?? [])[0];
  let above = first && (present[present.findIndex(({ id }) => id === first.id) - 1]?.id ?? null);
  for (const lane of copied) {
    const counterpart = laneOf.get(lane.id);
    if (!counterpart) {
      const { added, shifted } = placeAfter(rows, [lane], above) ?? none;
      const moved = new Map([...shifted, ...added].map((row) => [row.id, row]));
      rows = [...rows, ...added].map((row) => moved.get(row.id) ?? row).sort(compareOrder);
    }
    above = (counterpart ?? lane).id;
  }
  const before = new Map(present.map((lane) => [lane.id, lane]));
  return { added: rows.filter(({ id }) => !before.has(id)), shifted: rows.filter((row) => before.has(row.id) && before.get(row.id) !== row) };
}

/** At the end of the last stage, under the names that they had. */
function placeSteps(document: Document, { journey, missing }: PartsPlan): Placed<Step> {
  const stage = childrenOf(document, journey.id, 'stage').at(-1);
  if (!stage) return none;
  const steps = missing.map(({ step }) => ({ ...step, parentId: stage.id }));
  return placeAfter(childrenOf(document, stage.id, 'step'), steps, undefined) ?? none;
}

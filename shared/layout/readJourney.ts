import { compareOrder } from '../base/order.ts';
import { childrenOf, getRecord, type Document } from '../changes/document.ts';
import { isCellItem, type CellItem, type Connection, type Emotion, type Journey, type Lane, type Stage, type Step } from '../model/records.ts';
import { createMatcher, type Matcher } from './createMatcher.ts';
import type { LayoutOptions } from './scene.ts';

/** A journey's records in the order in which they stand. */
export interface JourneyContent {
  readonly journey: Journey;
  readonly stages: readonly { readonly stage: Stage; readonly steps: readonly Step[] }[];
  /** Those that are shown, collapsed ones too. */
  readonly lanes: readonly Lane[];
  readonly emotions: readonly Emotion[];
  readonly connections: readonly Connection[];
  readonly itemsOf: (laneId: string, stepId: string) => readonly CellItem[];
  /** Items in the shown lanes of pain points, per step. */
  readonly painCountOf: (stepId: string) => number;
  /** In the shown lanes, also those that filters leave out. */
  readonly itemCount: number;
  readonly matchCount: number;
  readonly matcher: Matcher | null;
  /** Whether internal lanes are left out. */
  readonly withoutInternal: boolean;
}

const noItems: readonly CellItem[] = [];

/** Reads a journey from the document's indexes, in one pass over its cells; `null` when there is no such journey. */
export function readJourney(document: Document, journeyId: string, options: LayoutOptions): JourneyContent | null {
  const journey = getRecord(document, 'journey', journeyId);
  if (!journey) return null;
  const stages = childrenOf(document, journeyId, 'stage').map((stage) => ({ stage, steps: childrenOf(document, stage.id, 'step') }));
  const { layers } = options;
  const withoutInternal = options.withoutInternal || layers?.asClient === true;
  const lanes = childrenOf(document, journeyId, 'lane').filter(({ id, hidden, internal }) => !hidden && !(internal && withoutInternal) && !layers?.hiddenLaneIds?.includes(id));
  const matcher = createMatcher(document, journeyId, layers?.filters, options.findings);
  const cells = new Map<string, Map<string, CellItem[]>>(lanes.map((lane) => [lane.id, new Map()]));
  const emotions: Emotion[] = [];
  for (const step of stages.flatMap(({ steps }) => steps)) readStep(document, step.id, cells, emotions);
  const pains = lanes.filter((lane) => lane.kind === 'pains').map((lane) => cells.get(lane.id));
  const all = [...cells.values()].flatMap((lane) => [...lane.values()].flat());
  const shown = matcher && layers?.hidesOthers ? matchingCells(cells, matcher) : cells;
  return {
    journey, stages, lanes, emotions, matcher, withoutInternal,
    connections: childrenOf(document, journeyId, 'connection'),
    itemsOf: (laneId, stepId) => shown.get(laneId)?.get(stepId) ?? noItems,
    itemCount: all.filter(({ id }) => !options.marks?.get(id)?.isGhost).length, matchCount: matcher ? all.filter(matcher.isMatch).length : all.length,
    painCountOf: (stepId) => pains.reduce((count, cell) => count + (cell?.get(stepId)?.length ?? 0), 0),
  };
}

type Cells = ReadonlyMap<string, Map<string, CellItem[]>>;

function matchingCells(cells: Cells, { isMatch }: Matcher): Cells {
  return new Map([...cells].map(([laneId, lane]) => [laneId, new Map([...lane].map(([stepId, cell]) => [stepId, cell.filter(isMatch)]))]));
}

function readStep(document: Document, stepId: string, cells: Cells, emotions: Emotion[]): void {
  const touched = new Set<CellItem[]>();
  for (const id of document.childIds.get(stepId) ?? []) {
    const record = document.records.get(id);
    if (record?.type === 'emotion') emotions.push(record);
    if (!isCellItem(record)) continue;
    const lane = cells.get(record.laneId);
    const cell = lane?.get(stepId);
    if (cell) {
      cell.push(record);
      touched.add(cell);
    } else lane?.set(stepId, [record]);
  }
  for (const cell of touched) cell.sort(compareOrder);
}

import { createDocument } from '../changes/createDocument.ts';
import { getRecord, type Document } from '../changes/document.ts';
import { journeyIdOf } from '../changes/journeyIdsOf.ts';
import type { PartChange, PartMark } from '../layout/scene.ts';
import { isJourneyPart } from '../model/isJourneyPart.ts';
import { isCellItem, type AnyRecord, type Lane, type Stage, type Step } from '../model/records.ts';
import type { JourneyComparison } from './compareJourneys.ts';
import type { MergedFrame } from './mergeFrame.ts';
import { splitMoved } from './splitMoved.ts';

/** A map to be drawn, with what is marked on it. */
export interface MarkedMap {
  readonly document: Document;
  readonly marks: ReadonlyMap<string, PartMark>;
}

/** The later map with its changes marked, and what was removed as ghosts in its place. */
export function overlayMap(comparison: JourneyComparison): MarkedMap {
  const { before, after, frame, differences } = comparison;
  const ghosts = differences.flatMap(({ kind, record }) => (kind === 'removed' && (isCellItem(record) || record.type === 'reading') ? [belowTheRest(record)] : []));
  const marks = new Map(marksOf(comparison, ['added', 'removed', 'moved', 'changed']));
  for (const { id } of ghosts) if (marks.has(id)) marks.set(id, removed);
  return markedMap(comparison, { home: after, other: before, frame, marks, ghostMark: removed, ghosts });
}

const removed: PartMark = { changes: ['removed'], isGhost: true };

/**
 * Both maps in one frame, so that counterparts stand in the same column and row; where one map has no counterpart, an empty place is kept. What was
 * moved has a place on each map.
 */
export function sideMaps(comparison: JourneyComparison): { readonly before: MarkedMap; readonly after: MarkedMap } {
  const { before, frame, splitIds } = splitMoved(comparison);
  const { after } = comparison;
  const marks = marksOf(comparison, ['removed', 'moved', 'changed']);
  const ghostMark: PartMark = { changes: [], isGhost: true };
  return {
    before: markedMap(comparison, { home: before, other: after, frame, marks: new Map([...marks].map(([id, mark]) => [splitIds.get(id) ?? id, mark])), ghostMark }),
    after: markedMap(comparison, { home: after, other: before, frame, marks: marksOf(comparison, ['added', 'moved', 'changed']), ghostMark }),
  };
}

function marksOf({ differences }: JourneyComparison, kinds: readonly PartChange[]): ReadonlyMap<string, PartMark> {
  return new Map(differences.filter(({ kind, record }) => kinds.includes(kind) && isJourneyPart(record)).map(({ kind, isMoved, record }) => (
    [record.id, { changes: kind === 'changed' && isMoved ? ['moved', 'changed'] : [kind] }]
  )));
}

function belowTheRest<Item extends AnyRecord>(record: Item): Item {
  return 'order' in record ? { ...record, order: `zz${record.order}` } : record;
}

interface MapInput {
  /** Whose map is drawn. */
  readonly home: Document;
  readonly other: Document;
  readonly frame: MergedFrame;
  readonly marks: ReadonlyMap<string, PartMark>;
  /** How columns and rows are marked that only the other map has. */
  readonly ghostMark: PartMark;
  /** Items of the other map that are shown too. */
  readonly ghosts?: readonly AnyRecord[];
}

function markedMap({ journeyId }: JourneyComparison, { home, other, frame, marks, ghostMark, ghosts = [] }: MapInput): MarkedMap {
  const all = new Map(marks);
  const placed = <Part extends Stage | Step | Lane>(part: Part): Part => {
    const own = home.records.get(part.id);
    if (!own) all.set(part.id, ghostMark);
    return own ? { ...(own as Part), order: part.order } : part;
  };
  const stages = frame.stages.map(placed);
  const steps = frame.steps.map(placed);
  const lanes = frame.lanes.map((lane) => shownLane(placed(lane), home, other));
  const rest = [...home.records.values()].filter((record) => !isFrame(record) || journeyIdOf(record) !== journeyId);
  const journey = getRecord(home, 'journey', journeyId) ?? getRecord(other, 'journey', journeyId);
  const heads = journey ? [{ ...journey, personaIds: travellers(home, other, journeyId) }, ...missingPersonas(home, other, journeyId)] : [];
  return { document: createDocument([...rest, ...ghosts, ...stages, ...steps, ...lanes, ...heads]), marks: withoutEchoes(all, steps) };
}

function isFrame({ type }: AnyRecord): boolean {
  return type === 'stage' || type === 'step' || type === 'lane';
}

/** Open, and internal where either map says so. A ghost has no curves to show: a second row of emotions would take them from the first. */
function shownLane({ collapsed: _collapsed, internal: _internal, ...lane }: Lane, home: Document, other: Document): Lane {
  const isInternal = [home, other].some((document) => getRecord(document, 'lane', lane.id)?.internal);
  const isGhost = !home.records.has(lane.id);
  return { ...lane, ...(isInternal ? { internal: true } : {}), ...(isGhost && lane.kind === 'emotion' ? { collapsed: true } : {}) };
}

function travellers(home: Document, other: Document, journeyId: string): string[] {
  return [...new Set([home, other].flatMap((document) => getRecord(document, 'journey', journeyId)?.personaIds ?? []))];
}

function missingPersonas(home: Document, other: Document, journeyId: string): AnyRecord[] {
  return travellers(home, other, journeyId).filter((id) => !home.records.has(id)).flatMap((id) => getRecord(other, 'persona', id) ?? []);
}

/** A stage with one unnamed step is marked once. */
function withoutEchoes(marks: Map<string, PartMark>, steps: readonly Step[]): Map<string, PartMark> {
  for (const { id, name, parentId } of steps) {
    if (name === '' && marks.get(id)?.changes.join() === marks.get(parentId)?.changes.join()) marks.delete(id);
  }
  return marks;
}

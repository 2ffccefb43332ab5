import { childrenOf, type Document } from '../changes/document.ts';
import type { JourneyComparison, JourneyDifference } from './compareJourneys.ts';

/** What differs in one cell, or (one or both `null`) in a column, in a row, or on the map as a whole. */
export interface CellDifferences {
  readonly stepId: string | null;
  readonly laneId: string | null;
  readonly differences: readonly JourneyDifference[];
}

/** `null` is what belongs to no stage: the map itself and its lanes. */
export interface StageDifferences {
  readonly stageId: string | null;
  readonly cells: readonly CellDifferences[];
}

/** Differences in the order in which a map is read: the map itself, then stage by stage, in it column by column from top to bottom. */
export function groupDifferences({ before, after, frame, journeyId }: JourneyComparison, differences: readonly JourneyDifference[]): StageDifferences[] {
  const laneRank = rankOf(frame.lanes.map(({ id }) => id));
  const stepRank = rankOf(frame.steps.map(({ id }) => id));
  const stageIds = [null, ...frame.stages.map(({ id }) => id), ...stagesLeft(before, after, journeyId)];
  const byStage = Map.groupBy(differences, ({ place }) => place.stageId);
  return stageIds.flatMap((stageId) => {
    const own = byStage.get(stageId) ?? [];
    const cells = [...Map.groupBy(own, ({ place }) => `${place.stepId} ${place.laneId}`).values()].map((list): CellDifferences => ({ stepId: list[0]?.place.stepId ?? null, laneId: list[0]?.place.laneId ?? null, differences: list }));
    cells.sort((a, b) => stepRank(a.stepId) - stepRank(b.stepId) || laneRank(a.laneId) - laneRank(b.laneId));
    return cells.length > 0 ? [{ stageId, cells }] : [];
  });
}

/** Whole columns and rows go before what stands in them. */
function rankOf(ids: readonly string[]): (id: string | null) => number {
  const ranks = new Map(ids.map((id, index) => [id, index]));
  return (id) => (id === null ? -1 : (ranks.get(id) ?? ids.length));
}

/** A stage that is gone and all of whose steps went elsewhere has no column left. */
function stagesLeft(before: Document, after: Document, journeyId: string): string[] {
  return childrenOf(before, journeyId, 'stage').filter((stage) => !after.records.has(stage.id) && childrenOf(before, stage.id, 'step').every(({ id }) => after.records.has(id))).map(({ id }) => id);
}

/** The differences that a client may see: none of internal lanes, and none attached to what stands there. */
export function withoutInternal({ before, after }: JourneyComparison, differences: readonly JourneyDifference[]): JourneyDifference[] {
  const isInternal = (id: string | null | undefined) => [before, after].some((document) => {
    const lane = document.records.get(id ?? '');
    return lane?.type === 'lane' && lane.internal === true;
  });
  return differences.filter(({ place, from }) => !isInternal(place.laneId) && !isInternal(from?.laneId));
}

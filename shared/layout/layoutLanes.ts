import { Memo } from '../base/Memo.ts';
import type { Lane } from '../model/records.ts';
import { blueprintLabel, blueprintLines, type LineKind } from './blueprintLines.ts';
import { layoutCells, type CellsInput, type LaneCells } from './layoutCells.ts';
import { axisFigures, layoutLabel, type LaneLabel } from './layoutLabel.ts';
import { measures } from './measures.ts';
import type { LayoutOptions, SceneItem, SceneLane } from './scene.ts';

export interface LaneMemos {
  readonly labels: Memo<LaneLabel>;
  readonly lines: Memo<ReturnType<typeof blueprintLabel>>;
  readonly lanes: Memo<SceneLane>;
}

/** What `layoutLanes` remembers from one layout to the next. */
export function createLaneMemos(): LaneMemos {
  return { labels: new Memo(), lines: new Memo(), lanes: new Memo() };
}

interface LanesInput extends CellsInput {
  readonly laneMemos: LaneMemos;
  readonly headerHeight: number;
  /** What the curves need; only the lane `emotionLaneId` shows them. */
  readonly emotionHeight: number;
  readonly emotionLaneId: string | null;
}

/** Rows from top to bottom with their items; each is as high as its label, its highest cell or its curves. */
export function layoutLanes(input: LanesInput): { readonly lanes: readonly SceneLane[]; readonly itemsByLane: ReadonlyMap<string, readonly SceneItem[]>; readonly height: number } {
  const { content, options, laneMemos } = input;
  const lineKinds = blueprintLines(content.lanes);
  const itemsByLane = new Map<string, readonly SceneItem[]>();
  let y = input.headerHeight;
  const lanes = content.lanes.map((lane, index) => {
    const label = laneMemos.labels.keep(lane.id, [lane, options.texts, options.measureText, options.withoutLocks, options.marks?.get(lane.id)], () => layoutLabel(lane, options));
    const cells = lane.collapsed || lane.kind === 'emotion' ? null : layoutCells(lane, input);
    const height = Math.ceil(Math.max(heightOf(lane, label, cells, input), options.minHeights?.lanes.get(lane.id) ?? 0));
    if (cells) itemsByLane.set(lane.id, cells.place(y));
    const lineKind = lineKinds.get(lane.id);
    const line = lineKind && laneMemos.lines.keep(lane.id, [lineKind, options.texts, options.measureText], () => blueprintLabel(lineKind, options));
    const place = { index, y, height, hasCurves: lane.id === input.emotionLaneId };
    y += height + (line?.height ?? 0);
    return laneMemos.lanes.keep(lane.id, [lane, label, line, lineKind, options.texts, options.measureText, ...Object.values(place)], () => sceneLane(lane, label, lineKind && line && { ...line, kind: lineKind }, place, options));
  });
  return { lanes, itemsByLane, height: y };
}

function heightOf(lane: Lane, label: LaneLabel, cells: LaneCells | null, { emotionHeight, emotionLaneId }: LanesInput): number {
  if (lane.collapsed) return Math.max(measures.collapsedLaneHeight, label.height);
  if (lane.id === emotionLaneId) return Math.max(emotionHeight, label.height);
  return Math.max(measures.minLaneHeight, label.height, cells?.height ?? 0);
}

interface LanePlace {
  readonly index: number;
  readonly y: number;
  readonly height: number;
  readonly hasCurves: boolean;
}

function sceneLane(lane: Lane, label: LaneLabel, line: (ReturnType<typeof blueprintLabel> & { kind: LineKind }) | undefined, { index, y, height, hasCurves }: LanePlace, options: LayoutOptions): SceneLane {
  return {
    id: lane.id, kind: lane.kind, index, y, height, collapsed: lane.collapsed === true, internal: lane.internal === true,
    label: hasCurves ? [...label.primitives, ...axisFigures(height / 2, options)] : label.primitives,
    nameBox: label.nameBox,
    lineBelow: line ? { kind: line.kind, y: y + height, height: line.height, label: line.label } : null,
  };
}

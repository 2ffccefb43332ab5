import { measures } from '../../../shared/layout/measures.ts';
import type { Scene } from '../../../shared/layout/scene.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the room sees at one time: the whole map, or as much of one stage as can be read from the last row. */
export type Slide =
  | { readonly kind: 'overview'; readonly section: 'opening' | 'closing'; readonly part: 0 }
  | StageSlide;

interface StageSlide {
  readonly kind: 'stage';
  /** The stage's id. */
  readonly section: string;
  /** Counts the slides of one stage from 0. */
  readonly part: number;
  readonly parts: number;
  readonly stepIds: readonly string[];
  /** Width of the columns in the scene that this slide is drawn from. */
  readonly stepWidth: number;
  /** The lanes that are shown, as heights of that scene. */
  readonly fromY: number;
  readonly toY: number;
}

/** The smallest text of a map, in px at 100 %. */
const smallestText = 11;
/** Height of the smallest text as part of the picture's height: 24 px of 1080, read from the last row. */
const readable = 0.023;
/** How much of each neighbour is always in sight, in px of the scene. */
const peek = 44;
const widestStep = 440;
const lowestRows = 120;

/** The zoom at which a stage is shown: everything readable, and at least one column whole. */
export function stageZoom(view: Size): number {
  return Math.min((view.height * readable) / smallestText, view.width / (measures.labelWidth + measures.stepWidth + 2 * peek));
}

interface SlidesInput {
  readonly stages: readonly { readonly id: string; readonly stepIds: readonly string[] }[];
  readonly view: Size;
  /** The journey laid out for one stage, with columns of this width. */
  readonly sceneOf: (stageId: string, stepWidth: number) => Scene;
}

/** The whole presentation: overview, each stage in as many slides as it takes to be read, overview. */
export function planSlides({ stages, view, sceneOf }: SlidesInput): readonly Slide[] {
  const zoom = stageZoom(view);
  const room = view.width / zoom - measures.labelWidth - 2 * peek;
  return [
    { kind: 'overview', section: 'opening', part: 0 },
    ...stages.flatMap(({ id, stepIds }) => {
      const groups = columnGroups(stepIds, room);
      const longest = Math.max(1, ...groups.map((group) => group.length));
      const stepWidth = Math.floor(Math.min(widestStep, Math.max(measures.stepWidth, room / longest)));
      const rows = groups.length === 0 ? [] : rowGroups(sceneOf(id, stepWidth), view.height / zoom);
      const shown = groups.flatMap((group) => rows.map((row) => ({ stepIds: group, ...row })));
      return shown.map((place, part): StageSlide => ({ kind: 'stage', section: id, part, parts: shown.length, stepWidth, ...place }));
    }),
    { kind: 'overview', section: 'closing', part: 0 },
  ];
}

/** As many columns side by side as fit, spread evenly. */
function columnGroups(stepIds: readonly string[], room: number): (readonly string[])[] {
  const most = Math.max(1, Math.floor(room / measures.stepWidth));
  const size = Math.ceil(stepIds.length / Math.max(1, Math.ceil(stepIds.length / most)));
  const groups: (readonly string[])[] = [];
  for (let at = 0; at < stepIds.length; at += size) groups.push(stepIds.slice(at, at + size));
  return groups;
}

/** Whole lanes one after the other while they fit; a lane that never fits is shown piece by piece. */
function rowGroups({ lanes, headerHeight }: Scene, height: number): { readonly fromY: number; readonly toY: number }[] {
  const free = Math.max(lowestRows, height - headerHeight);
  const rows = lanes.map((lane) => ({ top: lane.y, bottom: lane.y + lane.height + (lane.lineBelow?.height ?? 0) }));
  const groups: { fromY: number; toY: number }[] = [];
  for (const { top, bottom } of rows) {
    const last = groups.at(-1);
    if (last && bottom - last.fromY <= free) last.toY = bottom;
    else for (let y = top; y < bottom; y += free) groups.push({ fromY: y, toY: Math.min(bottom, y + free) });
  }
  const last = groups.at(-1);
  if (!last) return [{ fromY: headerHeight, toY: headerHeight }];
  // The last slide is filled up with what came before.
  last.fromY = Math.min(last.fromY, rows.find(({ top }) => top >= last.toY - free)?.top ?? last.fromY);
  return groups;
}

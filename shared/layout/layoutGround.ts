import type { Memo } from '../base/Memo.ts';
import { measures } from './measures.ts';
import type { JourneyContent } from './readJourney.ts';
import { hatch } from './partMarks.ts';
import type { LayoutOptions, Primitive, SceneLane, SceneStep } from './scene.ts';

interface GroundInput {
  readonly content: JourneyContent;
  readonly lanes: readonly SceneLane[];
  readonly steps: readonly SceneStep[];
  readonly width: number;
  readonly emotionLaneId: string | null;
  readonly marks: LayoutOptions['marks'];
  readonly memo: Memo<readonly Primitive[]>;
}

/** What lies between the regions and the items: the scale of the emotion lane, marks of collapsed lanes. */
export function layoutGround(input: GroundInput): readonly Primitive[] {
  return [...ghostGround(input), ...lanesGround(input)];
}

/** Columns and rows that stand on the other map only. */
function ghostGround({ lanes, steps, width, marks }: GroundInput): Primitive[] {
  if (!marks) return [];
  const top = lanes[0]?.y ?? 0;
  const last = lanes.at(-1);
  const height = last ? last.y + last.height - top : 0;
  const columns = steps.filter(({ id, stageId }) => marks.get(id)?.isGhost || marks.get(stageId)?.isGhost).map((step) => hatch({ x: step.x, y: top, width: step.width, height }));
  const rows = lanes.filter(({ id }) => marks.get(id)?.isGhost).map((lane) => hatch({ x: measures.labelWidth, y: lane.y, width: width - measures.labelWidth, height: lane.height }));
  return [...columns, ...rows];
}

function lanesGround(input: GroundInput): readonly Primitive[] {
  return input.lanes.flatMap((lane) => {
    if (lane.collapsed) return collapsedGround(lane, input);
    if (lane.id !== input.emotionLaneId) return [];
    return input.memo.keep(lane.id, [lane.y, lane.height, input.width], () => emotionRules(lane, input.width));
  });
}

/** Neutral as a line, ±1 and ±2 dotted. */
function emotionRules(lane: SceneLane, width: number): Primitive[] {
  const zeroY = lane.y + lane.height / 2;
  return [2, 1, 0, -1, -2].map((valence): Primitive => {
    const d = `M${measures.labelWidth} ${zeroY - valence * measures.pixelsPerValence}H${width}`;
    return valence === 0 ? { kind: 'path', d, stroke: 'line-2', strokeWidth: 1 } : { kind: 'path', d, stroke: 'line-2', strokeWidth: 1, dash: '1 5' };
  });
}

/** A small bar for every item that a collapsed lane hides. */
function collapsedGround(lane: SceneLane, { content, steps, memo }: GroundInput): readonly Primitive[] {
  const counts = steps.map((step) => content.itemsOf(lane.id, step.id).length);
  return memo.keep(lane.id, [lane.y, lane.height, ...counts, ...steps.map((step) => step.x)], () => steps.flatMap((step, index) => {
    const count = Math.min(counts[index] ?? 0, 12);
    return Array.from({ length: count }, (_, bar): Primitive => (
      { kind: 'rect', x: step.x + 14 + bar * 13, y: lane.y + lane.height / 2 - 2, width: 10, height: 4, radius: 2, fill: 'ink-3', fillOpacity: 0.55 }
    ));
  }));
}

import { LayoutMemo } from './LayoutMemo.ts';
import { measures } from './measures.ts';
import type { JourneyContent } from './readJourney.ts';
import type { LayoutOptions, Primitive, SceneLane, SceneStep } from './scene.ts';
import { setText, textStyles } from './setText.ts';

interface GroundInput {
  readonly content: JourneyContent;
  readonly lanes: readonly SceneLane[];
  readonly steps: readonly SceneStep[];
  readonly width: number;
  readonly emotionLaneId: string | null;
  readonly hasPoints: boolean;
  readonly options: LayoutOptions;
  readonly memo: LayoutMemo<readonly Primitive[]>;
}

/** What lies between the regions and the items: scale of the emotion lane, marks of collapsed lanes, hints in empty ones. */
export function layoutGround(input: GroundInput): readonly Primitive[] {
  return input.lanes.flatMap((lane) => {
    if (lane.collapsed) return collapsedGround(lane, input);
    const hint = hintOf(lane, input);
    const isScale = lane.id === input.emotionLaneId;
    if (!isScale && hint === '') return [];
    return input.memo.keep(lane.id, [lane.y, lane.height, input.width, isScale, hint, input.options.measureText], () => (
      [...(isScale ? emotionRules(lane, input.width) : []), ...drawHint(hint, lane, input)]
    ));
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

function hintOf(lane: SceneLane, { content, steps, hasPoints, options }: GroundInput): string {
  if (!options.withHints || steps.length === 0) return '';
  if (lane.kind === 'emotion' && content.journey.personaIds.length === 0) return options.texts.message('scene.noPersonas');
  const isEmpty = lane.kind === 'emotion' ? !hasPoints : steps.every((step) => content.itemsOf(lane.id, step.id).length === 0);
  return isEmpty ? options.texts.laneHint(lane.kind) : '';
}

/** One quiet line across the columns, clear of the neutral line of an emotion lane. */
function drawHint(hint: string, lane: SceneLane, { width, options }: GroundInput): readonly Primitive[] {
  if (hint === '') return [];
  const style = textStyles.emptyHint;
  const y = lane.kind === 'emotion' ? lane.y + lane.height / 2 - style.lineHeight - 4 : lane.y + (lane.height - style.lineHeight) / 2;
  return setText(hint, style, { x: measures.labelWidth + 14, y, width: Math.max(1, width - measures.labelWidth - 28), maxLines: 1 }, options.measureText).primitives;
}

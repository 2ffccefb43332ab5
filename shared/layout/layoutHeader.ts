import { Memo } from '../base/Memo.ts';
import type { Stage, Step } from '../model/records.ts';
import { tints } from '../model/vocabulary.ts';
import { drawChip } from './drawChip.ts';
import { measures, tenths } from './measures.ts';
import { drawMarks, ghostOf } from './partMarks.ts';
import type { JourneyContent } from './readJourney.ts';
import type { Box, LayoutOptions, Primitive, SceneStage, SceneStep } from './scene.ts';
import { setText, textStyles } from './setText.ts';
import { trailingMarks } from './trailingMarks.ts';

/** One stage's header before the height of all headers is known. */
interface HeaderDraft {
  /** Name, goal and duration. */
  readonly top: readonly Primitive[];
  readonly topHeight: number;
  readonly nameBox: Box;
  /** Names of the steps, relative to the top of their row; empty for a single unnamed step. */
  readonly steps: readonly { readonly primitives: readonly Primitive[]; readonly nameBox: Box }[];
  readonly stepsHeight: number;
}

export interface HeaderMemos {
  readonly drafts: Memo<HeaderDraft>;
  readonly stages: Memo<SceneStage>;
}

/** What `layoutHeader` remembers from one layout to the next. */
export function createHeaderMemos(): HeaderMemos {
  return { drafts: new Memo(), stages: new Memo() };
}

/** A goal is a motto: the inspector holds the rest of a long one. */
const maxGoalLines = 3;
const padding = measures.headerPadding;

/** Columns with their headers. All headers are as high as the highest; step names stand in one row at their foot. */
export function layoutHeader(content: JourneyContent, options: LayoutOptions, minHeight: number, memos: HeaderMemos) {
  const { stepWidth = measures.stepWidth } = options;
  const drafts = content.stages.map(({ stage, steps }) => memos.drafts.keep(stage.id, [stage, options.texts, options.measureText, options.withoutLocks, stepWidth, ...steps, ...[stage, ...steps].map(({ id }) => options.marks?.get(id))], () => draftHeader(stage, steps, options)));
  const stepsHeight = Math.max(0, ...drafts.map((draft) => draft.stepsHeight));
  const headerHeight = Math.max(minHeight, ...drafts.map((draft) => draft.topHeight + stepsHeight));
  let x: number = measures.labelWidth;
  let index = 0;
  const stages = content.stages.map(({ stage, steps }, stageIndex) => {
    const draft = drafts[stageIndex];
    const place = { x, stageIndex, firstStep: index, headerHeight, stepsHeight, stepWidth };
    x += steps.length * stepWidth;
    index += steps.length;
    return memos.stages.keep(stage.id, [draft, ...Object.values(place)], () => placeHeader(stage, steps, draft ?? draftHeader(stage, steps, options), place));
  });
  return { stages, headerHeight, width: x };
}

function draftHeader(stage: Stage, steps: readonly Step[], options: LayoutOptions): HeaderDraft {
  const { texts, measureText, stepWidth = measures.stepWidth, marks } = options;
  const width = Math.max(1, steps.length) * stepWidth - 2 * padding;
  const lock = trailingMarks({ hasLock: stage.locked === true && !options.withoutLocks }, { right: padding + width, y: padding, lineHeight: textStyles.stageName.lineHeight });
  const name = setText(stage.name, textStyles.stageName, { x: padding, y: padding, width: width - lock.width }, measureText);
  const top = [...lock.primitives, ...name.primitives];
  let y = padding + name.height;
  if (stage.goal) {
    const goal = setText(stage.goal, textStyles.goal, { x: padding, y: y + 2, width, maxLines: maxGoalLines }, measureText);
    top.push(...goal.primitives);
    y += goal.height + 2;
  }
  if (stage.duration) {
    const chip = drawChip({ x: padding, y: y + 6, text: texts.duration(stage.duration), icon: 'clock', maxWidth: width }, measureText);
    top.push(...chip.primitives);
    y += chip.height + 6;
  }
  const chips = drawMarks(marks?.get(stage.id), { x: padding, y: y + 6, width }, options);
  if (chips.height > 0) y += chips.height + 6;
  const isShown = steps.length > 1 || steps.some((step) => step.name !== '' || marks?.has(step.id));
  const drawn = isShown ? steps.map((step, index) => draftStep(step, index, { ...options, stepWidth })) : [];
  return { top: [...(marks?.get(stage.id)?.isGhost ? ghostOf(top, name.box) : top), ...chips.primitives], topHeight: y + 10, nameBox: name.box, steps: drawn, stepsHeight: Math.max(0, ...drawn.map((step) => step.height)) };
}

function draftStep(step: Step, index: number, options: LayoutOptions & { readonly stepWidth: number }) {
  const { texts, measureText, stepWidth } = options;
  const mark = options.marks?.get(step.id);
  const x = index * stepWidth + padding;
  const width = stepWidth - 2 * padding;
  const lock = trailingMarks({ hasLock: step.locked === true && !options.withoutLocks }, { right: x + width, y: 6, lineHeight: textStyles.stepName.lineHeight });
  const name = setText(step.name, textStyles.stepName, { x, y: 6, width: width - lock.width }, measureText);
  const duration = setText(step.duration ? texts.duration(step.duration) : '', textStyles.stepDuration, { x, y: 6 + name.height, width }, measureText);
  const durationHeight = step.duration ? duration.height : 0;
  const chips = drawMarks(mark, { x, y: 6 + name.height + durationHeight + 3, width }, options);
  const words = [...lock.primitives, ...name.primitives, ...duration.primitives];
  return {
    primitives: [...(mark?.isGhost ? ghostOf(words, name.box) : words), ...chips.primitives], nameBox: name.box,
    height: name.height + durationHeight + (chips.height > 0 ? chips.height + 3 : 0) + 12,
  };
}

interface HeaderPlace {
  readonly x: number;
  readonly stageIndex: number;
  readonly firstStep: number;
  readonly headerHeight: number;
  readonly stepsHeight: number;
  readonly stepWidth: number;
}

function placeHeader(stage: Stage, steps: readonly Step[], draft: HeaderDraft, { x, stageIndex, firstStep, headerHeight, stepsHeight, stepWidth }: HeaderPlace): SceneStage {
  const width = steps.length * stepWidth;
  const stepsTop = headerHeight - stepsHeight;
  const header = [...draft.top];
  if (draft.steps.length > 0) header.push({ kind: 'path', d: `M0 ${stepsTop + 0.5}H${width}`, stroke: 'line-2', strokeWidth: 1 });
  draft.steps.forEach((step, index) => {
    if (index > 0) header.push({ kind: 'path', d: `M${index * stepWidth + 0.5} ${stepsTop + 1}V${headerHeight}`, stroke: 'line-2', strokeWidth: 1 });
    header.push(...step.primitives.map((primitive) => lowered(primitive, stepsTop)));
  });
  const sceneSteps = steps.map((step, index): SceneStep => {
    const nameBox = draft.steps[index]?.nameBox;
    return {
      id: step.id, stageId: stage.id, index: firstStep + index, x: x + index * stepWidth, width: stepWidth,
      nameBox: nameBox ? { ...nameBox, y: nameBox.y + stepsTop } : null,
    };
  });
  const tint = stage.tint ?? tints[stageIndex % tints.length] ?? 't1';
  return { id: stage.id, index: stageIndex, tint, x, y: 0, width, height: headerHeight, header, nameBox: draft.nameBox, steps: sceneSteps };
}

/** The words and chips of steps have one kind of path: the line through the name of a ghost. */
function lowered(primitive: Primitive, by: number): Primitive {
  return primitive.kind === 'path' ? { ...primitive, d: primitive.d.replace(/^M(\S+) (\S+?)h/, (_, x: string, y: string) => `M${x} ${tenths(Number(y) + by)}h`) } : { ...primitive, y: primitive.y + by };
}

import type { Lane } from '../model/records.ts';
import { baselineOf } from './baselineOf.ts';
import { laneIcons } from './laneIcons.ts';
import { measures } from './measures.ts';
import { drawMarks, ghostOf } from './partMarks.ts';
import type { Box, IconName, LayoutOptions, Primitive } from './scene.ts';
import { setText, textStyles } from './setText.ts';

export interface LaneLabel {
  readonly primitives: readonly Primitive[];
  readonly nameBox: Box;
  /** What the label needs; its lane may be higher. */
  readonly height: number;
}

const left = 34;
/** Narrow, so that the long words of Russian lane names stay whole. */
const right = 3;
const iconSize = 16;
/** Room for the axis figures of the emotion lane, or for the mark of a collapsed one. */
const markWidth = 26;

/** Icon and name of a lane, and a small line below: the scale of emotion, that clients never see this lane, or that it is locked. */
export function layoutLabel(lane: Lane, options: LayoutOptions): LaneLabel {
  const { texts, measureText } = options;
  const isOpenEmotion = lane.kind === 'emotion' && !lane.collapsed;
  const width = measures.labelWidth - left - right - (isOpenEmotion || lane.collapsed ? markWidth : 0);
  const top = lane.collapsed ? 9 : 10;
  const name = setText(lane.title || texts.laneTitle(lane.kind), textStyles.laneName, { x: left, y: top, width }, measureText);
  const primitives: Primitive[] = [{ kind: 'icon', x: 11, y: top + 1, size: iconSize, name: laneIcons[lane.kind], color: 'ink-3' }, ...name.primitives];
  let y = top + name.height;
  if (lane.collapsed) primitives.push({ kind: 'icon', x: measures.labelWidth - 23, y: top + 3, size: 12, name: 'caret-right', color: 'ink-3' });
  if (isOpenEmotion) {
    const hint = setText(texts.message('scene.emotionRange'), textStyles.laneHint, { x: left, y: y + 2, width }, measureText);
    primitives.push(...hint.primitives);
    y += hint.height + 2;
  }
  const addHint = (icon: IconName, text: string) => {
    const hint = setText(text, textStyles.laneHint, { x: left + 16, y: y + 2, width: width - 16 }, measureText);
    primitives.push({ kind: 'icon', x: left, y: y + 3, size: 12, name: icon, color: 'ink-3' }, ...hint.primitives);
    y += hint.height + 2;
  };
  if (lane.internal) addHint('eye-slash', texts.message('scene.internal'));
  if (lane.locked && !options.withoutLocks) addHint('lock-simple-fill', texts.message('scene.locked'));
  const mark = options.marks?.get(lane.id);
  const chips = drawMarks(mark, { x: 11, y: y + 4, width: measures.labelWidth - 11 - right }, options);
  if (chips.height > 0) y += chips.height + 4;
  return { primitives: [...(mark?.isGhost ? ghostOf(primitives, name.box) : primitives), ...chips.primitives], nameBox: name.box, height: y + top };
}

/** Figures of the valence scale at the right edge of the label, relative to the lane's top. */
export function axisFigures(zeroY: number, { texts, measureText }: LayoutOptions): readonly Primitive[] {
  const { font, size, lineHeight, color } = textStyles.axis;
  return [2, 0, -2].map((valence) => {
    const text = `${valence > 0 ? '+' : ''}${texts.number(valence, 0)}`;
    const y = zeroY - valence * measures.pixelsPerValence - lineHeight / 2 + baselineOf(font, size, lineHeight);
    return { kind: 'text', x: measures.labelWidth - 8, y, text, font, size, color, anchor: 'end', width: measureText(text, font, size) };
  });
}

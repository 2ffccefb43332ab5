import type { Touchpoint } from '../model/records.ts';
import { tagsPart, titleBoxOf } from './cardFace.ts';
import { iconOfChannel } from './channelIcons.ts';
import { chipPart } from './drawChip.ts';
import { drawImage } from './drawImage.ts';
import { effortMeter, gapScale, importanceDots } from './touchpointMarks.ts';
import { figurePart } from './figurePart.ts';
import { flowInline, type InlinePart, type InlineRow } from './flowInline.ts';
import type { FaceContext, ItemFace } from './faceContext.ts';
import { measures } from './measures.ts';
import type { Primitive } from './scene.ts';
import { trailingMarks } from './trailingMarks.ts';
import { setText, textStyles } from './setText.ts';
import { subJourneyMark } from './subJourneyMark.ts';

const padding = { x: 10, y: 8 };
const gap = 3;
const channelIcon = 14;

/** A touchpoint: channel, title, text; at the foot expectation and reality, moment of truth, owner, pain points, effort. */
export function touchpointFace(touchpoint: Touchpoint, context: FaceContext): ItemFace {
  const { width, measureText } = context;
  const inner = width - 2 * padding.x;
  const content: Primitive[] = [];
  let y = padding.y;
  const add = (part: { readonly primitives: readonly Primitive[]; readonly height: number }, space: number) => {
    if (part.height === 0) return;
    content.push(...part.primitives);
    y += part.height + space;
  };
  add(drawImage(touchpoint, { ...padding, width: inner }), 0);
  add(channelRow(touchpoint, y, inner, context), gap);
  const lock = trailingMarks({ hasLock: context.hasLock }, { right: padding.x + inner, y, lineHeight: textStyles.cardTitle.lineHeight });
  content.push(...lock.primitives);
  const title = setText(touchpoint.title, textStyles.cardTitle, { x: padding.x, y, width: inner - lock.width }, measureText);
  if (touchpoint.title !== '' || !touchpoint.image) add(title, touchpoint.text ? gap : 0);
  if (touchpoint.text) add(setText(touchpoint.text, textStyles.cardText, { x: padding.x, y, width: inner }, measureText), 0);
  const tags = tagsPart(touchpoint, padding.x, inner, measureText)?.(y);
  if (tags) add(tags, 0);
  const mark = subJourneyMark(touchpoint.title, context, inner);
  const foot = stacked([footOf(touchpoint, inner, context), mark], 8);
  const radius = measures.cardRadius;
  return {
    width, height: y + (foot ? foot.height + 7 : 0) + padding.y, isBoxed: true, radius, titleBox: titleBoxOf(title.box, textStyles.cardTitle),
    ...(mark && { opens: (height) => ({ x: padding.x, y: height - padding.y - mark.height, width: inner, height: mark.height }) }),
    draw: (height) => [
      { kind: 'rect', x: 0.5, y: 0.5, width: width - 1, height: height - 1, radius: radius - 0.5, fill: 'surface', stroke: 'line', strokeWidth: 1, shadow: 1 },
      ...content,
      ...(foot?.draw(padding.x, height - padding.y - foot.height) ?? []),
    ],
  };
}

/** Channel icon and name at the left, importance and evidence at the right; no row at all where nothing is known. */
function channelRow(touchpoint: Touchpoint, y: number, width: number, { texts, measureText }: FaceContext) {
  const { channel, importance, evidenceGrade } = touchpoint;
  const lineHeight = textStyles.channel.lineHeight;
  const marks = trailingMarks({ evidenceGrade }, { right: padding.x + width, y, lineHeight });
  const primitives: Primitive[] = [...marks.primitives];
  let right = padding.x + width - marks.width;
  if (importance !== undefined) {
    const dots = importanceDots(importance);
    right -= dots.width;
    primitives.push(...dots.draw(right, y + (lineHeight - dots.height) / 2));
    right -= 5;
  }
  if (!channel) return { primitives, height: primitives.length > 0 ? lineHeight : 0 };
  const left = padding.x + channelIcon + 5;
  const name = setText(texts.channel(channel), textStyles.channel, { x: left, y, width: right - left }, measureText);
  primitives.push({ kind: 'icon', x: padding.x, y, size: channelIcon, name: iconOfChannel(channel), color: 'ink-3' }, ...name.primitives);
  return { primitives, height: name.height };
}

function footOf(touchpoint: Touchpoint, width: number, context: FaceContext) {
  const scale = gapScale(touchpoint, width, context);
  return stacked([scale, marksRow(touchpoint, width, context)], 6);
}

/** What is there, one below the other. */
function stacked(rows: readonly (InlineRow | null)[], space: number): InlineRow | null {
  const [first, ...rest] = rows.filter((row) => row !== null);
  return first ? rest.reduce((above, row) => ({
    height: above.height + space + row.height, draw: (x, y) => [...above.draw(x, y), ...row.draw(x, y + above.height + space)],
  }), first) : null;
}

/** Moment of truth and owner at the left; pain points and effort at the right, in a row of their own where they do not fit. */
function marksRow({ momentOfTruth, owner, effort }: Touchpoint, width: number, { painCount, texts, measureText }: FaceContext) {
  const parts: InlinePart[] = [];
  if (momentOfTruth) parts.push({ width: 14, height: 14, draw: (x, y) => [{ kind: 'icon', x, y, size: 14, name: 'star-fill', color: 'warn' }] });
  if (owner) parts.push(chipPart(owner, width, measureText));
  const pains = painCount > 0 ? figurePart({ icon: 'warning', iconSize: 12, text: texts.number(painCount, 0), color: 'neg' }, measureText) : null;
  const meter = effort === undefined ? null : effortMeter(effort);
  const end = pains && meter ? sideBySide(pains, meter, 6) : (pains ?? meter ?? undefined);
  return parts.length === 0 && !end ? null : flowInline(parts, width, 5, end);
}

function sideBySide(left: InlinePart, right: InlinePart, space: number): InlinePart {
  const height = Math.max(left.height, right.height);
  return {
    width: left.width + space + right.width, height,
    draw: (x, y) => [...left.draw(x, y + (height - left.height) / 2), ...right.draw(x + left.width + space, y + (height - right.height) / 2)],
  };
}

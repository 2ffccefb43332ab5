import type { Card, Opportunity, Touchpoint } from '../model/records.ts';
import type { LaneKind } from '../model/vocabulary.ts';
import { chipPart } from './drawChip.ts';
import { drawImage, imageGap, imageRadius } from './drawImage.ts';
import { flowInline } from './flowInline.ts';
import type { FaceContext, ItemFace } from './faceContext.ts';
import { measures } from './measures.ts';
import type { Box, IconName, Ink, MeasureText, Primitive, SceneItem } from './scene.ts';
import { subJourneyMark } from './subJourneyMark.ts';
import { trailingMarks } from './trailingMarks.ts';
import { setText, textStyles, type TextStyle } from './setText.ts';

/** What a kind of note looks like. */
export interface NoteStyle {
  readonly title: TextStyle;
  readonly padding: { readonly x: number; readonly y: number };
  readonly ground?: { readonly fill: Ink; readonly fillOpacity?: number };
  readonly icon?: { readonly name: IconName; readonly color: Ink };
  /** `large`: from edge to edge, in its own proportions. */
  readonly image?: 'large';
}

const note: NoteStyle = { title: textStyles.note, padding: { x: 8, y: 6 }, ground: { fill: 'surface', fillOpacity: 0.72 } };
const plain: NoteStyle = { title: textStyles.plain, padding: { x: 8, y: 6 } };
const quote: NoteStyle = { title: textStyles.quote, padding: { x: 6, y: 5 } };
const pain: NoteStyle = { title: textStyles.note, padding: { x: 6, y: 5 }, icon: { name: 'warning-circle', color: 'neg' } };

/** Lanes that are not named here hold notes. */
const noteStyles: Partial<Record<LaneKind, NoteStyle>> = { thoughts: quote, pains: pain, channels: plain, backstage: plain, support: plain, owners: plain };

/** A scene of the storyboard: the picture as wide as the cell allows, bare, its words below. */
const frame: NoteStyle = { title: textStyles.note, padding: { x: 2, y: 4 }, image: 'large' };

const iconSize = 16;
const iconGap = 6;

/** A card: a note, a quote, a pain point or bare text, as its lane wants. */
export function cardFace(card: Card, context: FaceContext): ItemFace {
  return noteFace(card, context.laneKind === 'storyboard' && card.image ? frame : (noteStyles[context.laneKind] ?? note), context);
}

/** Draws something below a note's text: `y` is the first free height. */
type NoteFoot = (place: { readonly x: number; readonly y: number; readonly width: number }) => { readonly primitives: readonly Primitive[]; readonly height: number };

/** Image, title, text and tags of a card, one below the other, with `after` and the way into the sub-journey at the end. */
export function noteFace(card: Card | Opportunity, style: NoteStyle, context: FaceContext, after?: NoteFoot): ItemFace {
  const { width, measureText } = context;
  const { padding } = style;
  const content: Primitive[] = [];
  const left = padding.x + (style.icon ? iconSize + iconGap : 0);
  const inner = width - left - padding.x;
  const isLarge = style.image === 'large';
  const image = drawImage(card, isLarge ? { x: 0, y: 0, width } : { ...padding, width: width - 2 * padding.x }, style.image);
  content.push(...image.primitives);
  const belowImage = (isLarge ? 0 : padding.y) + image.height;
  let y = belowImage;
  if (style.icon) content.push({ kind: 'icon', x: padding.x, y: y + (style.title.lineHeight - iconSize) / 2, size: iconSize, ...style.icon });
  const marks = trailingMarks({ evidenceGrade: card.evidenceGrade, hasLock: context.hasLock }, { right: width - padding.x, y, lineHeight: style.title.lineHeight });
  content.push(...marks.primitives);
  const title = setText(card.title, style.title, { x: left, y, width: inner - marks.width }, measureText);
  content.push(...title.primitives);
  // A picture alone needs no line for words; where it stands they can still be written.
  if (card.title !== '' || !card.image || style.icon || marks.width > 0) y += title.height;
  for (const part of [textPart(card, left, inner, measureText), tagsPart(card, left, inner, measureText), after && ((top: number) => after({ x: left, y: top, width: inner }))]) {
    const drawn = part?.(y);
    if (!drawn) continue;
    content.push(...drawn.primitives);
    y += drawn.height;
  }
  const mark = subJourneyMark(card.title, context, width - 2 * padding.x);
  const opens = mark && { x: padding.x, y: y + 6, width: width - 2 * padding.x, height: mark.height };
  if (mark && opens) {
    content.push(...mark.draw(opens.x, opens.y));
    y = opens.y + opens.height + 2;
  }
  const radius = style.ground ? measures.noteRadius : imageRadius;
  return {
    width, height: image.height > 0 && y === belowImage ? y - imageGap + (isLarge ? 0 : padding.y) : y + padding.y, isBoxed: style.ground !== undefined, radius, titleBox: titleBoxOf(title.box, style.title), ...(opens && { opens: () => opens }),
    draw: (height) => (style.ground ? [{ kind: 'rect', x: 0, y: 0, width, height, radius, ...style.ground }, ...content] : content),
  };
}

/** Where a title is edited in place: the box of its lines with its face. */
export function titleBoxOf(box: Box, { font, size, lineHeight }: TextStyle): SceneItem['titleBox'] {
  return { ...box, font, size, lineHeight };
}

type Part = (y: number) => { readonly primitives: readonly Primitive[]; readonly height: number };

function textPart({ text }: Pick<Card, 'text'>, x: number, width: number, measureText: MeasureText): Part | undefined {
  if (!text) return undefined;
  return (y) => {
    const block = setText(text, textStyles.noteText, { x, y: y + 2, width }, measureText);
    return { primitives: block.primitives, height: block.height + 2 };
  };
}

/** Tags as chips in rows. */
export function tagsPart({ tags }: Pick<Card | Touchpoint, 'tags'>, x: number, width: number, measureText: MeasureText): Part | undefined {
  if (!tags || tags.length === 0) return undefined;
  return (y) => {
    const row = flowInline(tags.map((text) => chipPart(text, width, measureText)), width, 4);
    return { primitives: row.draw(x, y + 5), height: row.height + 5 };
  };
}

import { baselineOf } from './baselineOf.ts';
import { flowInline, type InlinePart } from './flowInline.ts';
import { tenths } from './measures.ts';
import type { Box, IconName, Ink, LayoutOptions, PartChange, PartMark, Primitive } from './scene.ts';

interface ChangeStyle {
  readonly color: Ink;
  readonly ground: Ink;
  readonly icon: IconName;
  readonly dash?: string;
}

/** What a comparison found is told by icon, word and line; the colour comes last. */
const changeStyles: Readonly<Record<PartChange, ChangeStyle>> = {
  added: { color: 'pos', ground: 'pos-wash', icon: 'plus' },
  removed: { color: 'neg', ground: 'neg-wash', icon: 'minus', dash: '3 3' },
  moved: { color: 'ink-2', ground: 'surface', icon: 'arrow-right', dash: '1 4' },
  changed: { color: 'warn', ground: 'warn-wash', icon: 'pencil-simple', dash: '9 4' },
};

const font = 'sans-600';
const size = 11;
const chipHeight = 18;
const iconSize = 12;
const padding = 5;
const gap = 4;

/** The marks of one part as chips in rows; no height where there are none. */
export function drawMarks(mark: PartMark | undefined, place: { readonly x: number; readonly y: number; readonly width: number }, { texts, measureText }: Pick<LayoutOptions, 'texts' | 'measureText'>): { readonly primitives: readonly Primitive[]; readonly height: number } {
  if (!mark || mark.changes.length === 0) return { primitives: [], height: 0 };
  const row = flowInline(mark.changes.map((change) => changeChip(change, texts.message(`scene.change.${change}`), measureText)), place.width, gap);
  return { primitives: row.draw(place.x, place.y), height: row.height };
}

function changeChip(change: PartChange, text: string, measureText: LayoutOptions['measureText']): InlinePart {
  const { color, ground, icon, dash } = changeStyles[change];
  const textWidth = measureText(text, font, size);
  const width = Math.ceil(textWidth) + iconSize + gap + 2 * padding;
  return {
    width, height: chipHeight,
    draw: (x, y) => [
      { kind: 'rect', x: x + 0.5, y: y + 0.5, width: width - 1, height: chipHeight - 1, radius: 6, fill: ground, stroke: color, strokeWidth: 1, ...(dash ? { dash } : {}) },
      { kind: 'icon', x: x + padding, y: y + (chipHeight - iconSize) / 2, size: iconSize, name: icon, color },
      { kind: 'text', x: x + padding + iconSize + gap, y: y + baselineOf(font, size, chipHeight), text, font, size, color: 'ink', width: textWidth },
    ],
  };
}

/** A line around a part, in the manner of its first change. */
export function drawOutline(mark: PartMark, { x, y, width, height }: Box, radius: number): readonly Primitive[] {
  const [change] = mark.changes;
  if (!change) return [];
  const { color, dash } = changeStyles[change];
  return [{ kind: 'rect', x: x + 0.75, y: y + 0.75, width: width - 1.5, height: height - 1.5, radius, stroke: color, strokeWidth: 1.5, ...(dash ? { dash } : {}) }];
}

/** What is no longer (or not yet) there: as it looks, without its colours, its name struck through. */
export function ghostOf(primitives: readonly Primitive[], nameBox: Box): readonly Primitive[] {
  return primitives.flatMap((primitive): Primitive[] => {
    switch (primitive.kind) {
      case 'text': return [{ ...primitive, color: 'ink-2' }, ...(isNear(primitive, nameBox) ? [strike(primitive)] : [])];
      case 'icon': return [{ ...primitive, color: 'ink-3' }];
      case 'rect': return [{ ...primitive, fill: primitive.fill && 'sunken', fillOpacity: 0.6, stroke: primitive.stroke && 'line-2', shadow: undefined }];
      case 'path': return [{ ...primitive, fill: primitive.fill && 'line-2', stroke: primitive.stroke && 'line-2' }];
      case 'marker': return [{ ...primitive, fill: 'surface', stroke: 'line-2' }];
      case 'image': return [{ kind: 'rect', x: primitive.x, y: primitive.y, width: primitive.width, height: primitive.height, radius: primitive.radius, fill: 'sunken' }];
    }
  });
}

type Text = Extract<Primitive, { kind: 'text' }>;

function isNear({ x, y }: Text, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y > box.y && y <= box.y + box.height;
}

function strike({ x, y, width, size: height }: Text): Primitive {
  return { kind: 'path', d: `M${tenths(x)} ${tenths(y - height * 0.3)}h${tenths(width)}`, stroke: 'neg', strokeWidth: 1 };
}

const hatchStep = 10;

/** Slanting lines over a box: here is nothing on this map. */
export function hatch({ x, y, width, height }: Box): Primitive {
  let d = '';
  for (let offset = hatchStep; offset < width + height; offset += hatchStep) {
    const [fromX, fromY] = offset <= height ? [x, y + offset] : [x + offset - height, y + height];
    const [toX, toY] = offset <= width ? [x + offset, y] : [x + width, y + offset - width];
    d += `M${tenths(fromX)} ${tenths(fromY)}L${tenths(toX)} ${tenths(toY)}`;
  }
  return { kind: 'path', d, stroke: 'line-2', strokeWidth: 1 };
}

/** How a change is marked, for legends: 48 × 18. */
export function changeSample(change: PartChange): readonly Primitive[] {
  const { color, icon } = changeStyles[change];
  return [...drawOutline({ changes: [change] }, { x: 1, y: 0, width: 46, height: 18 }, 5), { kind: 'icon', x: 18, y: 3, size: iconSize, name: icon, color }];
}

import { baselineOf } from '../baselineOf.ts';
import type { Ink, IconName, MeasureText, Primitive } from '../scene.ts';
import { wrapText } from '../wrapText.ts';
import { boxAround } from './polar.ts';
import type { Point } from './stakeholderScene.ts';

const font = 'sans-500';
const size = 11;
const lineHeight = 14;
const wordWidth = 112;
const maxLines = 3;
const padding = { x: 6, y: 3 };
const iconSize = 14;
const iconGap = 4;

export interface RelationLabel {
  readonly width: number;
  readonly height: number;
  /** @param middle of the whole. */
  readonly draw: (middle: Point) => readonly Primitive[];
}

/** A relation's sign and words, on paper of their own so that its line does not cross them. */
export function labelOfRelation(text: string, { icon, ink }: { readonly icon: IconName; readonly ink: Ink }, measureText: MeasureText): RelationLabel {
  const lines = wrapText(text, { font, size, width: wordWidth, maxLines, measureText });
  const left = padding.x + iconSize + iconGap;
  const width = Math.ceil(left + Math.max(...lines.map((line) => line.width)) + padding.x);
  const height = Math.max(iconSize, lines.length * lineHeight) + 2 * padding.y;
  return {
    width, height,
    draw: (middle) => {
      const { x, y } = boxAround(middle, { width, height });
      return [
        { kind: 'rect', x, y, width, height, radius: 8, fill: 'paper', stroke: 'line-2', strokeWidth: 1 },
        { kind: 'icon', x: x + padding.x, y: y + (height - iconSize) / 2, size: iconSize, name: icon, color: ink },
        ...lines.map((line, index): Primitive => ({ kind: 'text', x: x + left, y: y + padding.y + index * lineHeight + baselineOf(font, size, lineHeight), text: line.text, font, size, color: 'ink', width: line.width })),
      ];
    },
  };
}

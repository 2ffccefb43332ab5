import { baselineOf } from './baselineOf.ts';
import type { InlinePart } from './flowInline.ts';
import type { IconName, Ink, MeasureText } from './scene.ts';

interface FigureOptions {
  readonly icon: IconName;
  readonly iconSize: number;
  readonly text: string;
  readonly color: Ink;
}

const height = 14;
const gap = 3;
const font = 'sans-600';
const size = 11;

/** A sign and a figure in one colour, to stand in a row. */
export function figurePart({ icon, iconSize, text, color }: FigureOptions, measureText: MeasureText): InlinePart {
  const width = measureText(text, font, size);
  return { width: iconSize + gap + width, height, draw: (x, y) => [
    { kind: 'icon', x, y: y + (height - iconSize) / 2, size: iconSize, name: icon, color },
    { kind: 'text', x: x + iconSize + gap, y: y + baselineOf(font, size, height), text, font, size, color, width },
  ] };
}

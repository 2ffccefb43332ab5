import { baselineOf } from './baselineOf.ts';
import type { FontKey, Ink, MeasureText, Primitive } from './scene.ts';
import { wrapText } from './wrapText.ts';

export interface TextStyle {
  readonly font: FontKey;
  readonly size: number;
  readonly lineHeight: number;
  readonly color: Ink;
}

export interface TextPlace {
  readonly x: number;
  /** Top of the first line's box. */
  readonly y: number;
  readonly width: number;
  readonly maxLines?: number;
}

export interface TextBlock {
  readonly primitives: readonly Primitive[];
  readonly height: number;
  /** Of the widest line. */
  readonly width: number;
  /** The box that the text was given, as high as its lines. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The faces of a map, one for each role. Text on a tinted ground is ink or ink-2: ink-3 would be too weak there. */
export const textStyles = {
  stageName: { font: 'serif-600', size: 18, lineHeight: 22, color: 'ink' },
  goal: { font: 'sans-400', size: 12, lineHeight: 17, color: 'ink-2' },
  stepName: { font: 'sans-500', size: 12, lineHeight: 16, color: 'ink' },
  stepDuration: { font: 'sans-400', size: 11, lineHeight: 15, color: 'ink-2' },
  summary: { font: 'sans-400', size: 12, lineHeight: 17, color: 'ink-3' },
  laneName: { font: 'sans-600', size: 13, lineHeight: 18, color: 'ink' },
  laneHint: { font: 'sans-400', size: 11, lineHeight: 15, color: 'ink-3' },
  axis: { font: 'sans-400', size: 11, lineHeight: 12, color: 'ink-3' },
  lineName: { font: 'sans-500', size: 11, lineHeight: 14, color: 'ink-3' },
  subJourney: { font: 'sans-500', size: 11, lineHeight: 15, color: 'ink' },
  chip: { font: 'sans-500', size: 11, lineHeight: 14, color: 'ink-2' },
  channel: { font: 'sans-500', size: 11, lineHeight: 14, color: 'ink-3' },
  cardTitle: { font: 'sans-600', size: 13, lineHeight: 18, color: 'ink' },
  cardText: { font: 'sans-400', size: 12, lineHeight: 16, color: 'ink-2' },
  note: { font: 'sans-400', size: 12, lineHeight: 17, color: 'ink' },
  noteText: { font: 'sans-400', size: 11, lineHeight: 15, color: 'ink-2' },
  plain: { font: 'sans-400', size: 12, lineHeight: 17, color: 'ink-2' },
  quote: { font: 'serif-italic-400', size: 13, lineHeight: 17, color: 'ink' },
  score: { font: 'sans-500', size: 11, lineHeight: 14, color: 'accent-ink' },
  figure: { font: 'serif-600', size: 17, lineHeight: 20, color: 'ink' },
  caption: { font: 'sans-400', size: 11, lineHeight: 14, color: 'ink-2' },
  emotion: { font: 'sans-500', size: 11, lineHeight: 14, color: 'ink' },
} as const satisfies Record<string, TextStyle>;

/** Wraps a text into a box and answers its lines as primitives, left-aligned. */
export function setText(text: string, style: TextStyle, place: TextPlace, measureText: MeasureText): TextBlock {
  const { font, size, lineHeight, color } = style;
  const lines = wrapText(text, { font, size, width: place.width, maxLines: place.maxLines, measureText });
  const baseline = baselineOf(font, size, lineHeight);
  const height = lines.length * lineHeight;
  const primitives = lines.flatMap((line, index): Primitive[] => (line.text === '' ? [] : [
    { kind: 'text', x: place.x, y: place.y + index * lineHeight + baseline, text: line.text, font, size, color, width: line.width },
  ]));
  return { primitives, height, width: Math.max(0, ...lines.map((line) => line.width)), box: { x: place.x, y: place.y, width: place.width, height } };
}

import { baselineOf } from '../baselineOf.ts';
import type { MeasureText, Primitive } from '../scene.ts';
import type { TextStyle } from '../setText.ts';
import { wrapText, type TextLine } from '../wrapText.ts';
import type { Point } from './stakeholderScene.ts';

/** Of the disc with face or sign. */
export const discRadius = 22;
const wordWidth = 124;
const gap = 4;
const nameStyle: TextStyle & { readonly maxLines: number } = { font: 'sans-600', size: 13, lineHeight: 17, color: 'ink', maxLines: 4 };
const captionStyle: TextStyle & { readonly maxLines: number } = { font: 'sans-400', size: 11, lineHeight: 14, color: 'ink-2', maxLines: 3 };

/** An actor as large as its words make it, before it has a place. */
export interface ActorFace {
  readonly width: number;
  readonly height: number;
  /** @param middle of the whole. */
  readonly draw: (middle: Point) => { readonly disc: Point; readonly words: readonly Primitive[] };
}

/** A disc with the name below it, and what kind of actor that is. */
export function faceOfActor(name: string, caption: string, measureText: MeasureText): ActorFace {
  const parts = [[name, nameStyle], [caption, captionStyle]] as const;
  const blocks = parts.filter(([text]) => text !== '').map(([text, style]) => ({ style, lines: wrapText(text, { ...style, width: wordWidth, measureText }) }));
  const width = Math.ceil(Math.max(2 * discRadius, ...blocks.flatMap(({ lines }) => lines.map((line) => line.width))));
  const wordsHeight = blocks.reduce((sum, { lines, style }) => sum + lines.length * style.lineHeight, 0);
  const height = 2 * discRadius + gap + wordsHeight;
  return {
    width, height,
    draw: ({ x, y }) => {
      const top = y - height / 2;
      const words: Primitive[] = [];
      let lineTop = top + 2 * discRadius + gap;
      for (const { lines, style } of blocks) {
        for (const line of lines) {
          words.push(wordsOf(line, style, x, lineTop));
          lineTop += style.lineHeight;
        }
      }
      return { disc: { x, y: top + discRadius }, words };
    },
  };
}

/** The halo keeps the words readable where a line of a relation passes. */
function wordsOf({ text, width }: TextLine, { font, size, lineHeight, color }: TextStyle, x: number, top: number): Primitive {
  return { kind: 'text', x, y: top + baselineOf(font, size, lineHeight), text, font, size, color, anchor: 'middle', width, halo: 3 };
}

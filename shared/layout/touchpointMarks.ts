import type { Touchpoint } from '../model/records.ts';
import { baselineOf } from './baselineOf.ts';
import type { InlinePart } from './flowInline.ts';
import type { LayoutOptions, Primitive } from './scene.ts';

const effortSteps = 7;
const importanceSteps = 5;

/** Seven bars, as many of them dark as the contact costs effort (1 = very easy). */
export function effortMeter(effort: number): InlinePart {
  const draw: InlinePart['draw'] = (x, y) => Array.from({ length: effortSteps }, (_, index): Primitive => (
    { kind: 'rect', x: x + index * 5, y, width: 3, height: 10, radius: 1, fill: index < effort ? 'ink-2' : 'line-2' }
  ));
  return { width: effortSteps * 5 - 2, height: 10, draw };
}

/** Five dots, as many of them dark as the touchpoint matters. */
export function importanceDots(importance: number): InlinePart {
  const draw: InlinePart['draw'] = (x, y) => Array.from({ length: importanceSteps }, (_, index): Primitive => (
    { kind: 'rect', x: x + index * 5, y, width: 3, height: 3, radius: 1.5, fill: index < importance ? 'ink-2' : 'line-2' }
  ));
  return { width: importanceSteps * 5 - 2, height: 3, draw };
}

/**
 * Expectation (ring) and reality (dot) on a rule from 0 to 10, with the gap as a figure: blue where reality keeps up, vermilion where it
 * falls short. `null` when neither is known.
 */
export function gapScale({ expectation, reality }: Touchpoint, width: number, { texts, measureText }: Pick<LayoutOptions, 'texts' | 'measureText'>): InlinePart | null {
  if (expectation === undefined && reality === undefined) return null;
  const difference = expectation === undefined || reality === undefined ? null : reality - expectation;
  const color = difference !== null && difference < 0 ? 'neg' : 'pos';
  const figure = difference === null ? '' : `${difference > 0 ? '+' : ''}${texts.number(difference, 1)}`;
  const figureWidth = measureText(figure, 'sans-600', 11);
  const reach = 4;
  const length = width - 34 - 2 * reach;
  return { width, height: 14, draw: (x, y) => {
    const at = (score: number) => x + reach + (score / 10) * length;
    const middle = y + 7;
    const primitives: Primitive[] = [{ kind: 'rect', x: at(0), y: middle - 1, width: length, height: 2, radius: 1, fill: 'line' }];
    if (expectation !== undefined && reality !== undefined) {
      primitives.push({ kind: 'rect', x: at(Math.min(expectation, reality)), y: middle - 1, width: at(Math.abs(expectation - reality)) - at(0), height: 2, fill: color });
    }
    if (expectation !== undefined) primitives.push({ kind: 'marker', shape: 'circle', x: at(expectation), y: middle, radius: 3.5, fill: 'surface', stroke: 'ink-2', strokeWidth: 1.5 });
    if (reality !== undefined) primitives.push({ kind: 'marker', shape: 'circle', x: at(reality), y: middle, radius: 3, fill: color, stroke: color, strokeWidth: 1 });
    if (figure) primitives.push({ kind: 'text', x: x + width, y: y + baselineOf('sans-600', 11, 14), text: figure, font: 'sans-600', size: 11, color, anchor: 'end', width: figureWidth });
    return primitives;
  } };
}

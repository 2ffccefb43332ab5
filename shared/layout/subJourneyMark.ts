import type { RollUp } from '../metrics/createRollUps.ts';
import { setText, textStyles } from './setText.ts';
import type { FaceContext } from './faceContext.ts';
import { figurePart } from './figurePart.ts';
import { flowInline, type InlinePart, type InlineRow } from './flowInline.ts';
import { tenths } from './measures.ts';
import type { IconName, Ink, Primitive } from './scene.ts';

const padding = { x: 7, y: 5 };
const icon = { size: 14, space: 5 };
const spark = { width: 44, height: 16 };

/** The field that leads into the journey behind a card: its name, its mean curve, how it comes out. `null` where the card opens none. */
export function subJourneyMark(title: string, { rollUp, texts, measureText }: Pick<FaceContext, 'rollUp' | 'texts' | 'measureText'>, width: number): InlineRow | null {
  if (!rollUp) return null;
  const isGone = rollUp === 'gone';
  // A journey made from a card has the card's name: once is enough.
  const text = isGone ? texts.message('scene.subJourneyGone') : rollUp.title === title ? texts.message('scene.subJourney') : rollUp.title;
  const left = padding.x + icon.size + icon.space;
  const name = (x: number, y: number) => setText(text, textStyles.subJourney, { x: x + left, y: y + padding.y, width: width - left - padding.x }, measureText);
  const nameHeight = Math.max(icon.size, name(0, 0).height);
  const parts = isGone ? [] : partsOf(rollUp, { texts, measureText });
  const row = parts.length > 0 ? flowInline(parts, width - 2 * padding.x, 6) : null;
  const height = nameHeight + (row ? row.height + 3 : 0) + 2 * padding.y;
  return { height, draw: (x, y) => [
    { kind: 'rect', x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, radius: 6, fill: 'ink', fillOpacity: 0.05, stroke: 'line-2', strokeWidth: 1, ...(isGone ? { dash: '3 3' } : {}) },
    { kind: 'icon', x: x + padding.x, y: y + padding.y + (textStyles.subJourney.lineHeight - icon.size) / 2, size: icon.size, name: isGone ? 'link-break' : 'tree-structure', color: 'ink-2' },
    ...name(x, y).primitives,
    ...(row?.draw(x + padding.x, y + padding.y + nameHeight + 3) ?? []),
  ] };
}

type Texts = Pick<FaceContext, 'texts' | 'measureText'>;

function partsOf({ emotion, findings }: RollUp, context: Texts): InlinePart[] {
  const peakEnd = emotion?.peakEnd ?? null;
  return [
    ...(emotion && peakEnd !== null ? [sparkline(emotion.curve), feeling(peakEnd, context)] : []),
    ...(findings ? [figure('flag', context.texts.number(findings, 0), 'ink-2', context)] : []),
  ];
}

/** The mean curve over a neutral line; a gap breaks it, and a point between gaps is a dot. */
function sparkline(curve: readonly (number | null)[]): InlinePart {
  const at = (index: number, valence: number) => ({
    x: tenths(2 + (curve.length < 2 ? 0.5 : index / (curve.length - 1)) * (spark.width - 4)), y: tenths(spark.height / 2 - (valence / 2) * (spark.height / 2 - 2)),
  });
  return { ...spark, draw: (x, y) => {
    const primitives: Primitive[] = [{ kind: 'path', d: `M${x} ${y + spark.height / 2}H${x + spark.width}`, stroke: 'neutral', strokeWidth: 1, dash: '1 2' }];
    const runs = runsOf(curve.map((valence, index) => (valence === null ? null : at(index, valence))));
    for (const run of runs) {
      const [first] = run;
      if (first && run.length === 1) primitives.push({ kind: 'marker', shape: 'circle', x: x + first.x, y: y + first.y, radius: 1.5, fill: 'ink-2', stroke: 'ink-2', strokeWidth: 1 });
      else if (first) primitives.push({ kind: 'path', d: `M${run.map((point) => `${tenths(x + point.x)} ${tenths(y + point.y)}`).join('L')}`, stroke: 'ink-2', strokeWidth: 1.5 });
    }
    return primitives;
  } };
}

function runsOf<Point>(points: readonly (Point | null)[]): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)?.push(point);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** A face and a signed figure: above, at or below neutral is told by mouth and sign, not by colour alone. */
function feeling(value: number, context: Texts): InlinePart {
  // What is shown as 0 has no sign.
  const shown = Math.round(Math.abs(value) * 10) === 0 ? 0 : value;
  const text = `${shown > 0 ? '+' : ''}${context.texts.number(shown, 1)}`;
  if (shown === 0) return figure('smiley-meh', text, 'ink-2', context);
  return shown > 0 ? figure('smiley', text, 'pos', context) : figure('smiley-sad', text, 'neg', context);
}

function figure(name: IconName, text: string, color: Ink, { measureText }: Texts): InlinePart {
  return figurePart({ icon: name, iconSize: icon.size, text, color }, measureText);
}

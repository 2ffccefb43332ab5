import type { Metric, Reading } from '../model/records.ts';
import type { FaceContext, ItemFace } from './faceContext.ts';
import { tenths } from './measures.ts';
import type { LayoutOptions, Primitive } from './scene.ts';
import { trailingMarks } from './trailingMarks.ts';
import { setText, textStyles } from './setText.ts';
import { titleBoxOf } from './cardFace.ts';

const padding = { x: 6, y: 4 };
const spark = { width: 44, height: 16, readings: 12 };
const digits: Readonly<Record<Metric['metricKind'], number>> = { nps: 0, csat: 0, ces: 1, churn: 1, retention: 1, clv: 0, own: 2 };

/** A metric: the last reading as a figure, its name and n, and the way it came. Without a reading it says so. */
export function metricFace(metric: Metric, { width, readings, texts, measureText, hasLock }: FaceContext): ItemFace {
  const last = readings.at(-1);
  const hasSpark = readings.length > 1;
  const marks = trailingMarks({ hasLock }, { right: width - padding.x, y: padding.y, lineHeight: textStyles.figure.lineHeight });
  const figureWidth = width - 2 * padding.x - marks.width;
  const captionWidth = width - 2 * padding.x - (hasSpark ? spark.width + 6 : 0);
  const figure = last
    ? setText(formatValue(metric, last.value, texts), textStyles.figure, { x: padding.x, y: padding.y, width: figureWidth }, measureText)
    : setText(texts.message('scene.noReading'), textStyles.caption, { x: padding.x, y: padding.y, width: figureWidth }, measureText);
  const name = metric.title || texts.metricKind(metric.metricKind);
  const text = last?.n === undefined ? name : texts.message('scene.sample', { metric: name, n: texts.number(last.n, 0) });
  const caption = setText(text, textStyles.caption, { x: padding.x, y: padding.y + figure.height, width: captionWidth }, measureText);
  const bottom = padding.y + figure.height + caption.height;
  const content = [...marks.primitives, ...figure.primitives, ...caption.primitives];
  if (hasSpark) content.push(...sparkline(readings.slice(-spark.readings), width - padding.x - spark.width, bottom - spark.height));
  return { width, height: bottom + padding.y, isBoxed: false, radius: 6, titleBox: titleBoxOf(caption.box, textStyles.caption), draw: () => content };
}

function formatValue({ metricKind, unit }: Metric, value: number, texts: LayoutOptions['texts']): string {
  const number = texts.number(value, digits[metricKind]);
  const signed = metricKind === 'nps' && value > 0 ? `+${number}` : number;
  return texts.message(`scene.metric.${metricKind}`, { value: signed, unit: unit ?? '' }).trim();
}

/** The readings from low to high in a small box; a flat line in its middle when they are all the same. */
function sparkline(readings: readonly Reading[], x: number, y: number): Primitive[] {
  const values = readings.map((reading) => reading.value);
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  const points = values.map((value, index) => ({
    x: tenths(x + 1 + (index / (values.length - 1)) * (spark.width - 4)),
    y: tenths(range === 0 ? y + spark.height / 2 : y + spark.height - 2 - ((value - low) / range) * (spark.height - 4)),
  }));
  const last = points.at(-1);
  const line: Primitive = { kind: 'path', d: `M${points.map((point) => `${point.x} ${point.y}`).join('L')}`, stroke: 'ink-2', strokeWidth: 1.5 };
  return last ? [line, { kind: 'marker', shape: 'circle', x: last.x, y: last.y, radius: 1.5, fill: 'ink-2', stroke: 'ink-2', strokeWidth: 1 }] : [line];
}

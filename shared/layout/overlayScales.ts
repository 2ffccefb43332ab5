import type { Overlay } from '../model/layers.ts';
import type { CellItem } from '../model/records.ts';
import { evidenceGrades } from '../model/vocabulary.ts';
import type { Ink, SceneTexts } from './scene.ts';

/** One step of a scale. */
interface Level {
  readonly ink: Ink;
  /** What the legend calls it. */
  readonly label: (texts: SceneTexts) => string;
}

/** How an overlay reads an item: `null` = it has no such value, `undefined` = it is of a kind that never has. */
interface Scale {
  readonly levels: readonly Level[];
  readonly read: (item: CellItem) => Reading | null | undefined;
}

interface Reading {
  /** Index among the scale's levels. */
  readonly level: number;
  readonly figure: (texts: SceneTexts) => string;
}

/** Lightness falls from level to level, so the scales read without hue too: `h` warm, `b` blue. */
const effortInks: readonly Ink[] = ['h1', 'h2', 'h3', 'h4', 'h5'];
const importanceInks: readonly Ink[] = ['b1', 'b2', 'b3', 'b4', 'b5'];

/** Vermilion falls short of what was expected, blue surpasses it; bounds are reality − expectation on the scale of 0–10. */
const gapLevels: readonly { readonly ink: Ink; readonly label: string; readonly isIn: (gap: number) => boolean }[] = [
  { ink: 'h5', label: '≤ −4', isIn: (gap) => gap <= -4 },
  { ink: 'h3', label: '−4 … −1', isIn: (gap) => gap <= -1 },
  { ink: 'line', label: '±1', isIn: (gap) => gap < 1 },
  { ink: 'b3', label: '+1 … +4', isIn: (gap) => gap < 4 },
  { ink: 'b5', label: '≥ +4', isIn: () => true },
];

const effortBounds = [1, 2, 4, 5, 7] as const;

/** Every overlay's levels and how it reads an item. */
export const overlayScales: Readonly<Record<Overlay, Scale>> = {
  confidence: {
    levels: evidenceGrades.map((grade, index) => ({ ink: (['b1', 'b3', 'b5'] as const)[index] ?? 'b1', label: (texts) => texts.message(`vocabulary.evidenceGrade.${grade}`) })),
    read: (item) => {
      if (item.type === 'metric') return undefined;
      const grade = item.evidenceGrade;
      return grade ? { level: evidenceGrades.indexOf(grade), figure: (texts) => texts.message(`vocabulary.evidenceGrade.${grade}`) } : null;
    },
  },
  effort: {
    levels: ['1', '2', '3–4', '5', '6–7'].map((label, index) => ({ ink: effortInks[index] ?? 'h1', label: () => label })),
    read: (item) => touchpointReading(item, (touchpoint) => touchpoint.effort, (effort) => effortBounds.findIndex((bound) => effort <= bound), (effort) => `${effort}/7`),
  },
  gap: {
    levels: gapLevels.map(({ ink, label }) => ({ ink, label: () => label })),
    read: (item) => touchpointReading(
      item, ({ expectation, reality }) => (expectation === undefined || reality === undefined ? undefined : reality - expectation),
      (gap) => gapLevels.findIndex(({ isIn }) => isIn(gap)), (gap, texts) => `${gap > 0 ? '+' : ''}${texts.number(gap, 1)}`,
    ),
  },
  importance: {
    levels: importanceInks.map((ink, index) => ({ ink, label: () => String(index + 1) })),
    read: (item) => touchpointReading(item, (touchpoint) => touchpoint.importance, (importance) => importance - 1, (importance) => `${importance}/5`),
  },
};

type Touchpoint = Extract<CellItem, { type: 'touchpoint' }>;

function touchpointReading(item: CellItem, valueOf: (touchpoint: Touchpoint) => number | undefined, levelOf: (value: number) => number, figureOf: (value: number, texts: SceneTexts) => string): Reading | null | undefined {
  if (item.type !== 'touchpoint') return undefined;
  const value = valueOf(item);
  return value === undefined ? null : { level: levelOf(value), figure: (texts) => figureOf(value, texts) };
}

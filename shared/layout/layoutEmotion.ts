import type { Emotion } from '../model/records.ts';
import { interpolateMonotone, type CurveSegment } from './curve.ts';
import { areaPaths, linePath } from './curvePaths.ts';
import { placeLabels, type LabelRequest } from './placeLabels.ts';
import { measures } from './measures.ts';
import type { PersonaInk } from '../model/vocabulary.ts';
import { personaStyles } from './personaInks.ts';
import type { LayoutOptions, Primitive, SceneCurve, SceneEmotionPoint, SceneStep } from './scene.ts';
import { textStyles } from './setText.ts';
import { wrapText, type TextLine } from './wrapText.ts';

/** One persona's points before the lane has its place, in the order of the steps. */
export interface CurveDraft {
  readonly personaId: string;
  readonly ink: PersonaInk;
  readonly points: readonly { readonly emotion: Emotion; readonly step: SceneStep; readonly label: readonly TextLine[] }[];
}

export interface CurvesInput {
  readonly drafts: readonly CurveDraft[];
  readonly steps: readonly SceneStep[];
  readonly laneY: number;
  readonly laneHeight: number;
}

const labelWidth = 150;
const maxLabelLines = 3;
const labelGap = 2;
const radius = 5;
/** Markers nearer than this at one step stand side by side. */
const minDistance = 11;

/**
 * The curves to draw, the focused persona's first. Where people who work at the same time left two points for one step and persona, the
 * one with the smaller id counts.
 */
export function draftCurves(emotions: readonly Emotion[], inks: ReadonlyMap<string, PersonaInk>, steps: readonly SceneStep[], options: LayoutOptions): readonly CurveDraft[] {
  const shown = [...inks].filter(([personaId]) => options.visiblePersonaIds === null || options.visiblePersonaIds.includes(personaId));
  const focused = shown.find(([personaId]) => personaId === options.focusedPersonaId) ?? shown[0];
  const sorted = focused ? [focused, ...shown.filter((entry) => entry !== focused)] : [];
  const byPlace = new Map<string, Emotion>();
  for (const emotion of emotions) {
    const key = `${emotion.parentId} ${emotion.personaId}`;
    const known = byPlace.get(key);
    if (!known || emotion.id < known.id) byPlace.set(key, emotion);
  }
  return sorted.map(([personaId, ink]) => ({
    personaId, ink,
    points: steps.flatMap((step) => {
      const emotion = byPlace.get(`${step.id} ${personaId}`);
      return emotion ? [{ emotion, step, label: labelOf(emotion, options) }] : [];
    }),
  }));
}

function labelOf({ label }: Emotion, { measureText }: LayoutOptions): readonly TextLine[] {
  const { font, size } = textStyles.emotion;
  return label ? wrapText(label, { font, size, width: labelWidth, maxLines: maxLabelLines, measureText }) : [];
}

/** Room for the scale, and always for all labels of one step below each other, so that none ever has to lie on another. */
export function emotionHeight(drafts: readonly CurveDraft[]): number {
  const needed = new Map<string, number>();
  for (const { step, label } of drafts.flatMap((draft) => draft.points)) {
    if (label.length > 0) needed.set(step.id, (needed.get(step.id) ?? 2 * labelGap) + label.length * textStyles.emotion.lineHeight + labelGap);
  }
  return Math.max(measures.minEmotionHeight, ...needed.values());
}

/** Places points, lines, areas and labels; the first draft is the focused one and alone has an area. */
export function drawCurves({ drafts, steps, laneY, laneHeight }: CurvesInput): readonly SceneCurve[] {
  const zeroY = laneY + laneHeight / 2;
  const taken = new Map<string, { x: number; y: number }[]>();
  const curves = drafts.map((draft) => {
    const points = draft.points.map(({ emotion, step }) => scenePoint(draft, emotion, step, zeroY, taken));
    return { draft, points, runs: runsOf(points, steps).map(interpolateMonotone) };
  });
  // Among other people's labels a colour helps to tell whose one is.
  const requests = curves.flatMap(({ draft, points }, at): LabelRequest[] => draft.points.flatMap(({ step, label }, index) => {
    const point = points[index];
    return point && label.length > 0 ? [{ id: point.id, lines: label, color: at === 0 ? textStyles.emotion.color : draft.ink, point, side: sideOf(points, index), columnX: step.x, columnWidth: step.width }] : [];
  }));
  const obstacles = { segments: curves.flatMap(({ runs }) => runs.flat()), markers: curves.flatMap(({ points }) => points) };
  const labels = placeLabels(requests, obstacles, { top: laneY + labelGap, bottom: laneY + laneHeight - labelGap });
  return curves.map(({ draft, points, runs }, index) => ({
    personaId: draft.personaId, ink: draft.ink, points,
    primitives: [...(index === 0 ? areasOf(runs, zeroY) : []), ...lineOf(draft.ink, runs, index === 0), ...points.flatMap((point) => labels.get(point.id) ?? [])],
    markers: points.map((point) => markerOf(point, index === 0)),
  }));
}

function scenePoint({ personaId, ink }: CurveDraft, emotion: Emotion, step: SceneStep, zeroY: number, taken: Map<string, { x: number; y: number }[]>): SceneEmotionPoint {
  const y = zeroY - emotion.valence * measures.pixelsPerValence;
  const others = taken.get(step.id) ?? [];
  taken.set(step.id, others);
  const center = step.x + step.width / 2;
  const free = [0, 1, -1, 2, -2].map((shift) => center + shift * (minDistance + 1)).find((x) => others.every((other) => Math.hypot(other.x - x, other.y - y) >= minDistance));
  const x = free ?? center;
  others.push({ x, y });
  return { id: emotion.id, stepId: step.id, personaId, x, y, valence: emotion.valence, marker: personaStyles[ink].marker, ink, radius };
}

/** Points of neighbouring steps belong together; a step without a point is a gap. */
function runsOf(points: readonly SceneEmotionPoint[], steps: readonly SceneStep[]): SceneEmotionPoint[][] {
  const byStep = new Map(points.map((point) => [point.stepId, point]));
  const runs: SceneEmotionPoint[][] = [[]];
  for (const step of steps) {
    const point = byStep.get(step.id);
    if (point) runs.at(-1)?.push(point);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs;
}

/** Labels stand above highs and below lows; elsewhere on the side away from neutral. */
function sideOf(points: readonly SceneEmotionPoint[], index: number): 'above' | 'below' {
  const valence = points[index]?.valence ?? 0;
  const before = points[index - 1]?.valence ?? valence;
  const after = points[index + 1]?.valence ?? valence;
  if (valence > Math.max(before, after)) return 'above';
  if (valence < Math.min(before, after)) return 'below';
  return valence >= 0 ? 'above' : 'below';
}

function areasOf(runs: readonly (readonly CurveSegment[])[], zeroY: number): Primitive[] {
  const areas = runs.map((run) => areaPaths(run, zeroY));
  const fill = (d: string, ink: 'pos' | 'neg'): Primitive[] => (d === '' ? [] : [{ kind: 'path', d, fill: ink, fillOpacity: 0.11 }]);
  return [...fill(areas.map((area) => area.above).join(''), 'pos'), ...fill(areas.map((area) => area.below).join(''), 'neg')];
}

function lineOf(ink: PersonaInk, runs: readonly (readonly CurveSegment[])[], isFocused: boolean): Primitive[] {
  const d = runs.map(linePath).join('');
  const { dash } = personaStyles[ink];
  return d === '' ? [] : [{ kind: 'path', d, stroke: ink, strokeWidth: isFocused ? 2.5 : 2, ...(dash ? { dash } : {}) }];
}

function markerOf({ marker, x, y, ink }: SceneEmotionPoint, isFocused: boolean): Primitive {
  return { kind: 'marker', shape: marker, x, y, radius: isFocused ? radius : radius - 0.5, fill: 'surface', stroke: ink, strokeWidth: isFocused ? 2.5 : 2 };
}

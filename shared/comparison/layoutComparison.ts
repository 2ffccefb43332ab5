import { createDocument } from '../changes/createDocument.ts';
import { drawCurveDifference, type ComparedCurve } from '../layout/drawCurveDifference.ts';
import { layoutJourney } from '../layout/layoutJourney.ts';
import type { LayoutOptions, Scene } from '../layout/scene.ts';
import type { CurveComparison } from './compareCurves.ts';
import type { JourneyComparison } from './compareJourneys.ts';
import { overlayMap, sideMaps, type MarkedMap } from './markedMaps.ts';

export type ComparisonOptions = Omit<LayoutOptions, 'visiblePersonaIds' | 'focusedPersonaId' | 'layers' | 'marks' | 'minHeights'>;

/** One map with everything that differs: marks, ghosts, and both curves of one persona (`null` = the first that has one). */
export function layoutOverlay(comparison: JourneyComparison, personaId: string | null, options: ComparisonOptions): Scene {
  const curve = comparison.curves.find((candidate) => candidate.personaId === personaId) ?? comparison.curves[0];
  const map = overlayMap(comparison);
  const document = curve ? withDeltas(map, curve, comparison.journeyId, options) : map.document;
  const scene = layoutJourney(document, comparison.journeyId, { ...options, visiblePersonaIds: curve ? [curve.personaId] : [], focusedPersonaId: null, marks: map.marks });
  if (!curve || !scene.emotionScale) return scene;
  const difference = drawCurveDifference(scene.steps, scene.emotionScale, curveIn(comparison, curve, 'before'), curveIn(comparison, curve, 'after'));
  // The area between the curves takes the place of the area below the one.
  const curves = scene.curves.map((drawn) => ({ ...drawn, primitives: drawn.primitives.filter((primitive) => primitive.kind !== 'path' || primitive.fill === undefined) }));
  return { ...scene, ground: [...scene.ground, ...difference], curves };
}

/** Both maps, alike in every height and width. */
export function layoutSides(comparison: JourneyComparison, options: ComparisonOptions): { readonly before: Scene; readonly after: Scene } {
  const maps = sideMaps(comparison);
  const draw = (map: MarkedMap, minHeights?: LayoutOptions['minHeights']): Scene => layoutJourney(map.document, comparison.journeyId, { ...options, visiblePersonaIds: null, focusedPersonaId: null, marks: map.marks, minHeights });
  const first = [draw(maps.before), draw(maps.after)];
  const lanes = new Map<string, number>();
  for (const { id, height } of first.flatMap((scene) => scene.lanes)) lanes.set(id, Math.max(lanes.get(id) ?? 0, height));
  const minHeights = { header: Math.max(...first.map((scene) => scene.headerHeight)), lanes };
  return { before: draw(maps.before, minHeights), after: draw(maps.after, minHeights) };
}

/** A signed figure at every point of the curve that rose or fell, in place of its label. */
function withDeltas({ document }: MarkedMap, { personaId, points }: CurveComparison, journeyId: string, { texts }: ComparisonOptions): MarkedMap['document'] {
  const deltas = new Map(points.map(({ stepId, delta }) => [stepId, delta]));
  return createDocument([...document.records.values()].map((record) => {
    if (record.type !== 'emotion' || record.journeyId !== journeyId) return record;
    const { label: _label, ...point } = record;
    const delta = record.personaId === personaId ? deltas.get(record.parentId) : null;
    return delta ? { ...point, label: signed(delta, texts) } : point;
  }));
}

/** A difference of valences with its sign. */
export function signed(value: number, texts: Pick<LayoutOptions['texts'], 'number'>): string {
  const text = texts.number(Math.abs(value), 1);
  return value === 0 || text === texts.number(0, 1) ? text : `${value > 0 ? '+' : '−'}${text}`;
}

function curveIn(comparison: JourneyComparison, { points }: CurveComparison, side: 'before' | 'after'): ComparedCurve {
  return {
    stepIds: new Set(comparison.frame.steps.flatMap(({ id }) => (comparison[side].records.has(id) ? [id] : []))),
    valences: new Map(points.flatMap((point) => (point[side] === null ? [] : [[point.stepId, point[side]] as const]))),
  };
}

import { childrenOf, getRecord, stepsOfJourney, type Document } from '../changes/document.ts';
import { curveFigures, type CurveFigures } from '../metrics/curveFigures.ts';

/** One persona's valence at one step; `null` is a gap. */
export interface CurveDifference {
  readonly stepId: string;
  readonly before: number | null;
  readonly after: number | null;
  /** `null` where one of them is a gap. */
  readonly delta: number | null;
}

/** What became of one persona's emotion curve. */
export interface CurveComparison {
  readonly personaId: string;
  /** One for every step at which either curve has a point. */
  readonly points: readonly CurveDifference[];
  readonly before: CurveFigures;
  readonly after: CurveFigures;
  /** `null` where either has no figure. */
  readonly delta: CurveFigures;
}

interface CurvesInput {
  readonly before: Document;
  readonly after: Document;
  readonly journeyId: string;
  /** Of both, in one order. */
  readonly steps: readonly { readonly id: string }[];
}

/** Compares the curves of every persona that has one in either of two aligned journeys, in the order of the later journey, then of the earlier one. */
export function compareCurves({ before, after, journeyId, steps }: CurvesInput): CurveComparison[] {
  const personaIds = new Set([after, before].flatMap((document) => getRecord(document, 'journey', journeyId)?.personaIds ?? []));
  return [...personaIds].flatMap((personaId) => {
    const [old, next] = [valencesOf(before, journeyId, personaId), valencesOf(after, journeyId, personaId)];
    if (old.size + next.size === 0) return [];
    const points = steps.flatMap(({ id }) => pointAt(id, old.get(id), next.get(id)));
    const [figures, later] = [curveFigures([...old.values()]), curveFigures([...next.values()])];
    return [{ personaId, points, before: figures, after: later, delta: { mean: deltaOf(figures.mean, later.mean), peakEnd: deltaOf(figures.peakEnd, later.peakEnd) } }];
  });
}

function pointAt(stepId: string, before: number | null = null, after: number | null = null): CurveDifference[] {
  return before === null && after === null ? [] : [{ stepId, before, after, delta: deltaOf(before, after) }];
}

function deltaOf(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

/** By step, in the order of the steps. Of two points at one step the one with the smaller id counts, as on the map. */
function valencesOf(document: Document, journeyId: string, personaId: string): ReadonlyMap<string, number> {
  return new Map(stepsOfJourney(document, journeyId).flatMap(({ id }) => {
    const point = childrenOf(document, id, 'emotion').find((emotion) => emotion.personaId === personaId);
    return point ? [[id, point.valence] as const] : [];
  }));
}

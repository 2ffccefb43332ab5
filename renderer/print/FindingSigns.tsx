import type { FindingMark } from '../../shared/layout/findingMarks.ts';
import { ScenePrimitives } from '../scene/ScenePrimitives.tsx';

const noAsset = (): string => '';

/** The marks of findings on paper. */
export function FindingSigns({ marks }: { marks: readonly FindingMark[] }) {
  return marks.map(({ recordId, x, y, primitives }) => <g key={recordId} transform={`translate(${x} ${y})`}><ScenePrimitives primitives={primitives} resolveAsset={noAsset} /></g>);
}

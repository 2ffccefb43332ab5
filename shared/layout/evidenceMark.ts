import type { EvidenceGrade } from '../model/vocabulary.ts';
import { tenths } from './measures.ts';
import type { Primitive } from './scene.ts';

/** Width and height of the mark in px. */
export const evidenceMarkSize = 8;

/** How well a claim is founded: open = assumed, half = observed, full = measured. */
export function evidenceMark(grade: EvidenceGrade, x: number, y: number): readonly Primitive[] {
  const radius = evidenceMarkSize / 2 - 0.5;
  const center = { x: x + evidenceMarkSize / 2, y: y + evidenceMarkSize / 2 };
  const ring: Primitive = { kind: 'marker', shape: 'circle', ...center, radius, fill: grade === 'measured' ? 'ink-2' : 'surface', stroke: 'ink-2', strokeWidth: 1.25 };
  if (grade !== 'observed') return [ring];
  return [ring, { kind: 'path', d: `M${center.x} ${tenths(center.y - radius)}A${radius} ${radius} 0 0 0 ${center.x} ${tenths(center.y + radius)}Z`, fill: 'ink-2' }];
}

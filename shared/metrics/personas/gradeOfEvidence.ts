import type { Evidence } from '../../model/records.ts';
import { evidenceGrades, type EvidenceGrade } from '../../model/vocabulary.ts';

/**
 * The highest grade that a claim can take from one piece of evidence: what was counted (survey or analytics with its n) measures, what people said,
 * wrote or did is observed, and a workshop gathers what the team assumes (Laubheimer, NN/g: 3 Persona Types, 2020).
 */
export function gradeOfEvidence({ kind, n }: Pick<Evidence, 'kind' | 'n'>): EvidenceGrade {
  if (kind === 'workshop') return 'assumed';
  return isCounted(kind) && n ? 'measured' : 'observed';
}

/** The highest grade that all of these allow together. */
export function highestGrade(evidence: readonly Evidence[]): EvidenceGrade {
  return evidenceGrades.findLast((grade) => evidence.some((piece) => gradeOfEvidence(piece) === grade)) ?? 'assumed';
}

/** Whether this kind of evidence counts many people or cases instead of listening to some. */
export function isCounted(kind: Evidence['kind']): boolean {
  return kind === 'survey' || kind === 'analytics';
}

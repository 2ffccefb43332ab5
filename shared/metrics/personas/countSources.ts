import type { Evidence } from '../../model/records.ts';
import type { EvidenceKind } from '../../model/vocabulary.ts';
import type { PersonaSource } from './basisOfPersona.ts';

export interface SourceCount {
  readonly kind: EvidenceKind;
  readonly count: number;
}

/** How many of each kind carry a persona, what carries most claims first. Interviews and observations are counted by the people in them. */
export function countSources(sources: readonly PersonaSource[]): readonly SourceCount[] {
  const kinds = Map.groupBy(sources, ({ evidence }) => evidence.kind);
  return [...kinds].map(([kind, ofKind]) => ({ kind, count: ofKind.reduce((sum, { evidence }) => sum + peopleIn(evidence), 0) }));
}

function peopleIn({ kind, n = 1 }: Evidence): number {
  return kind === 'interview' || kind === 'observation' ? Math.max(n, 1) : 1;
}

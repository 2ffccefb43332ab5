import { Binoculars, Chalkboard, ChartBar, Lifebuoy, ListChecks, Microphone, Star } from '@phosphor-icons/react';
import type { EvidenceKind } from '../../shared/model/vocabulary.ts';

const icons = { interview: Microphone, survey: ListChecks, review: Star, analytics: ChartBar, observation: Binoculars, supportTicket: Lifebuoy, workshop: Chalkboard } as const satisfies Record<EvidenceKind, unknown>;

/** Where a finding comes from, at a glance; the word stands beside it. */
export function EvidenceIcon({ kind, size = 16 }: { kind: EvidenceKind; size?: number }) {
  const Icon = icons[kind];
  return <Icon size={size} aria-hidden />;
}

import type { Section } from './records.ts';

/** What a new sheet has in its three columns: who somebody is, what moves them, how they live and decide. */
export const usualSections: readonly Pick<Section, 'kind' | 'column'>[] = [
  { kind: 'who', column: 1 }, { kind: 'brands', column: 1 },
  { kind: 'goals', column: 2 }, { kind: 'needs', column: 2 }, { kind: 'pains', column: 2 }, { kind: 'traits', column: 2 }, { kind: 'jobs', column: 2 },
  { kind: 'channels', column: 3 }, { kind: 'empathy', column: 3 }, { kind: 'day', column: 3 }, { kind: 'buying', column: 3 },
];

import type { FindingRuleId } from '../../model/findingRules.ts';
import type { Facts } from './facts.ts';
import type { FindingCategory, FoundPlace } from './finding.ts';

export interface FindingRule {
  readonly id: FindingRuleId;
  readonly category: FindingCategory;
  /** The facts that `find` looks at, and no others: while they are the same, so are its findings. */
  readonly reads: readonly (keyof Facts)[];
  readonly find: (facts: Facts) => readonly FoundPlace[];
}

/** A rule whose `find` gets the facts that it says it reads, and cannot reach for more. */
export function defineRule<Read extends keyof Facts>(rule: Omit<FindingRule, 'reads' | 'find'> & {
  readonly reads: readonly Read[];
  readonly find: (facts: Pick<Facts, Read>) => readonly FoundPlace[];
}): FindingRule {
  return rule;
}

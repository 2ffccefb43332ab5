import { severities, type Finding, type FindingCategory } from '../../../shared/metrics/findings/finding.ts';
import type { FindingRuleId } from '../../../shared/model/findingRules.ts';

export interface FoundByRule {
  readonly rule: FindingRuleId;
  /** The worst first, else as the map stands. */
  readonly findings: readonly Finding[];
}

/** The findings of a category by rule; the rule with the worst comes first. */
export function groupFindings(findings: readonly Finding[], category: FindingCategory): readonly FoundByRule[] {
  const byRule = Map.groupBy(findings.filter((finding) => finding.category === category), ({ rule }) => rule);
  const groups = [...byRule].map(([rule, found]) => ({ rule, findings: found.sort((a, b) => rank(a) - rank(b)) }));
  return groups.sort((a, b) => rank(a.findings[0]) - rank(b.findings[0]));
}

function rank(finding: Finding | undefined): number {
  return finding ? severities.indexOf(finding.severity) : severities.length;
}

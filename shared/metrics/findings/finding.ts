import type { Duration } from '../../model/fields.ts';
import type { FindingRuleId } from '../../model/findingRules.ts';

export const findingCategories = ['effort', 'experience', 'structure', 'evidence'] as const;
export type FindingCategory = (typeof findingCategories)[number];

/** From worst to mildest. */
export const severities = ['high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

/** What stands in the words of a finding; whoever shows it knows the language. */
export type FindingValue = string | number | { readonly channel: string } | { readonly decimal: number } | { readonly date: string } | { readonly duration: Duration } | { readonly list: readonly string[] };

/** Where a rule holds. */
export interface FoundPlace {
  readonly severity: Severity;
  /** The record at which the finding stands, then the others that it is about. */
  readonly recordIds: readonly [string, ...string[]];
  readonly values: Readonly<Record<string, FindingValue>>;
}

/** Something that a map says about itself: `finding.<rule>.title`, `.explanation` (with the values), `.advice` and `.source` tell it. */
export interface Finding extends FoundPlace {
  /** The same as long as rule and place are. */
  readonly id: string;
  readonly rule: FindingRuleId;
  readonly category: FindingCategory;
}

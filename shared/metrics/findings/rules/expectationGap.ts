import { defineRule } from '../defineRule.ts';

/** Reality this far below what is expected, on the scale of 0–10, is worth a word. */
export const worryingGap = 2;
const deepGap = 4;

/** Reality falls short of what the customer expects. */
export const expectationGap = defineRule({
  id: 'expectationGap', category: 'experience', reads: ['touchpoints'],
  find: ({ touchpoints }) => touchpoints.flatMap(({ id, title, expectation, reality, momentOfTruth }) => {
    if (expectation === undefined || reality === undefined) return [];
    // 7.3 − 5.3 is two, whatever binary fractions make of it.
    const gap = Math.round((expectation - reality) * 1000) / 1000;
    if (gap < worryingGap) return [];
    return [{
      severity: gap >= deepGap || momentOfTruth ? 'high' as const : 'medium' as const, recordIds: [id] as const,
      values: { title, gap: { decimal: gap }, expectation: { decimal: expectation }, reality: { decimal: reality } },
    }];
  }),
});

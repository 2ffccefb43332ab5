import type { Touchpoint } from '../../../model/records.ts';
import { defineRule } from '../defineRule.ts';
import { worryingGap } from './expectationGap.ts';

/** The brand promises something in a column in which a touchpoint is missing, failing or far below expectation. */
export const brokenPromise = defineRule({
  id: 'brokenPromise', category: 'experience', reads: ['promises', 'touchpoints'],
  find: ({ promises, touchpoints }) => {
    const byStep = Map.groupBy(promises, ({ parentId }) => parentId);
    return touchpoints.flatMap((touchpoint) => {
      const [promise, ...others] = byStep.get(touchpoint.parentId) ?? [];
      if (!promise || !isBad(touchpoint)) return [];
      const all = [promise, ...others];
      return [{ severity: 'high' as const, recordIds: [touchpoint.id, ...all.map(({ id }) => id)] as const, values: { title: touchpoint.title, promises: { list: all.map(({ title }) => title) } } }];
    });
  },
});

function isBad({ compliance, expectation, reality }: Touchpoint): boolean {
  return compliance === 'failing' || compliance === 'missing' || (expectation !== undefined && reality !== undefined && expectation - reality >= worryingGap - 1e-9);
}

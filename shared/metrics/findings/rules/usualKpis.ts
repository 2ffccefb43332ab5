import type { Metric } from '../../../model/records.ts';
import { defineRule } from '../defineRule.ts';

const usual: readonly Metric['metricKind'][] = ['nps', 'csat', 'churn'];
const further: readonly Metric['metricKind'][] = ['ces', 'retention', 'clv'];

/** Of the six customer figures only some of the usual three are there. A journey that measures none of the six says nothing about them. */
export const usualKpis = defineRule({
  id: 'usualKpis', category: 'evidence', reads: ['metrics'],
  find: ({ metrics }) => {
    const [first, ...others] = metrics.filter(({ metricKind }) => usual.includes(metricKind));
    if (!first || metrics.some(({ metricKind }) => further.includes(metricKind))) return [];
    return [{ severity: 'low', recordIds: [first.id, ...others.map(({ id }) => id)], values: { kpis: { list: [...new Set([first, ...others].map(({ title }) => title))] } } }];
  },
});

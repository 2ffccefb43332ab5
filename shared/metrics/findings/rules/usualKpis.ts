import type { Metric } from '../../../model/records.ts';
import { defineRule } from '../defineRule.ts';

const usual: ReadonlySet<Metric['metricKind']> = new Set(['nps', 'csat', 'churn']);
const further: ReadonlySet<Metric['metricKind']> = new Set(['ces', 'retention', 'clv']);

/** Of the six customer figures only some of the usual three are there. A journey that measures none of the six says nothing about them. */
export const usualKpis = defineRule({
  id: 'usualKpis', category: 'evidence', reads: ['metrics'],
  find: ({ metrics }) => {
    const [first, ...others] = metrics.filter(({ metricKind }) => usual.has(metricKind));
    if (!first || metrics.some(({ metricKind }) => further.has(metricKind))) return [];
    return [{ severity: 'low', recordIds: [first.id, ...others.map(({ id }) => id)], values: { kpis: { list: [...new Set([first, ...others].map(({ title }) => title))] } } }];
  },
});

import { defineRule } from '../defineRule.ts';

/** The last reading of a figure is more than a year old. */
export const oldReading = defineRule({
  id: 'oldReading', category: 'evidence', reads: ['metrics', 'lastReadings', 'today'],
  find: ({ metrics, lastReadings, today }) => {
    const last = new Map(lastReadings.map((reading) => [reading.parentId, reading]));
    const yearAgo = `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}${today.slice(4)}`;
    return metrics.flatMap(({ id, title }) => {
      const date = last.get(id)?.date;
      return date && date < yearAgo ? [{ severity: 'medium' as const, recordIds: [id] as const, values: { title, date: { date } } }] : [];
    });
  },
});

import { expect, test } from 'vitest';
import { applyChangeset } from '../changes/applyChangeset.ts';
import { createDocument } from '../changes/createDocument.ts';
import { childrenOf } from '../changes/document.ts';
import type { AnyRecord } from '../model/records.ts';
import { addReading } from './addReading.ts';

const records: AnyRecord[] = [
  { type: 'journey', id: 'j', order: 'a0', title: 'Journey', state: 'current', perspective: 'customer', personaIds: [] },
  { type: 'stage', id: 's', journeyId: 'j', order: 'a0', name: 'Stage' },
  { type: 'step', id: 'st', journeyId: 'j', parentId: 's', order: 'a0', name: '' },
  { type: 'lane', id: 'l', journeyId: 'j', order: 'a0', kind: 'kpis' },
  { type: 'metric', id: 'm', journeyId: 'j', parentId: 'st', laneId: 'l', order: 'a0', title: 'NPS', metricKind: 'nps' },
];

test('adds a dated value to its metric', () => {
  const document = createDocument(records);
  const draft = addReading(document, { metricId: 'm', id: 'r', date: '2026-05-12', value: 61 });
  if (!draft.ok) throw new Error(draft.refusal.key);
  const applied = applyChangeset(document, draft.value);
  if (!applied.ok) throw new Error(applied.refusal.key);
  expect(childrenOf(applied.value, 'm', 'reading')).toMatchObject([{ id: 'r', date: '2026-05-12', value: 61 }]);
});

test('refuses a metric that is gone and a date that is no day', () => {
  const document = createDocument(records);
  expect(addReading(document, { metricId: 'x', id: 'r', date: '2026-05-12', value: 1 }).ok).toBe(false);
  expect(addReading(document, { metricId: 'm', id: 'r', date: 'May', value: 1 }).ok).toBe(false);
});

import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import type { Reading } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

export interface AddReadingArgs {
  readonly metricId: string;
  readonly id: string;
  /** A day, ISO 8601. */
  readonly date: string;
  readonly value: number;
}

/** Adds a dated value to a metric. Refused when the metric is gone or the date is no day. */
export function addReading(document: Document, { metricId, id, date, value }: AddReadingArgs): Result<ChangeDraft> {
  const metric = needRecord(document, 'metric', metricId);
  if (!metric.ok) return metric;
  const reading: Reading = { type: 'reading', id, journeyId: metric.value.journeyId, parentId: metricId, date, value };
  return draftChanges(document, { key: 'change.addReading' }, { add: [reading] });
}

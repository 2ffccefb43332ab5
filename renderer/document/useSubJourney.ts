import { subJourneyOf } from '../../shared/changes/subJourneys.ts';
import { emotionSummary } from '../../shared/metrics/emotionSummary.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { useFormat } from '../i18n/useFormat.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { useDocument } from './DocumentProvider.tsx';

interface SubJourney {
  /** `null` when it is gone. */
  readonly title: string | null;
  /** How it comes out, in words; '' when it is gone. */
  readonly facts: string;
}

/** What a card says of the journey that it opens, in words; `null` where it opens none. */
export function useSubJourney(record: AnyRecord | undefined): SubJourney | null {
  const tell = useMessage();
  const { number } = useFormat();
  const title = useDocument((document) => subJourneyOf(document, record)?.title ?? null);
  const peakEnd = useDocument((document) => {
    const journey = subJourneyOf(document, record);
    return journey && emotionSummary(document, journey.id).peakEnd;
  });
  if (!record || !('subJourneyId' in record) || record.subJourneyId === undefined) return null;
  if (title === null) return { title, facts: '' };
  const facts = peakEnd === null ? tell('subJourney.noFeeling') : tell('subJourney.feeling', { value: number(peakEnd, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }) });
  return { title, facts };
}

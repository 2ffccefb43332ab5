import { useState } from 'react';
import { isoDay } from '../../shared/base/isoDay.ts';
import { createRollUps } from '../../shared/metrics/createRollUps.ts';
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

/** What a card says of the journey that it opens, in words; `null` where it opens none. Clients do not hear of findings. */
export function useSubJourney(record: AnyRecord | undefined, isForClients = false): SubJourney | null {
  const tell = useMessage();
  const { number } = useFormat();
  const [rollUps] = useState(createRollUps);
  const rollUp = useDocument((document) => rollUps(document, { today: isoDay(new Date()), withoutInternal: isForClients })(record));
  if (rollUp === null) return null;
  if (rollUp === 'gone') return { title: null, facts: '' };
  const { title, emotion, findings } = rollUp;
  const peakEnd = emotion?.peakEnd ?? null;
  const feeling = peakEnd === null ? tell('subJourney.noFeeling') : tell('subJourney.feeling', { value: number(peakEnd, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }) });
  return { title, facts: [emotion && feeling, findings && tell('finding.count', { count: findings })].filter(Boolean).join(' · ') };
}

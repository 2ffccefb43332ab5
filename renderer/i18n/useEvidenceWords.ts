import { useCallback } from 'react';
import type { Evidence } from '../../shared/model/records.ts';
import { useFormat } from './useFormat.ts';
import { useMessage } from './useMessage.ts';

/** "Interview · 12 May 2026 · n 158": what a piece of evidence weighs, in short words. */
export function useEvidenceWords(): (evidence: Evidence) => string {
  const tell = useMessage();
  const { date, number } = useFormat();
  return useCallback(({ kind, date: day, n }) => {
    const words = [tell(`vocabulary.evidenceKind.${kind}`), day ? date(day) : '', n === undefined ? '' : tell('catalogue.n', { n: number(n) })];
    return words.filter(Boolean).join(' · ');
  }, [tell, date, number]);
}

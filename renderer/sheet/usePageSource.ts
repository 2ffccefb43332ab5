import { useState } from 'react';
import type { Document } from '../../shared/changes/document.ts';
import { libraryOf } from '../../shared/changes/libraryOf.ts';
import { useFormat } from '../i18n/useFormat.ts';
import { useMessage } from '../i18n/useMessage.ts';

/** At the foot of pages: for whom they were made, else from which library, and when. */
export function usePageSource(document: Document): string {
  const tell = useMessage();
  const format = useFormat();
  const library = libraryOf(document);
  const [date] = useState(() => new Date().toISOString());
  return [library?.client ? tell('print.preparedFor', { client: library.client }) : (library?.name ?? ''), tell('print.date', { date: format.date(date) })].filter(Boolean).join(' · ');
}

import { getRecord } from '../../shared/changes/document.ts';
import { openersOf } from '../../shared/changes/subJourneys.ts';
import { useDocument } from './DocumentProvider.tsx';

/** Titles of the maps whose cards open a journey, each once; none where it stands by itself. */
export function useParentTitles(journeyId: string | null): readonly string[] {
  return useDocument((document) => (journeyId === null ? [] : [...new Set(openersOf(document, journeyId).map((opener) => getRecord(document, 'journey', opener.journeyId)?.title ?? ''))]));
}

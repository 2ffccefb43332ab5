import { childrenOf } from '../../../shared/changes/document.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import type { Slide } from './planSlides.ts';

interface Section {
  readonly id: string;
  readonly name: string;
  /** How many slides it has. */
  readonly parts: number;
}

/** Opening, stages and closing, by name, in their order. */
export function useSections(journeyId: string, slides: readonly Slide[]): readonly Section[] {
  const tell = useMessage();
  const names = useDocument((document) => Object.fromEntries(childrenOf(document, journeyId, 'stage').map(({ id, name }) => [id, name])));
  return [...new Set(slides.map(({ section }) => section))].map((id) => ({
    id, parts: slides.filter(({ section }) => section === id).length,
    name: id === 'opening' ? tell('present.opening') : id === 'closing' ? tell('present.closing') : (names[id] ?? ''),
  }));
}

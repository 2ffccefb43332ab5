import { useFormat } from '../i18n/useFormat.ts';
import { useMessage } from '../i18n/useMessage.ts';
import type { FittedPersona } from './FitPersona.tsx';
import type { PersonaToSet } from './PageColumns.tsx';
import { useSectionWords } from './useSectionWords.ts';

/** Says how a persona stands on its pages: on one, or which sections do not fit on the first even in the smallest type. */
export function useFitWords(): (toSet: PersonaToSet, fitted: FittedPersona) => string {
  const tell = useMessage();
  const { list } = useFormat();
  const words = useSectionWords();
  return ({ persona, content }, { pages, plainIds }) => {
    const titles = new Map(content.flat().map(({ section }) => [section.id, words.title(section)]));
    const named = (ids: Iterable<string>) => list([...new Set(ids)].map((id) => titles.get(id) ?? (id === persona.id ? tell('print.identity') : '')));
    const later = pages.slice(1).flat(2).map(({ id }) => id);
    const fit = pages.length === 1 ? tell('export.onePage') : tell('export.severalPages', { count: pages.length, sections: named(later) });
    return plainIds.size === 0 ? fit : `${fit} ${tell('export.setPlain', { sections: named(plainIds) })}`;
  };
}

import { useEffect, useState } from 'react';
import type { SearchHit } from '../../../shared/contract/schemas.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { refusalOfError } from '../../document/refusalOfError.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useMessage } from '../../i18n/useMessage.ts';

const pause = 120;
const maximum = 100;

interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** How many were found, or why none could be looked for. */
  readonly words: string;
}

type State = { readonly kind: 'none' } | { readonly kind: 'found'; readonly query: string; readonly hits: readonly SearchHit[] } | { readonly kind: 'failed'; readonly words: string };

/** Asks the host for what matches, a moment after the last letter. What was typed elsewhere just now is saved first, so it is found. */
export function useSearch(text: string): SearchAnswer {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const { client } = useHost();
  const { flush } = useDocumentActions();
  const [state, setState] = useState<State>({ kind: 'none' });
  const query = text.trim();
  useEffect(() => {
    if (!query) return;
    let isOutdated = false;
    const search = async () => {
      try {
        await flush().catch(() => undefined);
        const { hits } = await client.call('search', { query, limit: maximum });
        if (!isOutdated) setState({ kind: 'found', query, hits });
      } catch (error) {
        if (!isOutdated) setState({ kind: 'failed', words: tellDynamic(refusalOfError(error)) });
      }
    };
    const timer = setTimeout(() => void search(), pause);
    return () => {
      isOutdated = true;
      clearTimeout(timer);
    };
  }, [query, client, flush, tellDynamic]);
  if (!query) return { hits: [], words: tell('home.searchHint') };
  if (state.kind === 'none') return { hits: [], words: '' };
  if (state.kind === 'failed') return { hits: [], words: state.words };
  return { hits: state.hits, words: tell('home.found', { count: state.hits.length, query: state.query }) };
}

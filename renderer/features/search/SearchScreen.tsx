import { MagnifyingGlass } from '@phosphor-icons/react';
import { useEffect, useRef } from 'react';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { navigate } from '../../actions/routes.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useFollowedState } from '../../ui/useFollowedState.ts';
import { SearchResults } from './SearchResults.tsx';
import styles from './SearchScreen.module.css';
import { useSearch } from './useSearch.ts';

/** Everything written in the library that matches; each result leads to its place. */
export function SearchScreen({ query }: { query: string }) {
  const tell = useMessage();
  const field = useRef<HTMLInputElement>(null);
  // The way back and links change the address under the open screen.
  const [text, setText] = useFollowedState(query);
  const answer = useSearch(text);
  useActionHandler('search', { run: () => field.current?.select() });
  useEffect(() => {
    const input = field.current;
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);
  const search = (next: string) => {
    setText(next);
    navigate({ screen: 'search', query: next }, true);
  };
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{tell('home.search')}</h1>
      <form role="search" className={styles.field} onSubmit={(event) => event.preventDefault()}>
        <MagnifyingGlass size={18} aria-hidden />
        <input ref={field} type="search" maxLength={400} aria-label={tell('action.search')} placeholder={tell('action.search')} value={text} onChange={(event) => search(event.target.value)} />
      </form>
      <p role="status" className={styles.status}>{answer.words}</p>
      <SearchResults hits={answer.hits} />
    </main>
  );
}

import { MagnifyingGlass } from '@phosphor-icons/react';
import { useRef } from 'react';
import { useAction, useActionHandler } from '../../actions/ActionProvider.tsx';
import { navigate } from '../../actions/routes.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './HomeSearch.module.css';

/** Where a search begins; the first letters lead to the search screen, which goes on from there. */
export function HomeSearch() {
  const tell = useMessage();
  const { shortcut } = useAction('search');
  const field = useRef<HTMLInputElement>(null);
  useActionHandler('search', { run: () => field.current?.focus() });
  const search = (query: string) => {
    if (query.trim()) navigate({ screen: 'search', query });
  };
  return (
    <form role="search" className={styles.field} onSubmit={(event) => { event.preventDefault(); search(field.current?.value ?? ''); }}>
      <MagnifyingGlass size={16} aria-hidden />
      <input
        ref={field} type="search" maxLength={400} aria-label={tell('action.search')} placeholder={tell('action.search')}
        // While a word is still composed (input methods), the field must stay.
        onChange={(event) => { if (!(event.nativeEvent as InputEvent).isComposing) search(event.target.value); }}
        onCompositionEnd={(event) => search(event.currentTarget.value)}
      />
      {shortcut ? <kbd aria-hidden>{shortcut}</kbd> : null}
    </form>
  );
}

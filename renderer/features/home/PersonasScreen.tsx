import { useRef } from 'react';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { personaIdsOf } from './personaIdsOf.ts';
import { PersonaGrid } from './PersonaSection.tsx';
import styles from './PersonasScreen.module.css';

/** All personas of the library. */
export function PersonasScreen() {
  const tell = useMessage();
  const heading = useRef<HTMLHeadingElement>(null);
  const ids = useDocument(personaIdsOf);
  return (
    <main className={styles.screen}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>{tell('home.personas')}</h1>
      <PersonaGrid ids={ids} level={2} onGone={() => heading.current?.focus()} />
    </main>
  );
}

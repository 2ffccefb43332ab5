import { useMessage } from '../../i18n/useMessage.ts';
import { PersonaSection } from './PersonaSection.tsx';
import styles from './PersonasScreen.module.css';

/** All personas of the library. */
export function PersonasScreen() {
  const tell = useMessage();
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{tell('home.personas')}</h1>
      <PersonaSection />
    </main>
  );
}

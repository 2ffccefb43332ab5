import { useMessage } from '../../i18n/useMessage.ts';
import styles from './Present.module.css';

const keys = [
  ['→ ↓ PgDn', 'present.key.next'], ['← ↑ PgUp', 'present.key.previous'], ['Home End', 'present.key.ends'], ['1 … 9', 'present.key.stage'],
  ['Tab Enter', 'present.key.card'], ['L', 'present.key.laser'], ['B .', 'present.do.blank'], ['I', 'present.do.internal'], ['N', 'present.do.notes'], ['Shift+N', 'present.do.notesWindow'],
  ['F', 'present.do.fullScreen'], ['Esc', 'present.key.back'],
] as const;

/** The keys of a presentation. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const tell = useMessage();
  return (
    <section className={styles.keys} aria-label={tell('present.do.help')} onClick={onClose}>
      <h2>{tell('present.do.help')}</h2>
      <dl>{keys.map(([key, message]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{tell(message)}</dd></div>)}</dl>
    </section>
  );
}

import { X } from '@phosphor-icons/react';
import { useMessage } from '../../i18n/useMessage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
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
    <section className={styles.keys} aria-label={tell('present.do.help')}>
      <h2>{tell('present.do.help')}</h2>
      <dl>{keys.map(([key, message]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{tell(message)}</dd></div>)}</dl>
      <IconButton label={tell('app.close')} shortcut="Esc" onPress={onClose} className={styles.closeKeys}><X size={24} aria-hidden /></IconButton>
    </section>
  );
}

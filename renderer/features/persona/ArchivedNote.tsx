import { Archive } from '@phosphor-icons/react';
import type { Persona } from '../../../shared/model/records.ts';
import { usePersonaCommands } from '../../document/usePersonaCommands.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ArchivedNote.module.css';

/** Says over the sheet that its persona is in the archive, and brings it back. */
export function ArchivedNote({ persona }: { persona: Persona }) {
  const tell = useMessage();
  const { archive } = usePersonaCommands();
  if (!persona.archived) return null;
  return (
    <p role="note" className={styles.note}>
      <Archive size={16} aria-hidden />
      <span>{tell('personaUse.isArchived')}</span>
      <Button size="small" onPress={() => void archive(persona, false)}>{tell('personaUse.unarchive')}</Button>
    </p>
  );
}

import type { Persona } from '../../../shared/model/records.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { SheetText } from './SheetText.tsx';
import { demographicFields } from './personaSections.ts';
import { usePersonaEdit } from './usePersonaEdit.ts';
import styles from './PersonaSheet.module.css';

/** Who the persona is, line by line. An empty line shows a dash that can be written on. */
export function Demographics({ persona }: { persona: Persona }) {
  const tell = useMessage();
  const edit = usePersonaEdit(persona.id);
  return (
    <dl className={styles.facts}>
      {demographicFields.map(({ name, maxLength }) => (
        <div key={name}>
          <dt>{tell(`persona.field.${name}`)}</dt>
          <dd><SheetText label={tell(`persona.field.${name}`)} value={persona[name]} maxLength={maxLength} className={styles.fact} onCommit={(text) => edit({ [name]: text })} /></dd>
        </div>
      ))}
    </dl>
  );
}

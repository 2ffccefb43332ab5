import { limits } from '../../../shared/model/fields.ts';
import type { Persona } from '../../../shared/model/records.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Announcer } from './Announcer.tsx';
import { PortraitBox } from './PortraitBox.tsx';
import { SheetColumn } from './SheetColumn.tsx';
import { SheetDrag } from './SheetDrag.tsx';
import { SheetText } from './SheetText.tsx';
import { usePersonaEdit } from './usePersonaEdit.ts';
import styles from './PersonaSheet.module.css';

/** The sheet: what is edited is what a client sees. */
export function PersonaSheet({ persona }: { persona: Persona }) {
  return (
    <Announcer>
      <SheetDrag>
        <article className={styles.page} aria-label={persona.name}>
          <SheetColumn personaId={persona.id} column={1}><Head persona={persona} /></SheetColumn>
          <SheetColumn personaId={persona.id} column={2} />
          <SheetColumn personaId={persona.id} column={3} />
        </article>
      </SheetDrag>
    </Announcer>
  );
}

/** Face, name, role and voice: with these every sheet begins. */
function Head({ persona }: { persona: Persona }) {
  const tell = useMessage();
  const edit = usePersonaEdit(persona.id);
  return (
    <div className={styles.headOfSheet}>
      <PortraitBox persona={persona} />
      <h1 className={styles.heading}>
        <SheetText label={tell('persona.field.name')} value={persona.name} isRequired maxLength={limits.title} className={styles.name} onCommit={(name) => edit({ name })} />
      </h1>
      <SheetText label={tell('persona.field.role')} value={persona.role} maxLength={limits.title} className={styles.role} onCommit={(role) => edit({ role })} />
      <div className={styles.voice}>
        <SheetText label={tell('persona.field.quote')} value={persona.quote} isMultiline maxLength={limits.text} className={styles.quote} onCommit={(quote) => edit({ quote })} />
      </div>
    </div>
  );
}

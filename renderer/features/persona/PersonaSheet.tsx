import { useMessage } from '../../i18n/useMessage.ts';
import type { Persona } from '../../../shared/model/records.ts';
import { limits } from '../../../shared/model/fields.ts';
import { ListEditor } from '../../ui/ListEditor.tsx';
import { ChannelShares } from './ChannelShares.tsx';
import { Demographics } from './Demographics.tsx';
import { PortraitBox } from './PortraitBox.tsx';
import { SheetSection } from './SheetSection.tsx';
import { SheetText } from './SheetText.tsx';
import { claimSections } from './personaSections.ts';
import { usePersonaEdit } from './usePersonaEdit.ts';
import styles from './PersonaSheet.module.css';

/** The sheet: what is edited is what a client sees. */
export function PersonaSheet({ persona }: { persona: Persona }) {
  const tell = useMessage();
  const edit = usePersonaEdit(persona.id);
  return (
    <article className={styles.page} aria-label={persona.name}>
      <div className={styles.column}>
        <PortraitBox persona={persona} />
        <h1 className={styles.heading}>
          <SheetText label={tell('persona.field.name')} value={persona.name} isRequired maxLength={limits.title} className={styles.name} onCommit={(name) => edit({ name })} />
        </h1>
        <SheetText label={tell('persona.field.role')} value={persona.role} maxLength={limits.title} className={styles.role} onCommit={(role) => edit({ role })} />
        <div className={styles.voice}>
          <SheetText label={tell('persona.field.quote')} value={persona.quote} isMultiline maxLength={limits.text} className={styles.quote} onCommit={(quote) => edit({ quote })} />
        </div>
        <SheetSection section="who"><Demographics persona={persona} /></SheetSection>
      </div>
      <div className={styles.column}>
        {claimSections.map((section) => (
          <SheetSection key={section} section={section} count={persona[section]?.length}>
            <ListEditor label={tell(`persona.section.${section}`)} isLabelHidden values={persona[section] ?? []} placeholder={tell(`persona.add.${section}`)} className={styles.claims} onChange={(values) => edit({ [section]: values })} />
          </SheetSection>
        ))}
      </div>
      <div className={styles.column}>
        <SheetSection section="channels" count={persona.channels?.length}><ChannelShares persona={persona} /></SheetSection>
        <SheetSection section="bio">
          <SheetText label={tell('persona.field.bio')} value={persona.bio} isMultiline maxLength={limits.text} onCommit={(bio) => edit({ bio })} />
        </SheetSection>
        <SheetSection section="context">
          <SheetText label={tell('persona.field.context')} value={persona.context} isMultiline maxLength={limits.text} onCommit={(context) => edit({ context })} />
        </SheetSection>
      </div>
    </article>
  );
}

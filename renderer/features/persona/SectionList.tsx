import { EyeSlash, LockSimple, Plus } from '@phosphor-icons/react';
import { createId } from '../../../shared/base/createId.ts';
import { claimsOf, sectionsOf } from '../../../shared/changes/personaParts.ts';
import { addUsualSections } from '../../../shared/commands/addUsualSections.ts';
import { isSaid } from '../../../shared/metrics/personas/basisOfPersona.ts';
import type { Section } from '../../../shared/model/records.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSectionWords } from '../../sheet/useSectionWords.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { AddSectionMenu } from './AddSectionMenu.tsx';
import { sectionIcons } from './sectionIcons.ts';
import { showSection } from './sectionElements.ts';
import { useSectionActions } from './useSectionActions.ts';
import styles from './PersonaRail.module.css';

/** All sections of the sheet in reading order, with how much each says; what is hidden can be shown again here, and others added. */
export function SectionList({ personaId }: { personaId: string }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const sections = useDocument((document) => sectionsOf(document, personaId));
  return (
    <nav aria-label={tell('persona.sections')}>
      <h2 className={styles.title}>
        {tell('persona.sections')}
        <AddSectionMenu personaId={personaId} column={2}><IconButton size="small" label={tell('persona.addSection')}><Plus size={14} aria-hidden /></IconButton></AddSectionMenu>
      </h2>
      {sections.length === 0 ? (
        <>
          <p className={styles.hint}>{tell('persona.noSections')}</p>
          <Button size="small" onPress={() => run((document) => addUsualSections(document, { personaId, newId: createId }))}>{tell('persona.addUsualSections')}</Button>
        </>
      ) : null}
      <ul>{sections.map((section) => <SectionRow key={section.id} section={section} />)}</ul>
    </nav>
  );
}

function SectionRow({ section }: { section: Section }) {
  const tell = useMessage();
  const format = useFormat();
  const { title } = useSectionWords();
  const actions = useSectionActions();
  const count = useDocument((document) => claimsOf(document, section.id).filter(isSaid).length);
  const Icon = sectionIcons[section.kind];
  const show = (): void => {
    if (section.hidden) actions.toggle(section, 'hidden');
    showSection(section.id, 'content');
  };
  return (
    <li>
      <button type="button" className={styles.row} data-hidden={section.hidden} onClick={show}>
        <Icon size={16} aria-hidden />
        <span>{title(section)}</span>
        {section.internal ? <LockSimple size={14} aria-label={tell('persona.internal')} /> : null}
        <small>{section.hidden ? <><EyeSlash size={14} aria-hidden /> {tell('persona.showSection')}</> : format.number(count)}</small>
      </button>
    </li>
  );
}

import type { ReactNode } from 'react';
import { sectionsOf } from '../../../shared/changes/personaParts.ts';
import type { Section } from '../../../shared/model/records.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { AddButton } from './AddButton.tsx';
import { AddSectionMenu } from './AddSectionMenu.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import styles from './PersonaSheet.module.css';

/** The sections of one column, below what else stands in it. */
export function SheetColumn({ personaId, column, children }: { personaId: string; column: Section['column']; children?: ReactNode }) {
  const tell = useMessage();
  const sections = useDocument((document) => sectionsOf(document, personaId).filter((section) => section.column === column && !section.hidden));
  return (
    <div className={styles.column}>
      {children}
      <div className={styles.sections} data-list="section" data-group="sections" data-column={column}>
        {sections.map((section) => <SectionFrame key={section.id} section={section} />)}
      </div>
      <div className={styles.addSection}><AddSectionMenu personaId={personaId} column={column}><AddButton>{tell('persona.addSection')}</AddButton></AddSectionMenu></div>
    </div>
  );
}

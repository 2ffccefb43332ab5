import type { ReactNode } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';
import { sectionElementId, type PersonaSection } from './personaSections.ts';
import styles from './PersonaSheet.module.css';

/** A part of the sheet under its rule and serif title. */
export function SheetSection({ section, count = 0, children }: { section: PersonaSection; count?: number; children: ReactNode }) {
  const tell = useMessage();
  const titleId = `${sectionElementId(section)}-title`;
  return (
    <section id={sectionElementId(section)} aria-labelledby={titleId} className={styles.section}>
      <h2 className={styles.title}>
        <span id={titleId}>{tell(`persona.section.${section}`)}</span>
        {section === 'channels' && count > 0 ? <small>{tell('persona.shareOfContacts')}</small> : null}
      </h2>
      {children}
    </section>
  );
}

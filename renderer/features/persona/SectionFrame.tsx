import type { KeyboardEvent } from 'react';
import { limits } from '../../../shared/model/fields.ts';
import type { Section } from '../../../shared/model/records.ts';
import { ClaimCount } from '../../document/ClaimCount.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSectionWords } from '../../sheet/useSectionWords.ts';
import { Chip } from '../../ui/Chip.tsx';
import { SectionBody } from './SectionBody.tsx';
import { SectionMenu } from './SectionMenu.tsx';
import { sectionElementId } from './sectionElements.ts';
import { SheetText } from './SheetText.tsx';
import { sectionSteps, stepKeys, useSectionActions } from './useSectionActions.ts';
import styles from './SectionFrame.module.css';

/** A section of the sheet under its rule and serif title, both edited in place. From its head, Alt and arrows move it. */
export function SectionFrame({ section }: { section: Section }) {
  const tell = useMessage();
  const { title } = useSectionWords();
  const actions = useSectionActions();
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = sectionSteps.find((each) => stepKeys[each] === event.key);
    if (!step || !event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    actions.step(section, step);
  };
  return (
    <section id={sectionElementId(section.id)} aria-label={title(section)} className={styles.section} data-item="section" data-id={section.id}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys that handle and title let through */}
      <div className={styles.head} onKeyDown={onKeyDown}>
        <SectionMenu section={section} />
        <h2 className={styles.title}><SheetText label={tell('persona.sectionTitle')} value={title(section)} maxLength={limits.title} className={styles.titleText} onCommit={(words) => actions.rename(section, words)} /></h2>
        {section.internal ? <Chip tone="warn">{tell('persona.internal')}</Chip> : null}
        <span className={styles.count}><ClaimCount sectionId={section.id} /></span>
        {section.kind === 'channels' ? <small className={styles.unit}>{tell('persona.shareOfContacts')}</small> : null}
      </div>
      <SectionBody section={section} />
    </section>
  );
}

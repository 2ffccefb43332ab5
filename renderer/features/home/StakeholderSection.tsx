import { Plus } from '@phosphor-icons/react';
import { useRef } from 'react';
import { stakeholderMapsOf } from '../../../shared/changes/stakeholders.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './JourneySection.module.css';
import { sectionIds } from './sectionIds.ts';
import { StakeholderCard } from './StakeholderCard.tsx';

/** The stakeholder maps of the library. */
export function StakeholderSection() {
  const tell = useMessage();
  const format = useFormat();
  const place = useRef<HTMLDivElement>(null);
  const maps = useDocument(stakeholderMapsOf);
  const add = useAction('newStakeholderMap');
  return (
    <div ref={place} id={sectionIds.stakeholders} tabIndex={-1} className={styles.place}>
      <Section title={tell('stakeholder.title')} count={format.number(maps.length)} actions={maps.length > 0 ? <IconButton size="small" label={add.label} isDisabled={!add.isEnabled} onPress={add.run}><Plus size={16} aria-hidden /></IconButton> : null}>
        {maps.length === 0 ? (
          <EmptyState title={tell('stakeholder.none')} actions={<Button isDisabled={!add.isEnabled} onPress={add.run}>{add.label}</Button>}>{tell('stakeholder.noneHint')}</EmptyState>
        ) : (
          <ul className={styles.grid}>{maps.map((map) => <li key={map.id}><StakeholderCard map={map} onGone={() => place.current?.focus()} /></li>)}</ul>
        )}
      </Section>
    </div>
  );
}

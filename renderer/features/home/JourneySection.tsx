import { useRef } from 'react';
import { journeysOf } from '../../../shared/changes/journeysOf.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './JourneySection.module.css';
import { JourneyCard } from './JourneyCard.tsx';
import { sectionIds } from './sectionIds.ts';

export function JourneySection({ onCreate }: { onCreate: () => void }) {
  const tell = useMessage();
  const format = useFormat();
  const place = useRef<HTMLDivElement>(null);
  const ids = useDocument((document) => journeysOf(document).map(({ id }) => id));
  return (
    <div ref={place} id={sectionIds.journeys} tabIndex={-1} className={styles.place}>
      <Section title={tell('home.journeys')} count={format.number(ids.length)}>
        {ids.length === 0 ? (
          <EmptyState title={tell('home.noJourneys')} actions={<Button onPress={onCreate}>{tell('action.newJourney')}</Button>}>{tell('home.noJourneysHint')}</EmptyState>
        ) : (
          <ul className={styles.grid}>
            {ids.map((id) => <li key={id}><JourneyCard journeyId={id} onGone={() => place.current?.focus()} /></li>)}
          </ul>
        )}
      </Section>
    </div>
  );
}

import { Plus } from '@phosphor-icons/react';
import { useState, type ReactNode } from 'react';
import { libraryOf } from '../../../shared/changes/libraryOf.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { usePastedLibrary } from '../../document/usePastedLibrary.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { HomeNav } from './HomeNav.tsx';
import styles from './HomeScreen.module.css';
import { HomeSearch } from './HomeSearch.tsx';
import { JourneySection } from './JourneySection.tsx';
import { NewJourneyDialog } from './NewJourneyDialog.tsx';
import { PersonaSection } from './PersonaSection.tsx';
import { RecentPanel } from './RecentPanel.tsx';
import { StakeholderSection } from './StakeholderSection.tsx';
import { TemplateSection } from './TemplateSection.tsx';

interface HomeScreenProps {
  readonly menu: ReactNode;
  readonly status: ReactNode;
  readonly history: ReactNode;
}

/** The library at a glance: its journeys, its personas, and how to begin another. */
export function HomeScreen({ menu, status, history }: HomeScreenProps) {
  const tell = useMessage();
  const { session } = useHost();
  usePastedLibrary();
  const library = useDocument(libraryOf);
  const [templateId, setTemplateId] = useState<string | null>(null);
  return (
    <div className={styles.screen}>
      <HomeNav menu={menu} status={status} />
      <main className={styles.main}>
        <div className={styles.head}>
          <div className={styles.title}>
            <h1>{library?.name || session.fileName}</h1>
            {library?.description ? <p>{library.description}</p> : null}
          </div>
          <div className={styles.tools}>
            {history}
            <HomeSearch />
            <Button look="primary" isDisabled={session.readOnly} icon={<Plus size={16} aria-hidden />} onPress={() => setTemplateId('blank')}>{tell('action.newJourney')}</Button>
          </div>
        </div>
        <JourneySection onCreate={() => setTemplateId('researchToSupport')} />
        <PersonaSection />
        <StakeholderSection />
        <TemplateSection onChoose={setTemplateId} />
      </main>
      <RecentPanel />
      {templateId ? <NewJourneyDialog initialTemplateId={templateId} onClose={() => setTemplateId(null)} /> : null}
    </div>
  );
}

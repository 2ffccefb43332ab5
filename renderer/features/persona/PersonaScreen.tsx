import type { ReactNode } from 'react';
import { useRecord } from '../../document/DocumentProvider.tsx';
import { routeAddress } from '../../actions/routes.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PersonaRail } from './PersonaRail.tsx';
import { PersonaSheet } from './PersonaSheet.tsx';
import styles from './PersonaScreen.module.css';

/** One persona: the sheet on the desk, its rail beside it with what others know about it (`panels`) and what is said. The top bar belongs to whoever mounts this. */
export function PersonaScreen({ personaId, panels, comments }: { personaId: string; panels?: ReactNode; comments: ReactNode }) {
  const tell = useMessage();
  const persona = useRecord(personaId);
  if (persona?.type !== 'persona') {
    return (
      <main className={styles.missing}>
        <EmptyState title={tell('persona.missing')} actions={<a href={routeAddress({ screen: 'personas' })}>{tell('persona.allPersonas')}</a>}>{tell('persona.missingHint')}</EmptyState>
      </main>
    );
  }
  return (
    <div className={styles.screen}>
      <main className={styles.desk} data-scroller><PersonaSheet key={persona.id} persona={persona} /></main>
      <PersonaRail key={`rail-${persona.id}`} persona={persona} panels={panels} comments={comments} />
    </div>
  );
}

import { getRecord } from '../../../../shared/changes/document.ts';
import { routeAddress } from '../../../actions/routes.ts';
import { useDocument } from '../../../document/DocumentProvider.tsx';
import { useResolveAsset } from '../../../document/useResolveAsset.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useSectionWords } from '../../../sheet/useSectionWords.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Portrait } from '../../../ui/Portrait.tsx';
import { Announcer } from '../Announcer.tsx';
import { SheetDrag } from '../SheetDrag.tsx';
import { CanvasSwitch } from './CanvasSwitch.tsx';
import { EmpathyMap } from './EmpathyMap.tsx';
import styles from './Empathy.module.css';

/** One empathy map as large as the window, for a workshop. The top bar belongs to whoever mounts this. */
export function EmpathyScreen({ personaId, sectionId }: { personaId: string; sectionId: string }) {
  const tell = useMessage();
  const resolveAsset = useResolveAsset();
  const { title } = useSectionWords();
  const persona = useDocument((document) => getRecord(document, 'persona', personaId));
  const section = useDocument((document) => getRecord(document, 'section', sectionId));
  const sheet = <a href={routeAddress({ screen: 'persona', personaId })}>{tell('empathy.backToSheet')}</a>;
  if (!persona || section?.kind !== 'empathy' || section.parentId !== personaId) {
    return <main className={styles.missing}><EmptyState title={tell('empathy.missing')} actions={sheet}>{tell('persona.missingHint')}</EmptyState></main>;
  }
  return (
    <main className={styles.screen}>
      <Announcer>
        <SheetDrag>
          <div className={styles.head}>
            {persona.portrait ? <Portrait name={persona.name} portrait={persona.portrait} resolveAsset={resolveAsset} className={styles.face} /> : null}
            <h1>{title(section)}<small>{[persona.name, persona.role].filter(Boolean).join(', ')}</small></h1>
            <CanvasSwitch section={section} />
          </div>
          <EmpathyMap section={section} isLarge />
          <p className={styles.hint}>{tell('empathy.hint')}</p>
        </SheetDrag>
      </Announcer>
    </main>
  );
}

import { TreeStructure } from '@phosphor-icons/react';
import { getRecord } from '../../../shared/changes/document.ts';
import { openersOf } from '../../../shared/changes/subJourneys.ts';
import { titleOf } from '../../../shared/model/titleOf.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import panel from './Inspector.module.css';
import styles from './SubJourneyOf.module.css';

/** The cards of other maps that open this journey; nothing where it stands by itself. */
export function OpenedBy({ journeyId }: { journeyId: string }) {
  const tell = useMessage();
  const openers = useDocument((document) => openersOf(document, journeyId));
  const journeys = useDocument((document) => openers.map((opener) => getRecord(document, 'journey', opener.journeyId)?.title ?? ''));
  if (openers.length === 0) return null;
  return (
    <section className={panel.group}>
      <h2>{tell('subJourney.openedBy')}</h2>
      <ul className={panel.list}>
        {openers.map((opener, index) => (
          <li key={opener.id}>
            <a className={panel.link} href={routeAddress({ screen: 'journey', journeyId: opener.journeyId, select: opener.id })}>
              <TreeStructure size={14} aria-hidden /><span className={styles.place}>{titleOf(opener)}<small>{journeys[index]}</small></span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

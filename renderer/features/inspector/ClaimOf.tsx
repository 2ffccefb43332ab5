import { UserCircle } from '@phosphor-icons/react';
import { personaOf } from '../../../shared/changes/personaParts.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useDocument, useRecord } from '../../document/DocumentProvider.tsx';
import { useRecordNames } from '../../document/useRecordNames.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import panel from './Inspector.module.css';
import styles from './SubJourneyOf.module.css';

/** The claim about a persona that a card was made of; nothing once that is gone. */
export function ClaimOf({ claimId }: { claimId: string }) {
  const tell = useMessage();
  const { nameOf, placeOf } = useRecordNames();
  const claim = useRecord(claimId);
  const [personaId, name, place] = useDocument((document) => (claim?.type === 'claim' ? [personaOf(document, claim)?.id, nameOf(document, claim), placeOf(document, claim)] : []));
  if (!personaId) return null;
  return (
    <section className={panel.group}>
      <h2>{tell('claim.madeOf')}</h2>
      <a className={panel.link} href={routeAddress({ screen: 'persona', personaId, claimId })}>
        <UserCircle size={14} aria-hidden /><span className={styles.place}>{name}<small>{place}</small></span>
      </a>
    </section>
  );
}

import { useMemo } from 'react';
import { getRecord } from '../../../shared/changes/document.ts';
import { readCommittee } from '../../../shared/metrics/committee/readCommittee.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { AddMember } from './AddMember.tsx';
import { CommitteeBoard } from './CommitteeBoard.tsx';
import { CommitteeWarnings } from './CommitteeWarnings.tsx';
import styles from './Committee.module.css';

/** Who has a say in what is bought along a journey: roles, influence and attitude per stage, and what that means. */
export function CommitteeScreen({ journeyId, select }: { journeyId: string; select: string | null }) {
  const tell = useMessage();
  const document = useDocument((now) => now);
  const journey = getRecord(document, 'journey', journeyId);
  const committee = useMemo(() => readCommittee(document, journeyId), [document, journeyId]);
  if (!journey) {
    return (
      <main className={styles.screen}>
        <EmptyState title={tell('canvas.journeyGone')} actions={<a href={routeAddress({ screen: 'home' })}>{tell('action.goHome')}</a>}>{tell('canvas.journeyGoneHint')}</EmptyState>
      </main>
    );
  }
  return (
    <main className={styles.screen}>
      <div className={styles.top}>
        <h1 className={styles.title}>{tell('committee.title')}</h1>
        <a href={routeAddress({ screen: 'journey', journeyId, select: null })} className={styles.link}>{journey.title}</a>
      </div>
      {committee.members.length === 0 ? (
        <EmptyState title={tell('committee.empty')} actions={<AddMember journey={journey} />}>{tell('committee.emptyHint')}</EmptyState>
      ) : (
        <>
          <p className={styles.hint}>{tell('committee.hint')}</p>
          <CommitteeBoard committee={committee} selectedId={select} />
          <div><AddMember journey={journey} /></div>
          <CommitteeWarnings committee={committee} />
        </>
      )}
    </main>
  );
}

import { LinkBreak, Path, PencilSimple } from '@phosphor-icons/react';
import { useEffect, useMemo } from 'react';
import { futuresOf, linkOf, type LinkedJourneys } from '../../../shared/changes/comparedJourneys.ts';
import { getRecord } from '../../../shared/changes/document.ts';
import { compareJourneys } from '../../../shared/comparison/compareJourneys.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { navigate, routeAddress } from '../../actions/routes.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import { CompareActions } from './CompareActions.tsx';
import styles from './CompareScreen.module.css';
import { ComparisonView } from './ComparisonView.tsx';

/** A future-state map against the current-state map that it redesigns. */
export function CompareScreen({ journeyId }: { journeyId: string }) {
  const tell = useMessage();
  const journey = useDocument((document) => getRecord(document, 'journey', journeyId));
  const link = useDocument((document) => linkOf(document, journeyId));
  // A comparison has one address, whichever of its maps led here.
  useEffect(() => { if (link && link.after.id !== journeyId) navigate({ screen: 'compare', journeyId: link.after.id }, true); }, [link, journeyId]);
  return (
    <main className={styles.screen}>
      <CompareActions journeyId={journeyId} />
      {link ? <Linked key={link.after.id} link={link} /> : (
        <div className={styles.gone}>
          <EmptyState title={tell(journey ? 'compare.notLinked' : 'canvas.journeyGone')} actions={journey ? <Ways /> : <a href={routeAddress({ screen: 'home' })}>{tell('action.goHome')}</a>}>
            {tell(journey ? 'compare.notLinkedHint' : 'canvas.journeyGoneHint')}
          </EmptyState>
        </div>
      )}
    </main>
  );
}

/** How a map comes to a comparison. */
function Ways() {
  const ways = [useAction('createFutureMap'), useAction('compareWith')];
  return ways.map(({ id, label, isEnabled, run }) => (isEnabled ? <Button key={id} onPress={run}>{label}</Button> : null));
}

function Linked({ link: { before, after } }: { link: LinkedJourneys }) {
  const tell = useMessage();
  const document = useDocument((now) => now);
  const comparison = useMemo(() => compareJourneys({ document, journeyId: before.id }, { document, journeyId: after.id }), [document, before.id, after.id]);
  const futures = futuresOf(document, before.id);
  const [pairs, end] = [useAction('compareWith'), useAction('endComparison')];
  const openPart = (recordId: string) => {
    const home = comparison.after.records.has(recordId) ? after : before;
    return <Button size="small" icon={<Path size={14} aria-hidden />} onPress={() => navigate({ screen: 'journey', journeyId: home.id, select: recordId })}>{tell('compare.openPart')}</Button>;
  };
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{tell('compare.title')}</h1>
        <p className={styles.maps}>
          <a href={routeAddress({ screen: 'journey', journeyId: before.id, select: null })}>{before.title}</a>
          <span aria-hidden>→</span>
          <a href={routeAddress({ screen: 'journey', journeyId: after.id, select: null })}>{after.title}</a>
        </p>
        {futures.length > 1 ? <Select label={tell('compare.future')} isLabelHidden options={futures.map(({ id, title }) => ({ id, label: title }))} value={after.id} onChange={(id) => navigate({ screen: 'compare', journeyId: id })} /> : null}
        <span className={styles.actions}>
          <Button size="small" look="quiet" isDisabled={!pairs.isEnabled} icon={<PencilSimple size={14} aria-hidden />} onPress={pairs.run}>{tell('compare.editPairs')}</Button>
          <Button size="small" look="quiet" isDisabled={!end.isEnabled} icon={<LinkBreak size={14} aria-hidden />} onPress={end.run}>{end.label}</Button>
        </span>
      </div>
      <ComparisonView comparison={comparison} names={{ before: before.title, after: after.title }} actionsOf={openPart} />
    </>
  );
}

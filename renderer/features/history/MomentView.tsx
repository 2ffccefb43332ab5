import { useState } from 'react';
import { getRecord, type Document } from '../../../shared/changes/document.ts';
import { journeysOf } from '../../../shared/changes/journeysOf.ts';
import type { Version } from '../../../shared/contract/schemas.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { Comparison, type RenderComparison } from './Comparison.tsx';
import { MomentActions } from './MomentActions.tsx';
import styles from './MomentView.module.css';
import type { Moment } from './moment.ts';
import { PastMap, type Zoom } from './PastMap.tsx';
import { useMomentWords } from './useMomentWords.ts';
import { usePast } from './usePast.ts';

interface MomentViewProps {
  readonly moment: Moment;
  /** Whose history is shown; `null` = the whole library's. */
  readonly journeyId: string | null;
  readonly versions: readonly Version[];
  readonly renderComparison: RenderComparison;
}

type View = 'map' | 'differences';

/** One moment of the past: the map as it was, or what differs, and the way back. */
export function MomentView({ moment, journeyId, versions, renderComparison }: MomentViewProps) {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const { title, names, author, date, time } = useMomentWords()(moment);
  const [view, setView] = useState<View>('map');
  const [zoom, setZoom] = useState<Zoom>('fit');
  const past = usePast(moment.kind === 'version' ? { versionId: moment.version.id } : { revision: moment.entry.revision });
  const document = past && 'document' in past ? past.document : null;
  return (
    <section className={styles.view} aria-label={tell('history.moment')}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.by}>{[names, `${date}, ${time}`, author].filter(Boolean).join(' · ')}</p>
        </div>
        <div className={styles.actions}><MomentActions moment={moment} past={document} journeyId={journeyId} /></div>
      </div>
      <div className={styles.tools}>
        <SegmentedControl<View> label={tell('history.view')} isLabelHidden options={[{ id: 'map', label: tell('history.map') }, { id: 'differences', label: tell('history.differences') }]} value={view} onChange={setView} />
        {view === 'map' ? <SegmentedControl<Zoom> label={tell('history.zoom')} isLabelHidden options={[{ id: 'fit', label: tell('history.fit') }, { id: 'actual', label: tell('history.actual') }]} value={zoom} onChange={setZoom} /> : null}
      </div>
      {past && 'problem' in past ? <p role="alert">{tellDynamic(past.problem)}</p> : null}
      {document && view === 'map' ? <MapOf document={document} journeyId={journeyId} zoom={zoom} /> : null}
      {document && view === 'differences' ? <Comparison moment={moment} past={document} journeyId={journeyId} versions={versions} renderComparison={renderComparison} /> : null}
      {past === null ? <p role="status">{tell('history.reading')}</p> : null}
    </section>
  );
}

/** The map of the journey; in the history of the library, of whichever is chosen. */
function MapOf({ document, journeyId, zoom }: { document: Document; journeyId: string | null; zoom: Zoom }) {
  const tell = useMessage();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const journeys = journeysOf(document);
  const shown = getRecord(document, 'journey', journeyId ?? chosenId ?? undefined) ?? (journeyId === null ? journeys[0] : undefined);
  if (!shown) return <EmptyState title={tell(journeyId === null ? 'history.noJourneys' : 'history.noJourney')} />;
  return (
    <>
      {journeyId === null ? <Select className={styles.choice} label={tell('history.journey')} options={journeys.map(({ id, title }) => ({ id, label: title }))} value={shown.id} onChange={setChosenId} /> : null}
      <PastMap document={document} journeyId={shown.id} title={shown.title} zoom={zoom} />
    </>
  );
}

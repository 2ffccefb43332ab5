import { useState } from 'react';
import { navigate } from '../../actions/routes.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useJourneyOptions } from '../../document/useJourneyOptions.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { HistoryList } from './HistoryList.tsx';
import styles from './HistoryScreen.module.css';
import { momentKey, type Moment } from './moment.ts';
import type { RenderComparison } from './Comparison.tsx';
import { MomentView } from './MomentView.tsx';
import { timelineOf } from './timelineOf.ts';
import { useHistoryLog } from './useHistoryLog.ts';

type Shown = 'all' | 'versions';
const wholeLibrary = 'library';

/** The past of a journey, or (`null`) of the whole library: who did what when, what it was like, and the way back. */
export function HistoryScreen({ journeyId, renderComparison }: { journeyId: string | null; renderComparison: RenderComparison }) {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const { log, versions, problem, readOlder } = useHistoryLog(journeyId);
  const [shown, setShown] = useState<Shown>('all');
  const [selectedKey, setSelectedKey] = useState<string | null>(null);
  const saveVersion = useAction('saveVersion');
  const days = log ? timelineOf(shown === 'all' ? log.entries : [], versions, shown === 'versions' || log.isWhole) : [];
  const moments = days.flatMap((day) => day.moments);
  const selected: Moment | null = moments.find((moment) => momentKey(moment) === selectedKey) ?? moments[0] ?? null;
  return (
    <main className={styles.screen}>
      <div className={styles.side}>
        <div className={styles.head}>
          <h1 className={styles.title}>{tell('history.title')}</h1>
          <Button size="small" isDisabled={!saveVersion.isEnabled} onPress={saveVersion.run}>{saveVersion.label}</Button>
        </div>
        <Scope journeyId={journeyId} />
        <SegmentedControl<Shown> label={tell('history.shown')} isLabelHidden isStretched options={[{ id: 'all', label: tell('history.all') }, { id: 'versions', label: tell('history.versions') }]} value={shown} onChange={setShown} />
        {problem ? <p role="alert">{tellDynamic(problem)}</p> : null}
        {log === null && !problem ? <p role="status">{tell('history.reading')}</p> : null}
        {log && moments.length === 0 ? <p className={styles.empty}>{tell(shown === 'versions' ? 'history.noVersions' : 'history.nothing')}</p> : null}
        {moments.length > 0 ? <div className={styles.timeline}><HistoryList days={days} selected={selected} onSelect={(moment) => setSelectedKey(momentKey(moment))} /></div> : null}
        {log && !log.isWhole && shown === 'all' ? <Button onPress={readOlder}>{tell('history.older')}</Button> : null}
      </div>
      {selected ? <MomentView moment={selected} journeyId={journeyId} versions={versions} renderComparison={renderComparison} /> : null}
    </main>
  );
}

/** Whose history it is. */
function Scope({ journeyId }: { journeyId: string | null }) {
  const tell = useMessage();
  const journeys = useJourneyOptions();
  const isGone = journeyId !== null && !journeys.some(({ id }) => id === journeyId);
  const options = [
    { id: wholeLibrary, label: tell('history.wholeLibrary') },
    ...(isGone ? [{ id: journeyId, label: tell('history.deletedJourney') }] : []),
    ...journeys,
  ];
  return <Select label={tell('history.of')} options={options} value={journeyId ?? wholeLibrary} onChange={(id) => navigate({ screen: 'history', journeyId: id === wholeLibrary ? null : id })} />;
}

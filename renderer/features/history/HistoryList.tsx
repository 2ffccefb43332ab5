import { BookmarkSimple, ShieldCheck } from '@phosphor-icons/react';
import { Header, ListBox, ListBoxItem, ListBoxSection, type Selection } from 'react-aria-components';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { classNames } from '../../ui/classNames.ts';
import styles from './HistoryList.module.css';
import { momentKey, type Moment } from './moment.ts';
import type { TimelineDay } from './timelineOf.ts';
import { useMomentWords } from './useMomentWords.ts';

interface HistoryListProps {
  readonly days: readonly TimelineDay[];
  readonly selected: Moment | null;
  readonly onSelect: (moment: Moment) => void;
}

/** The timeline: days, and in them what was done and what was kept, the latest first. Arrow keys walk through it. */
export function HistoryList({ days, selected, onSelect }: HistoryListProps) {
  const tell = useMessage();
  const format = useFormat();
  const select = (keys: Selection) => {
    const moment = days.flatMap(({ moments }) => moments).find((candidate) => keys !== 'all' && keys.has(momentKey(candidate)));
    if (moment) onSelect(moment);
  };
  return (
    <ListBox
      aria-label={tell('history.timeline')} className={styles.list} selectionMode="single" selectionBehavior="replace" disallowEmptySelection
      selectedKeys={selected ? [momentKey(selected)] : []} onSelectionChange={select}
    >
      {days.map(({ at, moments }) => (
        <ListBoxSection key={at} id={at} className={styles.day}>
          <Header className={styles.date}>{format.date(at)}</Header>
          {moments.map((moment) => <Row key={momentKey(moment)} moment={moment} />)}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function Row({ moment }: { moment: Moment }) {
  const { title, names, author, time, date } = useMomentWords()(moment);
  const isVersion = moment.kind === 'version';
  const Icon = isVersion && moment.version.act ? ShieldCheck : BookmarkSimple;
  return (
    <ListBoxItem id={momentKey(moment)} textValue={title} className={classNames(styles.row, isVersion && styles.version)}>
      <span className={styles.mark} aria-hidden>{isVersion ? <Icon size={16} weight="fill" /> : null}</span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {names ? <span className={styles.names}>{names}</span> : null}
        <span className={styles.by}>{[isVersion ? `${date}, ${time}` : time, author].filter(Boolean).join(' · ')}</span>
      </span>
    </ListBoxItem>
  );
}

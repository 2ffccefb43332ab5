import { iconOfChannel } from '../../../shared/layout/channelIcons.ts';
import type { TouchpointEntry } from '../../../shared/metrics/catalogue/libraryCatalogue.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { SceneIcon } from '../../scene/SceneIcon.tsx';
import styles from './EntryPanel.module.css';
import { PlaceList } from './PlaceList.tsx';
import { rangeText } from './rangeText.ts';

export function TouchpointPanel({ entry }: { entry: TouchpointEntry }) {
  const tell = useMessage();
  const texts = useSceneTexts();
  const { number, list } = useFormat();
  const facts = [
    [tell('inspector.channel'), entry.channel && texts.channel(entry.channel)], [tell('inspector.owner'), list(entry.owners)],
    [tell('catalogue.column.expectation'), rangeText(entry.expectation, number)], [tell('catalogue.column.reality'), rangeText(entry.reality, number)], [tell('inspector.effort'), rangeText(entry.effort, number)],
  ].filter(([, value]) => value);
  return (
    <>
      <h2 className={styles.title}><SceneIcon name={entry.channel ? iconOfChannel(entry.channel) : 'hand-tap'} size={18} />{entry.title}</h2>
      <dl className={styles.facts}>{facts.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
      <section className={styles.group}>
        <h2>{tell('catalogue.whereUsed')}</h2>
        <PlaceList records={entry.uses} />
      </section>
    </>
  );
}

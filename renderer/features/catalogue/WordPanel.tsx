import { useState } from 'react';
import { iconOfChannel } from '../../../shared/layout/channelIcons.ts';
import type { WordEntry } from '../../../shared/metrics/catalogue/libraryCatalogue.ts';
import { isFixedWord, type WordField } from '../../../shared/changes/namedWords.ts';
import { useHost } from '../../document/HostProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { SceneIcon } from '../../scene/SceneIcon.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './EntryPanel.module.css';
import { PlaceList } from './PlaceList.tsx';
import { ReplaceWordDialog } from './ReplaceWordDialog.tsx';

/** A channel or an owner: a plain word on records, renamed or merged for all of them at once. */
export function WordPanel({ field, entry: { word, uses }, onReplaced }: { field: WordField; entry: WordEntry; onReplaced: (word: string) => void }) {
  const tell = useMessage();
  const texts = useSceneTexts();
  const { session } = useHost();
  const [isReplacing, setReplacing] = useState(false);
  const isFixed = isFixedWord(field, word);
  return (
    <>
      <h2 className={styles.title}>
        <SceneIcon name={field === 'channel' ? iconOfChannel(word) : 'identification-badge'} size={18} />
        {field === 'channel' ? texts.channel(word) : word || tell('catalogue.noOwner')}
      </h2>
      {isFixed ? <p className={styles.hint}>{tell('catalogue.fixedChannel')}</p> : null}
      {word === '' ? <p className={styles.hint}>{tell('catalogue.noOwnerHint')}</p> : null}
      {isFixed || word === '' ? null : <div className={styles.buttons}><Button size="small" isDisabled={session.readOnly} onPress={() => setReplacing(true)}>{tell('catalogue.replace')}</Button></div>}
      <section className={styles.group}>
        <h2>{tell('catalogue.whereUsed')}</h2>
        <PlaceList records={uses} />
      </section>
      {isReplacing ? <ReplaceWordDialog field={field} word={word} onReplaced={onReplaced} onClose={() => setReplacing(false)} /> : null}
    </>
  );
}

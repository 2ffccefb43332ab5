import { CaretDown, CaretUp, X } from '@phosphor-icons/react';
import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { childrenOf } from '../../../shared/changes/document.ts';
import { fieldGroups } from '../../../shared/commands/findInJourney.ts';
import { limits } from '../../../shared/model/fields.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useUndoToast } from '../../document/useUndoToast.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './FindForm.module.css';
import { FoundText } from './FoundText.tsx';
import { useFind } from './useFind.ts';

const everywhere = 'all';

/** What to find and where, the place that is shown, and what to write instead. Enter goes on, Shift+Enter back, Escape closes. */
export function FindForm({ field, onClose }: { field: RefObject<HTMLInputElement | null>; onClose: () => void }) {
  const tell = useMessage();
  const texts = useSceneTexts();
  const showUndoToast = useUndoToast();
  const { journeyId } = useJourneyScope();
  const isBesideInspector = useSession((state) => state.isInspectorShown || state.comments !== null);
  const lanes = useDocument((document) => childrenOf(document, journeyId, 'lane'));
  const find = useFind();
  const [replacement, setReplacement] = useState('');
  useEffect(() => field.current?.focus(), [field]);
  const { query, change, matches, index } = find;
  const isFound = matches.length > 0;
  const onEnter = (event: KeyboardEvent, act: () => void): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };
  const replaceOne = (): void => {
    find.replaceOne(replacement);
    if (matches.length === 1) field.current?.focus();
  };
  const replaceAll = (): void => {
    const count = find.replaceAll(replacement);
    // The button is of no use now, and what is disabled cannot hold the focus.
    field.current?.focus();
    if (count > 0) showUndoToast(tell('find.replaced', { count }));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from every field in it
    <div
      role="search" aria-label={tell('find.title')} className={styles.panel} data-beside-inspector={isBesideInspector || undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2>{tell('find.title')}</h2>
        <p role="status">{query.text === '' ? '' : index === null ? tell('find.count', { count: matches.length }) : tell('find.position', { number: index + 1, count: matches.length })}</p>
        <IconButton size="small" label={tell('find.previous')} isDisabled={!isFound} onPress={() => find.go(-1)}><CaretUp size={15} aria-hidden /></IconButton>
        <IconButton size="small" label={tell('find.next')} isDisabled={!isFound} onPress={() => find.go(1)}><CaretDown size={15} aria-hidden /></IconButton>
        <IconButton size="small" label={tell('app.close')} onPress={onClose}><X size={15} aria-hidden /></IconButton>
      </div>
      <TextField label={tell('find.text')} value={query.text} maxLength={limits.title} inputRef={field} onChange={(text) => change({ text })} onKeyDown={(event) => onEnter(event, () => find.go(event.shiftKey ? -1 : 1))} />
      <div className={styles.switches}>
        <Switch label={tell('find.matchCase')} isSelected={query.isCaseMatched} onChange={(isCaseMatched) => change({ isCaseMatched })} />
        <Switch label={tell('find.wholeWords')} isSelected={query.isWholeWord} onChange={(isWholeWord) => change({ isWholeWord })} />
        <Switch label={tell('find.ignoreAccents')} isSelected={query.isAccentIgnored} onChange={(isAccentIgnored) => change({ isAccentIgnored })} />
      </div>
      <div className={styles.two}>
        <Select
          label={tell('find.inFields')} value={query.fieldGroup ?? everywhere} onChange={(group) => change({ fieldGroup: group === everywhere ? null : group })}
          options={[{ id: everywhere, label: tell('find.allFields') }, ...fieldGroups.map((id) => ({ id, label: tell(`find.fields.${id}`) }))]}
        />
        <Select
          label={tell('find.inLane')} value={query.laneId ?? everywhere} onChange={(id) => change({ laneId: id === everywhere ? null : id })}
          options={[{ id: everywhere, label: tell('find.wholeJourney') }, ...lanes.map(({ id, title, kind }) => ({ id, label: title ?? texts.laneTitle(kind) }))]}
        />
      </div>
      <FoundText match={find.current} />
      <TextField label={tell('find.replacement')} value={replacement} maxLength={limits.title} onChange={setReplacement} onKeyDown={(event) => onEnter(event, () => find.replaceOne(replacement))} />
      <div className={styles.buttons}>
        <Button size="small" isDisabled={!isFound} onPress={replaceOne}>{tell('find.replaceOne')}</Button>
        <Button size="small" isDisabled={!isFound} onPress={replaceAll}>{tell('find.replaceAll', { count: matches.length })}</Button>
      </div>
    </div>
  );
}

import { Copy, DotsThree, PencilSimple, Trash } from '@phosphor-icons/react';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { createDocument } from '../../../shared/changes/createDocument.ts';
import { actorsOf, recordsOfStakeholderMap, relationsOf } from '../../../shared/changes/stakeholders.ts';
import { measureText } from '../../../shared/layout/measureText.ts';
import { layoutStakeholders } from '../../../shared/layout/stakeholders/layoutStakeholders.ts';
import type { StakeholderMap } from '../../../shared/model/records.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useStakeholderCommands } from '../../document/useStakeholderCommands.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useStakeholderTexts } from '../../i18n/useStakeholderTexts.ts';
import { StakeholderThumbnail } from '../../scene/StakeholderThumbnail.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import styles from './JourneyCard.module.css';
import thumbnail from './JourneyThumbnail.module.css';
import { RenameField } from './RenameField.tsx';
import { useIsSeen } from './useIsSeen.ts';

/** One stakeholder map in small, with who and what is on it. F2 renames, Delete asks whether to delete. */
export function StakeholderCard({ map, onGone }: { map: StakeholderMap; onGone: () => void }) {
  const tell = useMessage();
  const commands = useStakeholderCommands();
  const actors = useDocument((document) => actorsOf(document, map.id).length);
  const relations = useDocument((document) => relationsOf(document, map.id).length);
  const [isRenaming, setRenaming] = useState(false);
  const card = useRef<HTMLElement>(null);
  const remove = (): void => commands.remove(map, onGone);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'F2') setRenaming(true);
    else if (event.key === 'Delete') remove();
    else return;
    event.preventDefault();
  };
  const endRenaming = (name: string | null): void => {
    const isFocused = card.current?.contains(document.activeElement) ?? false;
    // Drawn at once, so that the focus can go back to where F2 was pressed.
    flushSync(() => setRenaming(false));
    if (isFocused) card.current?.querySelector('a')?.focus();
    if (name) commands.rename(map, name);
  };
  const menu = [
    [{ id: 'rename', label: tell('action.rename'), icon: <PencilSimple size={14} />, shortcut: 'F2', run: () => setRenaming(true) }, { id: 'duplicate', label: tell('action.duplicate'), icon: <Copy size={14} />, run: () => void commands.duplicate(map) }],
    [{ id: 'delete', label: tell('action.delete'), icon: <Trash size={14} />, isDanger: true, run: remove }],
  ];
  return (
    <article ref={card} className={styles.card} aria-label={map.name}>
      <Thumbnail map={map} />
      <div className={styles.body}>
        <div className={styles.row}>
          {isRenaming
            ? <RenameField label={tell('stakeholder.name')} value={map.name} onEnd={endRenaming} />
            : <h3 className={styles.title}><a href={routeAddress({ screen: 'stakeholders', mapId: map.id, select: null })} className={styles.link} onKeyDown={onKeyDown}>{map.name}</a></h3>}
          <MenuButton label={tell('home.actionsOf', { name: map.name })} groups={menu}>
            <IconButton size="small" label={tell('home.actionsOf', { name: map.name })} className={styles.more}><DotsThree size={18} weight="bold" aria-hidden /></IconButton>
          </MenuButton>
        </div>
        <div className={styles.meta}>{tell('stakeholder.facts', { actors, relations })}</div>
      </div>
    </article>
  );
}

/** Laid out only once it comes into view, and again only when it changed. */
function Thumbnail({ map }: { map: StakeholderMap }) {
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useIsSeen(place);
  return <div ref={place} className={thumbnail.thumbnail} aria-hidden>{isSeen ? <Drawing map={map} /> : null}</div>;
}

function Drawing({ map }: { map: StakeholderMap }) {
  const texts = useStakeholderTexts();
  const records = useDocument((document) => recordsOfStakeholderMap(document, map));
  const scene = useMemo(() => layoutStakeholders(createDocument(records), map, { texts, measureText }), [records, map, texts]);
  return <StakeholderThumbnail scene={scene} />;
}

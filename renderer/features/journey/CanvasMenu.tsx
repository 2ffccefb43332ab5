import { useRef } from 'react';
import { Menu, Popover } from 'react-aria-components';
import type { ActionId } from '../../../shared/contract/actionList.ts';
import { useAllActions } from '../../actions/ActionProvider.tsx';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSession } from '../../session/JourneyScope.tsx';
import { menuGroups, type MenuEntry } from '../../ui/MenuButton.tsx';
import menuStyles from '../../ui/Menu.module.css';
import styles from './CanvasMenu.module.css';

const onItem: readonly (readonly ActionId[])[] = [['rename', 'cut', 'copy', 'paste', 'duplicate', 'addImage', 'copyImage'], ['openSubJourney', 'createSubJourney', 'linkSubJourney', 'unlinkSubJourney'], ['connect', 'moveLeft', 'moveRight', 'moveUp', 'moveDown'], ['alignStep', 'alignLane', 'distribute'], ['addComment', 'zoomToSelection'], ['lock', 'unlock'], ['delete']];
const onCell: readonly (readonly ActionId[])[] = [['addCard', 'insertFromCatalogue', 'addEmotion', 'paste'], ['addStep', 'addStage', 'addLane'], ['selectAll', 'zoomToFit']];
const onHeader: readonly (readonly ActionId[])[] = [['rename', 'cut', 'copy', 'paste', 'duplicate', 'copyToMap'], ['addStep', 'addStage'], ['moveLeft', 'moveRight'], ['addComment'], ['lock', 'unlock'], ['delete']];
const onLane: readonly (readonly ActionId[])[] = [['rename', 'cut', 'copy', 'paste', 'duplicate', 'copyToMap'], ['addLane'], ['collapseLane', 'hideLane', 'toggleInternal', 'showHiddenLanes'], ['moveUp', 'moveDown'], ['addComment'], ['lock', 'unlock'], ['delete']];
const onOther: readonly (readonly ActionId[])[] = [['rename', 'moveUp', 'moveDown'], ['addComment'], ['delete']];
const onJourney: readonly (readonly ActionId[])[] = [['openParentJourney'], ['journeyDetails', 'attachPersonas'], ['addComment', 'comments'], ['addStage', 'addLane', 'showHiddenLanes'], ['copyImage', 'duplicateJourney', 'saveAsTemplate', 'useAsMap'], ['deleteJourney']];

const groupsByType: Readonly<Record<string, readonly (readonly ActionId[])[]>> = {
  card: onItem, touchpoint: onItem, opportunity: onItem, metric: onItem, stage: onHeader, step: onHeader, lane: onLane, emotion: onOther, connection: [['addComment'], ['delete']],
};

/** Left out where they cannot be done: most cards open no journey, most parts are not locked. */
const onlyWhereDone: ReadonlySet<ActionId> = new Set(['openSubJourney', 'createSubJourney', 'linkSubJourney', 'unlinkSubJourney', 'openParentJourney', 'lock', 'unlock', 'copyToMap', 'useAsMap']);

/** The menu for what was pressed with the secondary button, or for what is selected (Shift+F10). */
export function CanvasMenu({ position, onClose }: { position: { readonly x: number; readonly y: number }; onClose: () => void }) {
  const tell = useMessage();
  const anchor = useRef<HTMLSpanElement>(null);
  const actions = useAllActions();
  const lastId = useSession((state) => state.selection.at(-1) ?? '');
  const isInCell = useSession((state) => state.focus?.kind === 'cell');
  const type = useDocument((document) => document.records.get(lastId)?.type);
  const ids = type ? (groupsByType[type] ?? onJourney) : isInCell ? onCell : onJourney;
  const groups = ids.map((group) => group.flatMap((id): MenuEntry[] => {
    const action = actions.find((candidate) => candidate.id === id);
    if (!action?.isEnabled && onlyWhereDone.has(id)) return [];
    // Closing first gives the focus back to the map, so that what the action opens can take it.
    return action ? [{ id, label: action.label, shortcut: action.shortcut, isDisabled: !action.isEnabled, isChecked: action.isChecked, isDanger: id === 'delete' || id === 'deleteJourney', run: () => requestAnimationFrame(action.run) }] : [];
  }));
  return (
    <>
      <span ref={anchor} className={styles.anchor} style={{ left: position.x, top: position.y }} />
      <Popover triggerRef={anchor} isOpen onOpenChange={(isOpen) => { if (!isOpen) onClose(); }} placement="bottom start" offset={2} className={menuStyles.popover} aria-label={tell('canvas.menu')}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the focus, as every menu does */}
        <Menu aria-label={tell('canvas.menu')} autoFocus="first" className={menuStyles.menu} onClose={onClose}>{menuGroups(groups)}</Menu>
      </Popover>
    </>
  );
}

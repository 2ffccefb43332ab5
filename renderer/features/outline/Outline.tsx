import { ArrowsInLineVertical, ArrowsOutLineVertical } from '@phosphor-icons/react';
import { useCallback, useEffect, useId, useRef, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { useActions } from '../../actions/ActionProvider.tsx';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { openSubJourney } from '../../document/subJourneyWay.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { toggleSelected } from '../../session/createSession.ts';
import type { CanvasKeyHandler } from '../../session/gesture.ts';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import { isClipboardKey, pressedKey } from '../../session/pressedKey.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Outline.module.css';
import { pressOutlineKey, type AwaitedSign } from './outlineKeys.ts';
import { OutlineLine } from './OutlineLine.tsx';
import { goToRow, nodeAt, setAllOpen, setOpen, startNewCard, writeOn, type OutlineContext } from './outlineMoves.ts';
import { useOutline } from './useOutline.ts';
import { useRowDrop } from './useRowDrop.ts';
import type { OutlineRow } from './visibleRows.ts';

interface OutlineProps {
  readonly title: string;
  /** The map's keys that mean the same here; asked first. */
  readonly keys: readonly CanvasKeyHandler[];
  readonly onMenu: (position: { x: number; y: number }) => void;
}

/** The journey as text: the same document, selection and actions as on the map, for those who read, hear or type it. */
export function Outline({ title, keys, onMenu }: OutlineProps) {
  const tell = useMessage();
  const idBase = useId();
  const tree = useRef<HTMLDivElement>(null);
  const sign = useRef<AwaitedSign>({ isMinus: false });
  const { registry } = useActions();
  const scope = useJourneyScope();
  const actions = useDocumentActions();
  const view = useOutline();
  const { rows, currentKey } = view;
  const selection = useSession((state) => state.selection);
  const connectFromId = useSession((state) => state.connectFromId);
  const editing = useSession((state) => state.editing);
  const selected = new Set(selection);
  const isWritten = ({ kind, recordId }: OutlineRow): boolean => (editing?.kind === 'newItem' ? kind === 'newCard' : editing?.recordId === recordId && recordId !== null);
  const context: OutlineContext = { scope, actions, view, runAction: registry.run };
  const rowDrop = useRowDrop(context);
  const latest = useRef({ context });
  useEffect(() => {
    latest.current = { context };
  });
  const onNext = useCallback((fromKey: string, isBack: boolean) => writeOn(latest.current.context, fromKey, isBack), []);
  useEffect(() => {
    if (document.activeElement?.contains(tree.current)) tree.current?.focus({ preventScroll: true });
  }, []);
  const currentId = `${idBase}${currentKey}`;
  useEffect(() => {
    document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing || event.target !== tree.current) return;
    const key = pressedKey(event);
    // The star opens everything wherever one stands; elsewhere signs begin a card.
    if ((event.key !== '*' && keys.some((handle) => handle(key, context))) || pressOutlineKey(key, sign.current, context)) event.preventDefault();
    else if (isClipboardKey(event)) event.stopPropagation();
  };
  const keyUnder = ({ target }: MouseEvent | FocusEvent): string | undefined => (target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined);
  const onClick = (event: MouseEvent): void => {
    const node = nodeAt(context, keyUnder(event) ?? '');
    if (!node || !(event.target instanceof Element) || event.target.closest('textarea')) return;
    if (event.target.closest('[data-fold]')) setOpen(context, node.key, view.closed.has(node.key));
    else if (event.target.closest('[data-opens]') && node.recordId) openSubJourney(actions.getDocument(), node.recordId);
    else if (event.target.closest('[data-add]')) startNewCard(context, node.laneId, node.stepId, null);
    else if (node.recordId && (event.shiftKey || event.ctrlKey || event.metaKey)) toggleSelected(scope.session, node.recordId);
    else {
      goToRow(context, node.key);
      if (event.target.closest('[data-comments]')) registry.run('addComment');
      else if (scope.session.getState().tool === 'connect') keys.some((handle) => handle({ key: 'Enter', isShift: false, isMod: false, isAlt: false }, context));
    }
  };
  const onContextMenu = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('textarea')) return;
    event.preventDefault();
    const key = keyUnder(event);
    const node = nodeAt(context, key ?? '');
    if (node && !(node.recordId && scope.session.getState().selection.includes(node.recordId))) goToRow(context, node.key);
    const row = document.getElementById(currentId)?.getBoundingClientRect();
    // By keyboard the menu belongs to the row where it stands.
    onMenu(key || !row ? { x: event.clientX, y: event.clientY } : { x: row.left + 40, y: row.bottom });
  };
  return (
    <div className={styles.outline}>
      <div className={styles.top}>
        <p id={`${idBase}hint`} className={styles.hint}>{tell('outline.hint')}</p>
        <IconButton size="small" label={tell('outline.openAll')} shortcut="*" onPress={() => setAllOpen(context, true)}><ArrowsOutLineVertical size={15} aria-hidden /></IconButton>
        <IconButton size="small" label={tell('outline.closeAll')} onPress={() => setAllOpen(context, false)}><ArrowsInLineVertical size={15} aria-hidden /></IconButton>
      </div>
      <div
        ref={tree} role="tree" tabIndex={0} aria-label={tell('outline.label', { title })} aria-describedby={`${idBase}hint`} aria-multiselectable aria-activedescendant={currentId}
        className={styles.tree} onKeyDown={onKeyDown} onClick={onClick} onDoubleClick={(event) => { if (nodeAt(context, keyUnder(event) ?? '')?.recordId) registry.run('rename'); }} onContextMenu={onContextMenu} {...rowDrop}
      >
        {rows.map((row) => (
          <OutlineLine
            key={row.key} id={`${idBase}${row.key}`} row={row} isCurrent={row.key === currentKey} isSelected={row.recordId !== null && selected.has(row.recordId)}
            isConnecting={row.recordId !== null && row.recordId === connectFromId} editing={isWritten(row) ? editing : null} onNext={onNext}
          />
        ))}
      </div>
    </div>
  );
}

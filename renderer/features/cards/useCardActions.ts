import { useEffect } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { deleteRecords } from '../../../shared/commands/deleteRecords.ts';
import { duplicateCellItems } from '../../../shared/commands/duplicateCellItems.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import type { DocumentActions } from '../../document/createDocumentStore.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { announce } from '../../session/createSession.ts';
import { useJourneyScope, useScene, useSession, type JourneyScope } from '../../session/JourneyScope.tsx';
import { goToRecord } from '../../session/revealFocus.ts';
import { copySelected, pasteInto, readSystemClipboard, readTransfer, writeTransfer, type Copied } from './clipboard.ts';
import { startNewItemIn } from './startNewItem.ts';

/** Add, copy, cut, paste, duplicate and select all, by shortcut, menu and the browser's own clipboard events. */
export function useCardActions(): void {
  const scope = useJourneyScope();
  const actions = useDocumentActions();
  const tell = useMessage();
  const items = useScene((scene) => scene.itemById);
  const hasItems = useSession((state) => state.selection.some((id) => items.has(id)));
  const told = (copied: Copied | null): Copied | null => {
    if (copied) announce(scope.session, tell('canvas.copied', { count: copied.content.items.length }));
    return copied;
  };
  const copy = (): void => {
    const copied = told(copySelected(scope, actions));
    // Refused without a gesture or permission: the window's own memory still has it.
    if (copied) void navigator.clipboard.writeText(copied.text).catch(() => undefined);
  };
  useActionHandler('addCard', { run: () => addCard(scope) });
  useActionHandler('copy', { isEnabled: hasItems, run: copy });
  useActionHandler('cut', { isEnabled: hasItems, run: () => { copy(); removeItems(scope, actions); } });
  useActionHandler('paste', { run: () => void readSystemClipboard().then((clipboard) => pasteInto(scope, actions, clipboard)) });
  useActionHandler('duplicate', { isEnabled: hasItems, run: () => duplicate(scope, actions) });
  useActionHandler('selectAll', { run: () => scope.session.setState({ selection: scope.sceneStore.getState().scene.items.map(({ id }) => id) }) });
  useClipboardEvents(scope, actions, told);
}

function useClipboardEvents(scope: JourneyScope, actions: DocumentActions, told: (copied: Copied | null) => Copied | null): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      const copied = isOnCanvas() ? told(copySelected(scope, actions)) : null;
      if (!copied || !event.clipboardData) return;
      writeTransfer(event.clipboardData, copied);
      event.preventDefault();
      if (event.type === 'cut') removeItems(scope, actions);
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (!isOnCanvas() || !event.clipboardData) return;
      event.preventDefault();
      pasteInto(scope, actions, readTransfer(event.clipboardData));
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  });
}

/** Fields and the inspector keep their own clipboard. */
function isOnCanvas(): boolean {
  return document.activeElement?.getAttribute('role') === 'grid';
}

function removeItems({ session, sceneStore }: JourneyScope, actions: DocumentActions): void {
  const ids = session.getState().selection.filter((id) => sceneStore.getState().scene.itemById.has(id));
  actions.run((document) => deleteRecords(document, { ids }));
}

function duplicate(scope: JourneyScope, actions: DocumentActions): void {
  const ids = scope.session.getState().selection.filter((id) => scope.sceneStore.getState().scene.itemById.has(id));
  const made: string[] = [];
  const newId = (): string => {
    made.push(createId());
    return made.at(-1) ?? '';
  };
  if (!actions.run((document) => duplicateCellItems(document, { ids, newId }))) return;
  const copies = made.slice(0, ids.length);
  if (copies[0]) goToRecord(scope, copies[0]);
  scope.session.setState({ selection: copies });
}

/** In the focused cell, below the focused card; without one in the first cell that can hold cards. */
function addCard(scope: JourneyScope): void {
  const { focus, selection } = scope.session.getState();
  const { scene } = scope.sceneStore.getState();
  const item = scene.itemById.get(selection.at(-1) ?? '');
  const cell = focus?.kind === 'cell' ? focus : item;
  if (cell && startNewItemIn(scope, { laneId: cell.laneId, stepId: cell.stepId })) return;
  const lane = scene.lanes.find((candidate) => (focus?.kind === 'lane' ? candidate.id === focus.laneId : candidate.kind !== 'emotion' && !candidate.collapsed));
  const step = focus?.kind === 'step' ? scene.steps.find(({ id }) => id === focus.stepId) : scene.steps[0];
  if (lane && step) startNewItemIn(scope, { laneId: lane.id, stepId: cell?.stepId ?? step.id });
}

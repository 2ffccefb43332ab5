import { useEffect, useState } from 'react';
import { deleteRecords } from '../../../shared/commands/deleteRecords.ts';
import { needCell } from '../../../shared/commands/needCell.ts';
import { countTexts, type TextTable } from '../../../shared/commands/readTextTable.ts';
import type { CellPlace } from '../../../shared/layout/hitTest.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { announce } from '../../session/createSession.ts';
import { useJourneyScope, useScene, useSession } from '../../session/JourneyScope.tsx';
import { copySelected, readSystemClipboard, readTransfer, writeTransfer, type Copied, type Pasted } from './clipboard.ts';
import { PasteDialog } from './PasteDialog.tsx';
import { cellToPasteInto, pasteItems, pasteTexts } from './pasteInto.ts';
import { useCopyImage } from './useCopyImage.ts';

/** Copy, cut and paste by shortcut, menu and the browser's own clipboard events; a block of texts is shown before it is pasted. */
export function ClipboardActions() {
  const scope = useJourneyScope();
  const actions = useDocumentActions();
  const tell = useMessage();
  const items = useScene((scene) => scene.itemById);
  const hasItems = useSession((state) => state.selection.some((id) => items.has(id)));
  const [block, setBlock] = useState<{ readonly table: TextTable; readonly cell: CellPlace } | null>(null);
  const copySelection = (): Copied | null => {
    const copied = copySelected(scope, actions);
    if (copied) announce(scope.session, tell('canvas.copied', { count: copied.content.items.length }));
    return copied;
  };
  const removeSelection = (): void => {
    const ids = scope.session.getState().selection.filter((id) => items.has(id));
    actions.run((document) => deleteRecords(document, { ids }));
  };
  const copy = (): void => {
    const copied = copySelection();
    // Refused without a gesture or permission: the window's own memory still has it.
    if (copied) void navigator.clipboard.writeText(copied.text).catch(() => undefined);
  };
  const paste = (pasted: Pasted): void => {
    const cell = cellToPasteInto(scope);
    if (!cell) return;
    if (pasted.kind === 'items') return pasteItems(scope, actions, pasted.content, cell);
    const { table } = pasted;
    const count = countTexts(table);
    const isPossible = needCell(actions.getDocument(), cell.laneId, cell.stepId).ok;
    if (count > 1 && isPossible) setBlock({ table, cell });
    else pasteTexts(scope, actions, count, { table, ...cell, rowsBecome: 'cards', newStepName: null });
  };
  useActionHandler('copy', { isEnabled: hasItems, run: copy });
  useActionHandler('cut', { isEnabled: hasItems, run: () => { copy(); removeSelection(); } });
  useActionHandler('paste', { run: () => void readSystemClipboard().then(paste) });
  useClipboardEvents(copySelection, removeSelection, paste);
  useCopyImage();
  return block && <PasteDialog table={block.table} cell={block.cell} onClose={() => setBlock(null)} />;
}

function useClipboardEvents(copySelection: () => Copied | null, removeSelection: () => void, paste: (pasted: Pasted) => void): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      const copied = isOnCanvas() ? copySelection() : null;
      if (!copied || !event.clipboardData) return;
      writeTransfer(event.clipboardData, copied);
      event.preventDefault();
      if (event.type === 'cut') removeSelection();
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (!isOnCanvas() || !event.clipboardData) return;
      event.preventDefault();
      paste(readTransfer(event.clipboardData));
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
  return ['grid', 'tree'].includes(document.activeElement?.getAttribute('role') ?? '');
}

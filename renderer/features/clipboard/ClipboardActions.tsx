import { useEffect, useState } from 'react';
import { copyParts } from '../../../shared/commands/copyParts.ts';
import { deleteRecords } from '../../../shared/commands/deleteRecords.ts';
import { needCell } from '../../../shared/commands/needCell.ts';
import { countTexts, type TextTable } from '../../../shared/commands/readTextTable.ts';
import type { CellPlace } from '../../../shared/layout/hitTest.ts';
import { isCellItem, type AnyRecord } from '../../../shared/model/records.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useBringImages } from '../../document/useBringImages.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { announce } from '../../session/createSession.ts';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import { targetCell } from '../../session/targetCell.ts';
import { copySelected, readSystemClipboard, readTransfer, writeTransfer, type Copied, type Pasted } from './clipboard.ts';
import { PasteDialog } from './PasteDialog.tsx';
import { pasteItems, pasteTexts } from './pasteInto.ts';
import { partBefore } from './partBefore.ts';
import { useCopyImage } from './useCopyImage.ts';
import { useDuplicate } from './useDuplicate.ts';
import { usePasteParts } from './usePasteParts.tsx';

/** Copy, cut and paste by shortcut, menu and the browser's own clipboard events; a block of texts is shown before it is pasted. */
export function ClipboardActions() {
  const scope = useJourneyScope();
  const actions = useDocumentActions();
  const tell = useMessage();
  const bring = useBringImages();
  const texts = useSceneTexts();
  const parts = usePasteParts();
  const hasItems = useSelectionHas(isCellItem);
  const hasParts = useSelectionHas(isPart);
  const [block, setBlock] = useState<{ readonly table: TextTable; readonly cell: CellPlace } | null>(null);
  const copySelection = (isCut: boolean): Copied | null => {
    const copied = copySelected(scope, actions, texts.laneTitle, isCut);
    if (copied) announce(scope.session, tell(copied.kind === 'items' ? 'canvas.copied' : copied.content.kind === 'stages' ? 'reuse.stagesCopied' : 'reuse.lanesCopied', { count: copied.ids.length }));
    return copied;
  };
  const remove = ({ ids }: Copied): void => void actions.run((document) => deleteRecords(document, { ids }));
  const copy = (isCut = false): Copied | null => {
    const copied = copySelection(isCut);
    // Refused without a gesture or permission: the window's own memory still has it.
    if (copied) void navigator.clipboard.writeText(copied.text).catch(() => undefined);
    return copied;
  };
  const paste = (pasted: Pasted): void => {
    if (pasted.kind === 'images') return bring(pasted.files, null);
    if (pasted.kind === 'parts') return parts.paste(pasted.content, partBefore(actions.getDocument(), scope.session.getState(), pasted.content.kind));
    const cell = targetCell(scope);
    if (!cell) return;
    if (pasted.kind === 'items') return pasteItems(scope, actions, pasted.content, cell);
    const { table } = pasted;
    const count = countTexts(table);
    const isPossible = needCell(actions.getDocument(), cell.laneId, cell.stepId).ok;
    if (count > 1 && isPossible) setBlock({ table, cell });
    else pasteTexts(scope, actions, count, { table, ...cell, rowsBecome: 'cards', newStepName: null });
  };
  const cut = (): void => {
    const copied = copy(true);
    if (copied) remove(copied);
  };
  const copyToMap = (): void => {
    const content = copyParts(actions.getDocument(), scope.session.getState().selection);
    if (content) parts.copyToMap(content);
  };
  useActionHandler('copy', { isEnabled: hasItems || hasParts, run: () => void copy() });
  useActionHandler('cut', { isEnabled: hasItems || hasParts, run: cut });
  useActionHandler('copyToMap', { isEnabled: hasParts, run: copyToMap });
  useDuplicate(hasItems || hasParts);
  useActionHandler('paste', { run: () => void readSystemClipboard().then(paste) });
  useClipboardEvents(copySelection, remove, paste);
  useCopyImage();
  return (
    <>
      {block ? <PasteDialog table={block.table} cell={block.cell} onClose={() => setBlock(null)} /> : null}
      {parts.dialog}
    </>
  );
}

function useSelectionHas(isWanted: (record: AnyRecord | undefined) => boolean): boolean {
  const selection = useSession((state) => state.selection);
  return useDocument((document) => selection.some((id) => isWanted(document.records.get(id))));
}

function isPart(record: AnyRecord | undefined): boolean {
  return record?.type === 'stage' || record?.type === 'lane';
}

function useClipboardEvents(copySelection: (isCut: boolean) => Copied | null, remove: (copied: Copied) => void, paste: (pasted: Pasted) => void): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      const copied = isOnCanvas() ? copySelection(event.type === 'cut') : null;
      if (!copied || !event.clipboardData) return;
      writeTransfer(event.clipboardData, copied);
      event.preventDefault();
      if (event.type === 'cut') remove(copied);
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

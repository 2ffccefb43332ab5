import { createIds } from '../../../shared/base/createIds.ts';
import type { ClipboardContent } from '../../../shared/commands/clipboardContent.ts';
import { pasteRecords } from '../../../shared/commands/pasteRecords.ts';
import { pasteTable, type PasteTableArgs } from '../../../shared/commands/pasteTable.ts';
import type { CellPlace } from '../../../shared/layout/hitTest.ts';
import type { DocumentActions } from '../../document/createDocumentStore.ts';
import type { JourneyScope } from '../../session/JourneyScope.tsx';
import { goToRecords } from '../../session/revealFocus.ts';

/** Cards that were copied in Itinera, in their arrangement; what was cut keeps its ids. */
export function pasteItems(scope: JourneyScope, actions: DocumentActions, content: ClipboardContent, cell: CellPlace): void {
  const { journeyId } = scope;
  const ids = createIds();
  if (actions.run((document) => pasteRecords(document, { content, journeyId, ...cell, newId: ids.next }))) {
    goToRecords(scope, ids.made.length > 0 ? ids.made.slice(0, content.items.length) : content.items.map(({ record }) => record.id));
  }
}

/** Texts of other programs as cards; `count` of them. Answers whether it was done. */
export function pasteTexts(scope: JourneyScope, actions: DocumentActions, count: number, args: Omit<PasteTableArgs, 'newId'>): boolean {
  const ids = createIds();
  if (!actions.run((document) => pasteTable(document, { ...args, newId: ids.next }))) return false;
  goToRecords(scope, ids.made.slice(0, count));
  return true;
}

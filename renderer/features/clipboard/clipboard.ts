import { parseClipboard, type ClipboardContent } from '../../../shared/commands/clipboardContent.ts';
import { copyRecords } from '../../../shared/commands/copyRecords.ts';
import { readTextTable, type TextTable } from '../../../shared/commands/readTextTable.ts';
import type { DocumentActions } from '../../document/createDocumentStore.ts';
import type { JourneyScope } from '../../session/JourneyScope.tsx';
import { readHtmlTable } from './readHtmlTable.ts';

/** Cards travel between windows in this form; other programs see their titles as text. */
const itemsType = 'application/x-itinera+json';

export interface Copied {
  readonly content: ClipboardContent;
  readonly text: string;
}

/** Cards that were copied here, or texts from any other program. */
export type Pasted = { readonly kind: 'items'; readonly content: ClipboardContent } | { readonly kind: 'texts'; readonly table: TextTable };

/** What was copied last in this window: pasting from a menu works even where the browser does not let us read the clipboard. */
let lastCopied: Copied | null = null;

export function copySelected({ session }: JourneyScope, actions: DocumentActions): Copied | null {
  const content = copyRecords(actions.getDocument(), session.getState().selection);
  if (content.items.length === 0) return null;
  lastCopied = { content, text: content.items.map(({ record }) => record.title).join('\n') };
  return lastCopied;
}

export function writeTransfer(transfer: DataTransfer, { content, text }: Copied): void {
  transfer.setData(itemsType, JSON.stringify(content));
  transfer.setData('text/plain', text);
}

export function readTransfer(transfer: DataTransfer): Pasted {
  const own = parseClipboard(transfer.getData(itemsType));
  if (own.ok) return { kind: 'items', content: own.value };
  return { kind: 'texts', table: readHtmlTable(transfer.getData('text/html')) ?? readTextTable(transfer.getData('text/plain')) };
}

/** From a menu or the palette, where no clipboard event is at hand. */
export async function readSystemClipboard(): Promise<Pasted> {
  const text = await navigator.clipboard.readText().catch(() => null);
  if (lastCopied && (text === null || text === lastCopied.text)) return { kind: 'items', content: lastCopied.content };
  return { kind: 'texts', table: readTextTable(text ?? '') };
}

import { parseClipboard, parseParts, type ClipboardContent, type PartsContent } from '../../../shared/commands/clipboardContent.ts';
import { copyParts } from '../../../shared/commands/copyParts.ts';
import { copyRecords } from '../../../shared/commands/copyRecords.ts';
import { readTextTable, type TextTable } from '../../../shared/commands/readTextTable.ts';
import type { DocumentActions } from '../../document/createDocumentStore.ts';
import type { JourneyScope } from '../../session/JourneyScope.tsx';
import { imagesOfPaste } from '../../ui/imageFiles.ts';
import { readHtmlTable } from './readHtmlTable.ts';
import { textOfParts } from './textOfParts.ts';

/** Cards, stages and lanes travel between windows in this form; other programs see their titles as text. */
const itemsType = 'application/x-itinera+json';

type Content = { readonly kind: 'items'; readonly content: ClipboardContent } | { readonly kind: 'parts'; readonly content: PartsContent };

export type Copied = Content & {
  readonly text: string;
  /** What cutting takes away. */
  readonly ids: readonly string[];
};

/** Cards, stages or lanes that were copied here, or pictures or texts from any other program. */
export type Pasted = Content | { readonly kind: 'images'; readonly files: readonly File[] } | { readonly kind: 'texts'; readonly table: TextTable };

/** What was copied last in this window: pasting from a menu works even where the browser does not let us read the clipboard. */
let lastCopied: Copied | null = null;

/** The cards that are selected, else the stages or lanes. */
export function copySelected({ session }: JourneyScope, actions: DocumentActions, laneTitle: (kind: string) => string, isCut: boolean): Copied | null {
  const { selection } = session.getState();
  const content = copyRecords(actions.getDocument(), selection, isCut);
  const parts = content.items.length > 0 ? null : copyParts(actions.getDocument(), selection);
  if (content.items.length > 0) lastCopied = { kind: 'items', content, text: content.items.map(({ record }) => record.title).join('\n'), ids: content.items.map(({ record }) => record.id) };
  else if (parts) lastCopied = { kind: 'parts', content: parts, text: textOfParts(parts, laneTitle), ids: parts[parts.kind].map(({ id }) => id) };
  else return null;
  return lastCopied;
}

export function writeTransfer(transfer: DataTransfer, { content, text }: Copied): void {
  transfer.setData(itemsType, JSON.stringify(content));
  transfer.setData('text/plain', text);
}

export function readTransfer(transfer: DataTransfer): Pasted {
  const own = transfer.getData(itemsType);
  const items = parseClipboard(own);
  if (items.ok) return { kind: 'items', content: items.value };
  const parts = parseParts(own);
  if (parts.ok) return { kind: 'parts', content: parts.value };
  const files = imagesOfPaste(transfer);
  if (files.length > 0) return { kind: 'images', files };
  return { kind: 'texts', table: readHtmlTable(transfer.getData('text/html')) ?? readTextTable(transfer.getData('text/plain')) };
}

/** From a menu or the palette, where no clipboard event is at hand. */
export async function readSystemClipboard(): Promise<Pasted> {
  const text = await navigator.clipboard.readText().catch(() => null);
  const image = text ? null : await readClipboardImage();
  if (image) return { kind: 'images', files: [image] };
  if (lastCopied && (text === null || text === lastCopied.text)) return lastCopied;
  return { kind: 'texts', table: readTextTable(text ?? '') };
}

/** `null` where there is none, or the browser does not let us look. */
async function readClipboardImage(): Promise<File | null> {
  const items = await navigator.clipboard.read().catch(() => []);
  const item = items.find(({ types }) => types.includes('image/png'));
  const blob = await item?.getType('image/png').catch(() => null);
  return blob ? new File([blob], 'image.png', { type: blob.type }) : null;
}

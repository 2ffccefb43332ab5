import type { WebContents } from 'electron';
import type { ActionId } from '../../shared/contract/actionList.ts';
import type { LibraryWindow } from './libraryWindow.ts';

const clipboardCommands: Partial<Record<ActionId, (contents: WebContents) => void>> = {
  // The page gets the same copy, cut and paste events as from the keyboard; those may use the clipboard without a permission.
  cut: (contents) => contents.cut(),
  copy: (contents) => contents.copy(),
  paste: (contents) => contents.paste(),
};
const textCommands: Partial<Record<ActionId, (contents: WebContents) => void>> = {
  undo: (contents) => contents.undo(),
  redo: (contents) => contents.redo(),
  delete: (contents) => contents.delete(),
  selectAll: (contents) => contents.selectAll(),
};

const isTyping = `(() => {
  const { activeElement: field } = document;
  return field instanceof HTMLTextAreaElement || field instanceof HTMLElement && field.isContentEditable
    || field instanceof HTMLInputElement && /^(text|search|url|tel|email|password|number)$/.test(field.type);
})()`;

/** A menu entry was chosen: editing of text stays with the text field that has the focus, everything else is the page's. */
export async function runMenuAction(id: ActionId, target: LibraryWindow): Promise<void> {
  const { webContents } = target.window;
  const onClipboard = clipboardCommands[id];
  if (onClipboard) return onClipboard(webContents);
  const onText = textCommands[id];
  if (onText && (await webContents.executeJavaScript(isTyping)) === true) return onText(webContents);
  target.send('actionRequested', { actionId: id });
}

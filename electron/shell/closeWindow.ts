import type { Dialogs } from './dialogs.ts';
import type { LibraryWindow } from './libraryWindow.ts';
import type { Tell } from './tell.ts';

const settling = new WeakMap<LibraryWindow, Promise<boolean>>();

/**
 * Has the window save what waits; when that does not work, asks the person. Afterwards `mayClose` says whether it may go.
 * A second call while the first is under way joins it.
 */
export function settleWindow(window: LibraryWindow, dialogs: Dialogs, tell: Tell): Promise<boolean> {
  const known = settling.get(window);
  if (known) return known;
  const settled = askUntilSettled(window, dialogs, tell).finally(() => settling.delete(window));
  settling.set(window, settled);
  return settled;
}

async function askUntilSettled(window: LibraryWindow, dialogs: Dialogs, tell: Tell): Promise<boolean> {
  while (!window.mayClose) {
    if (await window.flush()) {
      window.mayClose = true;
      break;
    }
    const answer = await dialogs.ask(window.window, {
      kind: 'warning',
      message: tell('shell.unsaved.message', { library: window.library.name }),
      detail: tell('shell.unsaved.detail'),
      buttons: [tell('shell.unsaved.retry'), tell('shell.unsaved.discard'), tell('shell.cancel')],
    });
    if (answer === 2) return false;
    if (answer === 1) window.mayClose = true;
  }
  return true;
}

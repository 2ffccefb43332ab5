import { settleWindow } from './closeWindow.ts';
import type { Dialogs } from './dialogs.ts';
import type { LibraryWindow } from './libraryWindow.ts';
import type { Log } from './logFile.ts';
import type { ShellStateStore } from './shellStateStore.ts';
import type { Tell } from './tell.ts';
import { placeOf } from './windowPlace.ts';

interface WindowKeeper {
  readonly parts: { readonly tell: Tell; readonly dialogs: Dialogs; readonly state: ShellStateStore; readonly log: Log };
  readonly refreshMenu: () => void;
  readonly forget: (window: LibraryWindow) => void;
}

/** What the system and the page may do to a window, and what follows from it. */
export function watchWindow(window: LibraryWindow, keeper: WindowKeeper): void {
  const { window: frame, library } = window;
  const { tell, dialogs, state } = keeper.parts;
  frame.once('ready-to-show', () => frame.show());
  // The title carries the library's name; the page's own <title> does not.
  frame.on('page-title-updated', (event) => event.preventDefault());
  frame.on('focus', () => keeper.refreshMenu());
  const settle = () => settleWindow(window, dialogs, tell);
  frame.on('close', (event) => {
    state.keepPlace(library.key, placeOf(frame));
    if (window.mayClose || window.state === null) return;
    event.preventDefault();
    void settle().then((isSettled) => {
      if (isSettled && !frame.isDestroyed()) frame.close();
    });
  });
  // Windows logs off or shuts down: it waits for us only while something is unsaved.
  frame.on('query-session-end', (event) => {
    if (!window.state?.unsaved) return;
    event.preventDefault();
    void settle();
  });
  frame.on('closed', () => keeper.forget(window));
  watchPage(window, keeper);
}

/** A page that crashed or hangs: everything acknowledged is in the file, so starting it anew is safe. */
function watchPage(window: LibraryWindow, keeper: WindowKeeper): void {
  const { window: frame } = window;
  const { webContents } = frame;
  const { tell, dialogs, log } = keeper.parts;
  const askToReload = async (message: string, detail: string, otherwise: string) => (await dialogs.ask(frame, { kind: 'warning', message, detail, buttons: [tell('shell.crash.reload'), otherwise] })) === 0;

  let isRestarting = false;
  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) window.forgetState();
  });
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || isRestarting || frame.isDestroyed()) return;
    log.write(`a page ended: ${reason} (${exitCode})`);
    window.forgetState();
    frame.show();
    void askToReload(tell('shell.crash.message'), tell('shell.crash.detail'), tell('shell.menu.close')).then((mayReload) => {
      if (frame.isDestroyed()) return;
      if (mayReload) webContents.reload();
      else frame.close();
    });
  });
  frame.on('unresponsive', () => {
    log.write('a page hangs');
    void askToReload(tell('shell.hang.message'), tell('shell.hang.detail'), tell('shell.hang.wait')).then((mayReload) => {
      if (!mayReload || frame.isDestroyed()) return;
      window.forgetState();
      // A hanging page does not listen to a reload: it is ended first, and the new one starts from the file.
      isRestarting = true;
      webContents.once('did-finish-load', () => {
        isRestarting = false;
      });
      webContents.forcefullyCrashRenderer();
      webContents.reload();
    });
  });
  webContents.on('preload-error', (_event, path, error) => log.write(`the preload ${path} failed`, error));
  webContents.on('console-message', ({ level, message, lineNumber, sourceId }) => {
    if (level === 'error') log.write(`page: ${message} (${sourceId}:${lineNumber})`);
  });
}

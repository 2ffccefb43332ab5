import { app, dialog } from 'electron';
import type { Log } from './logFile.ts';
import type { Tell } from './tell.ts';

/** Defects that nothing caught: all go to the log, the person sees one dialog at a time. What is saved stays saved; the app goes on. */
export function watchFailures(log: Log, tell: Tell): void {
  let isShown = false;
  const showOnce = async (message: string, detail: string) => {
    isShown = true;
    try {
      await dialog.showMessageBox({ type: 'error', title: app.name, message, detail, buttons: [tell('shell.ok')] });
    } catch (failure) {
      log.write('no dialog could be shown', failure);
    }
    isShown = false;
  };
  const show = (error: unknown) => {
    log.write('uncaught', error);
    if (isShown) return;
    const title = tell('shell.unexpected.message');
    const detail = tell('shell.unexpected.detail', { file: log.path });
    if (!app.isReady()) return dialog.showErrorBox(title, detail);
    void showOnce(title, detail);
  };
  process.on('uncaughtException', show);
  process.on('unhandledRejection', show);
}

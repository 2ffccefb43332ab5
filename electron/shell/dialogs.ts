import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { app, dialog, type BrowserWindow, type MessageBoxOptions } from 'electron';
import type { MessageKey } from '../../shared/locales/messages.ts';
import type { ShellStateStore } from './shellStateStore.ts';
import type { Tell } from './tell.ts';

/** The system's dialogs, in the person's language, starting where the last one ended. */
export interface Dialogs {
  readonly chooseLibrary: (parent: BrowserWindow | null) => Promise<string | null>;
  /** Where to save; a name without extension gets the suggested one, and nothing is overwritten without a question. */
  readonly chooseTarget: (parent: BrowserWindow | null, title: MessageKey, suggestedName: string) => Promise<string | null>;
  /** Asks; returns the index of the chosen button. Escape is the last one, Return the first. */
  readonly ask: (parent: BrowserWindow | null, question: Question) => Promise<number>;
}

interface Question {
  readonly kind: 'question' | 'warning' | 'error';
  readonly message: string;
  readonly detail?: string;
  readonly buttons: readonly string[];
}

const fileTypes: Readonly<Record<string, MessageKey>> = { '.itinera': 'shell.fileType.library', '.pdf': 'shell.fileType.pdf', '.json': 'shell.fileType.json', '.png': 'shell.fileType.png', '.zip': 'shell.fileType.zip' };

export function createDialogs(tell: Tell, state: ShellStateStore): Dialogs {
  const startFolder = () => {
    const last = state.dialogFolder();
    return last !== null && existsSync(last) ? last : app.getPath('documents');
  };
  const filtersFor = (extension: string) => {
    const name = fileTypes[extension];
    return name ? [{ name: tell(name), extensions: [extension.slice(1)] }] : [];
  };
  const ask: Dialogs['ask'] = async (parent, { kind, message, detail = '', buttons }) => {
    const options: MessageBoxOptions = { type: kind, message, detail, buttons: [...buttons], defaultId: 0, cancelId: buttons.length - 1, noLink: true, title: app.name };
    return (await (parent && !parent.isDestroyed() ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options))).response;
  };
  const confirmReplacing = async (parent: BrowserWindow | null, path: string) => {
    const message = tell('shell.replace.message', { file: basename(path) });
    return (await ask(parent, { kind: 'warning', message, buttons: [tell('shell.replace.replace'), tell('shell.cancel')] })) === 0;
  };
  return {
    ask,
    async chooseLibrary(parent) {
      const options = { title: tell('shell.open.title'), defaultPath: startFolder(), filters: filtersFor('.itinera'), properties: ['openFile' as const] };
      const { canceled, filePaths: [path] } = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
      if (canceled || path === undefined) return null;
      state.keepDialogFolder(dirname(path));
      return path;
    },
    async chooseTarget(parent, title, suggestedName) {
      const extension = extname(suggestedName);
      const options = { title: tell(title), defaultPath: join(startFolder(), suggestedName), filters: filtersFor(extension), properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const] };
      const { canceled, filePath } = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
      if (canceled || !filePath) return null;
      state.keepDialogFolder(dirname(filePath));
      if (extname(filePath).toLowerCase() === extension) return filePath;
      // GTK's dialog adds no extension, and then it has asked about another file.
      const path = filePath + extension;
      return !existsSync(path) || (await confirmReplacing(parent, path)) ? path : null;
    },
  };
}

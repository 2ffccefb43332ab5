import type { BrowserWindow } from 'electron';
import { createId } from '../../shared/base/createId.ts';
import type { WindowState } from '../../shared/contract/schemas.ts';
import type { HostClient } from '../host/ports.ts';
import { createSend } from './ipcTransport.ts';
import type { OpenLibrary } from './openLibraries.ts';

/** Long for a page that saves every commit within milliseconds, short for a person who waits. */
const flushLimit = 5_000;

/** One window on a library: what its page last reported, and the way to close it without losing an edit. */
export class LibraryWindow implements HostClient {
  readonly id = createId();
  readonly window: BrowserWindow;
  readonly library: OpenLibrary;
  readonly send: HostClient['send'];
  /** Null until the page has started, and again when it crashed: then nothing can wait there. */
  state: WindowState | null = null;
  /** Set once nothing is unsaved, or the person lets it go. */
  mayClose = false;
  private readonly listeners = new Set<() => void>();

  constructor(window: BrowserWindow, library: OpenLibrary) {
    this.window = window;
    this.library = library;
    this.send = createSend(window.webContents);
  }

  report(state: WindowState): void {
    // The answer to a flush says nothing of the actions.
    this.state = { ...state, actions: state.actions ?? this.state?.actions };
    this.window.setTitle(this.title);
    // A dot in the close button.
    if (process.platform === 'darwin') this.window.setDocumentEdited(state.unsaved);
    for (const listener of this.listeners) listener();
  }

  /** The page is gone or starts anew. */
  forgetState(): void {
    this.state = null;
    for (const listener of this.listeners) listener();
  }

  /** As the page names itself, which says the library's name too; until it does, the file's name. */
  get title(): string {
    return this.state?.title || this.library.name;
  }

  /** Asks the page to save what waits. @returns whether nothing waits any more; false after five seconds without that. */
  flush(): Promise<boolean> {
    if (this.state === null) return Promise.resolve(true);
    return new Promise((resolve) => {
      const finish = (isFlushed: boolean) => {
        clearTimeout(timer);
        this.listeners.delete(look);
        resolve(isFlushed);
      };
      const look = () => {
        if (this.state === null || !this.state.unsaved) finish(true);
      };
      const timer = setTimeout(() => finish(false), flushLimit);
      this.listeners.add(look);
      this.window.once('closed', () => finish(true));
      this.send('flushRequested', {});
    });
  }
}

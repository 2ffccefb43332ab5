import { basename } from 'node:path';
import { app, nativeTheme, screen, shell, type BrowserWindow } from 'electron';
import type { ActionId } from '../../shared/contract/actionList.ts';
import { HostError } from '../../shared/contract/createClient.ts';
import type { Locale, Preferences, RecentLibrary } from '../../shared/contract/schemas.ts';
import type { PreferencesStore } from '../host/preferencesStore.ts';
import type { RecentStore } from '../host/recentStore.ts';
import { ApplicationMenu } from './applicationMenu.ts';
import type { Dialogs } from './dialogs.ts';
import type { IpcTransport } from './ipcTransport.ts';
import { LibraryWindow } from './libraryWindow.ts';
import type { Log } from './logFile.ts';
import type { OpenLibraries, OpenLibrary, OpenMode } from './openLibraries.ts';
import { openUsualLibrary } from './openUsualLibrary.ts';
import { createPageWindow, pageAddress, type PageFolders } from './pageWindow.ts';
import { runMenuAction } from './runMenuAction.ts';
import type { ShellStateStore } from './shellStateStore.ts';
import { tellError, type Tell } from './tell.ts';
import { watchWindow } from './watchWindow.ts';
import { boundsFor } from './windowPlace.ts';

/** What a window shows before its page does: the paper of renderer/ui/tokens.css. */
const lightPaper = '#f6f5f0';
const darkPaper = '#111513';

interface DesktopParts {
  readonly folders: PageFolders;
  readonly log: Log;
  readonly preferences: PreferencesStore;
  readonly recent: RecentStore;
  readonly state: ShellStateStore;
  readonly tell: Tell;
  readonly dialogs: Dialogs;
  readonly transport: IpcTransport;
  readonly systemLocale: Locale;
  /** Path of the library for those who have opened none yet; it is made, with the samples, when it is not there. */
  readonly defaultLibrary: () => Promise<string>;
}

/** A screen of the page by its location hash, for a window beside another. */
interface ScreenAt {
  readonly hash: string;
  readonly beside: BrowserWindow | null;
}

/** The windows of this process and what can be asked of all of them. */
export class Desktop {
  readonly parts: DesktopParts;
  readonly windows = new Set<LibraryWindow>();
  private readonly menu = new ApplicationMenu();
  private libraries: OpenLibraries | null = null;
  private recents: readonly RecentLibrary[] = [];

  constructor(parts: DesktopParts) {
    this.parts = parts;
  }

  /** Libraries need ports and ports need the desktop, so they come second. */
  useLibraries(libraries: OpenLibraries): void {
    this.libraries = libraries;
  }

  /** Brings the library of this file to the front, opening it if it is not yet. @throws HostError when the file is refused. */
  async openFile(path: string, mode: OpenMode = 'write'): Promise<void> {
    const library = await this.getLibrary(path, mode);
    if (!library) return;
    const known = [...this.windows].findLast((window) => window.library.key === library.key);
    if (known) this.bringToFront(known);
    else this.openWindow(library);
    this.remember(library.path);
  }

  /** The same for a file that comes from outside a window: a refusal is shown. @returns whether it is open. */
  async tryToOpenFile(path: string): Promise<boolean> {
    try {
      await this.openFile(path);
      return this.isOpen(path);
    } catch (error) {
      await this.showError(this.parts.tell('shell.cannotOpen.message', { file: basename(path) }), error);
      return false;
    }
  }

  /** The library used last, or the default one. @returns whether a window is open. */
  async openUsual(): Promise<boolean> {
    try {
      return await openUsualLibrary(this);
    } catch (error) {
      await this.showError(this.parts.tell('shell.cannotOpen.default'), error);
      return false;
    }
  }

  /** The app was started again, or its icon clicked: a window comes to the front, or the usual one opens. */
  async showSomething(): Promise<void> {
    const window = this.focused ?? [...this.windows].at(-1);
    if (window) this.bringToFront(window);
    else await this.openUsual();
  }

  /** Where the library's windows usually stand; a window `at` a screen of its own stands on another display than the one beside it, if there is one. */
  openWindow(library: OpenLibrary, at?: ScreenAt): void {
    const { folders, state, transport } = this.parts;
    const displays = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()];
    const taken = at?.beside && screen.getDisplayMatching(at.beside.getBounds()).id;
    const free = displays.filter(({ id }) => id !== taken);
    const screens = (at && free.length > 0 ? free : displays).map(({ workArea }) => workArea);
    const occupied = [...this.windows].map(({ window }) => window.getBounds());
    const place = at ? null : state.placeOf(library.key);
    const window = new LibraryWindow(createPageWindow(folders, {
      ...boundsFor(place, occupied, screens), ...(at && free[0] ? { x: free[0].workArea.x, y: free[0].workArea.y } : {}), minWidth: 720, minHeight: 480, title: library.name, backgroundColor: nativeTheme.shouldUseDarkColors ? darkPaper : lightPaper,
    }), library);
    if (place?.isMaximized) window.window.maximize();
    this.windows.add(window);
    transport.connect(window.window.webContents, library.host, window);
    watchWindow(window, this);
    void window.window.loadURL(pageAddress(`index.html${at?.hash ?? ''}`)).catch((error: unknown) => {
      this.parts.log.write('the page did not load', error);
      if (!window.window.isDestroyed()) window.window.show();
    });
    this.refreshMenu();
  }

  /** Called once the window is gone; its library goes with the last one. */
  forget(window: LibraryWindow): void {
    this.windows.delete(window);
    const { key } = window.library;
    if (![...this.windows].some(({ library }) => library.key === key)) this.opened.close(key);
    this.refreshMenu();
  }

  windowOf(clientId: string): LibraryWindow | null {
    return [...this.windows].find(({ id }) => id === clientId) ?? null;
  }

  get focused(): LibraryWindow | null {
    return [...this.windows].find(({ window }) => window.isFocused()) ?? null;
  }

  private focusWindow(id: number): void {
    const window = [...this.windows].find((candidate) => candidate.window.id === id);
    if (window) this.bringToFront(window);
  }

  private bringToFront({ window }: LibraryWindow): void {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  isOpen(path: string): boolean {
    return this.opened.isOpen(path);
  }

  setPreferences(preferences: Preferences): void {
    this.parts.preferences.write(preferences);
    nativeTheme.themeSource = preferences.theme;
    for (const window of this.windows) window.send('preferencesChanged', preferences);
    this.refreshMenu();
  }

  /** The menu as it must be now. */
  refreshMenu(): void {
    this.recents = this.parts.recent.list();
    this.updateMenu();
  }

  /** The menu after a page's report. One comes with every edit: it must not ask the disk, or a network drive, for each recent library. */
  updateMenu(): void {
    const { tell, preferences, systemLocale, log } = this.parts;
    const chosen = preferences.read();
    this.menu.update({
      preferences: chosen,
      locale: chosen.locale ?? systemLocale,
      focused: this.focused ?? [...this.windows].at(-1) ?? null,
      content: {
        tell, platform: process.platform, isPackaged: app.isPackaged, recents: this.recents,
        windows: [...this.windows].map(({ window, title }) => ({ id: window.id, title })),
        run: (id) => void this.run(id).catch((error: unknown) => this.showError(tell('shell.failed.message'), error)),
        openRecent: (key) => void this.openRecent(key),
        focusWindow: (id) => this.focusWindow(id),
        showLogFolder: () => shell.showItemInFolder(log.path),
      },
    });
  }

  /** Tells a person what failed; everything but a known refusal also goes to the log. */
  async showError(message: string, error: unknown): Promise<void> {
    const { tell, dialogs, log } = this.parts;
    if (!(error instanceof HostError)) log.write(message, error);
    await dialogs.ask(this.focused?.window ?? null, { kind: 'error', message, detail: tellError(tell, error), buttons: [tell('shell.ok')] });
  }

  /** A library that another program has open can be looked at. @returns null when the person does not want that. */
  private async getLibrary(path: string, mode: OpenMode): Promise<OpenLibrary | null> {
    const { tell, dialogs } = this.parts;
    try {
      return await this.opened.get(path, mode);
    } catch (error) {
      if (mode !== 'write' || !(error instanceof HostError) || error.key !== 'error.library.locked') throw error;
      const question = { kind: 'question' as const, message: tellError(tell, error), detail: tell('shell.locked.detail'), buttons: [tell('shell.locked.readOnly'), tell('shell.cancel')] };
      return (await dialogs.ask(this.focused?.window ?? null, question)) === 0 ? this.opened.get(path, 'read') : null;
    }
  }

  private async run(id: ActionId): Promise<void> {
    const target = this.focused ?? [...this.windows].at(-1);
    if (target) return runMenuAction(id, target);
    // macOS keeps the menu when the last window is closed.
    if (id !== 'openLibrary') return void (await this.openUsual());
    const path = await this.parts.dialogs.chooseLibrary(null);
    if (path !== null) await this.tryToOpenFile(path);
  }

  private async openRecent(key: string): Promise<void> {
    const path = this.parts.recent.pathOf(key);
    if (path !== null) await this.tryToOpenFile(path);
  }

  /** A list of recent files is a convenience: a full disk must not keep a library from opening. */
  private remember(path: string): void {
    try {
      this.parts.recent.remember(path, new Date());
    } catch (error) {
      this.parts.log.write('the list of recent libraries was not written', error);
    }
    app.addRecentDocument(path);
    this.refreshMenu();
  }

  private get opened(): OpenLibraries {
    if (!this.libraries) throw new Error('useLibraries was not called');
    return this.libraries;
  }
}

import { join } from 'node:path';
import { app, nativeTheme, powerMonitor } from 'electron';
import type { Locale, Preferences } from '../../shared/contract/schemas.ts';
import { firstLocale } from '../host/firstLocale.ts';
import { createPreferencesStore } from '../host/preferencesStore.ts';
import { createRecentStore } from '../host/recentStore.ts';
import { registerAppScheme, serveApp } from './appScheme.ts';
import { settleWindow } from './closeWindow.ts';
import { Desktop } from './desktop.ts';
import { createDialogs } from './dialogs.ts';
import { createElectronPorts } from './electronPorts.ts';
import { startIpcTransport } from './ipcTransport.ts';
import { filesOfSecondStart, launchFiles } from './launchFiles.ts';
import { lockDown } from './lockDown.ts';
import { createLog, type Log } from './logFile.ts';
import { OpenLibraries, type OpenHost } from './openLibraries.ts';
import type { PageFolders } from './pageWindow.ts';
import { createShellStateStore } from './shellStateStore.ts';
import type { Tell } from './tell.ts';
import { watchFailures } from './watchFailures.ts';

interface ShellOptions {
  readonly folders: PageFolders;
  /** dist/renderer */
  readonly rendererFolder: string;
  readonly openHost: OpenHost;
  /** Path of the library of a first start; made, with the samples in this language, when it is not there. */
  readonly ensureDefaultLibrary: (userDataFolder: string, locale: Locale) => Promise<string>;
  readonly createTell: (locale: Locale) => Tell;
}

/** Runs the desktop app from the first moment of its process. Returns at once: an Electron main module must not wait for `ready`. */
export function startShell(options: ShellOptions): void {
  // Tests and several installations beside each other keep their data apart; the browser host knows the same variable.
  const chosenFolder = process.env['ITINERA_USER_DATA'];
  if (chosenFolder) app.setPath('userData', chosenFolder);
  const userDataFolder = app.getPath('userData');
  const preferences = createPreferencesStore(userDataFolder);
  const tell = createLiveTell(options.createTell, preferences.read);
  const log = createLog(join(userDataFolder, 'logs', 'itinera.log'));
  watchFailures(log, tell);

  const files = launchFiles(process.argv, app.isPackaged, process.cwd());
  if (!app.requestSingleInstanceLock({ files })) return app.quit();
  app.enableSandbox();
  app.setAppUserModelId('app.itinera.desktop');
  registerAppScheme();

  const inbox = createInbox(files);
  void app.whenReady().then(() => {
    const desktop = createDesktop(options, userDataFolder, { preferences, tell, log });
    return inbox.start(desktop);
  }).catch((error: unknown) => {
    log.write('the app could not start', error);
    throw error;
  });
}

/** Messages in the language that is chosen at the moment of asking. */
function createLiveTell(createTell: ShellOptions['createTell'], readPreferences: () => Preferences): Tell {
  const tells = new Map<Locale, Tell>();
  return (key, values) => {
    const locale = readPreferences().locale ?? firstLocale(app.getPreferredSystemLanguages());
    const known = tells.get(locale) ?? createTell(locale);
    tells.set(locale, known);
    return known(key, values);
  };
}

function createDesktop(options: ShellOptions, userDataFolder: string, parts: Pick<Desktop['parts'], 'preferences' | 'tell' | 'log'>): Desktop {
  const { log, tell, preferences } = parts;
  lockDown(log);
  nativeTheme.themeSource = preferences.read().theme;
  const systemLocale = firstLocale(app.getPreferredSystemLanguages());
  const state = createShellStateStore(userDataFolder);
  const desktop = new Desktop({
    ...parts, state, systemLocale, folders: options.folders, recent: createRecentStore(userDataFolder), dialogs: createDialogs(tell, state), transport: startIpcTransport(log),
    defaultLibrary: () => options.ensureDefaultLibrary(userDataFolder, preferences.read().locale ?? systemLocale),
  });
  const libraries: OpenLibraries = new OpenLibraries(options.openHost, (description) => ({
    ports: createElectronPorts(desktop, () => libraries, description), backupFolder: join(userDataFolder, 'backups'), onDefect: (error) => log.write('a call failed', error),
  }));
  desktop.useLibraries(libraries);
  serveApp(options.rendererFolder, (key, assetId) => libraries.find(key)?.host.readAsset(assetId) ?? null);
  watchQuitting(desktop, libraries, log);
  desktop.refreshMenu();
  return desktop;
}

/** Files to open may come before the app is ready, and at any time later from the system or a second start. */
function createInbox(files: readonly string[]) {
  const waiting = [...files];
  let desktop: Desktop | null = null;
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (desktop) void desktop.tryToOpenFile(path);
    else waiting.push(path);
  });
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const wanted = filesOfSecondStart(data);
    if (!desktop) waiting.push(...wanted);
    else if (wanted.length > 0) void openAll(desktop, wanted);
    else void desktop.showSomething();
  });
  app.on('activate', () => void desktop?.showSomething());
  return {
    async start(ready: Desktop) {
      desktop = ready;
      await openAll(ready, waiting.splice(0));
      if (ready.windows.size === 0 && !(await ready.openUsual())) app.quit();
    },
  };
}

async function openAll(desktop: Desktop, files: readonly string[]): Promise<void> {
  for (const file of files) await desktop.tryToOpenFile(file);
}

function watchQuitting(desktop: Desktop, libraries: OpenLibraries, log: Log): void {
  app.on('before-quit', (event) => {
    const waiting = [...desktop.windows].filter((window) => !window.mayClose && window.state !== null);
    if (waiting.length === 0) return;
    event.preventDefault();
    void settleAll(desktop).then((isSettled) => {
      if (isSettled) app.quit();
    });
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', () => libraries.closeAll());
  // Linux and macOS: the computer goes down, and waits a moment for those who ask.
  const onShutdown = (event?: { preventDefault: () => void }) => {
    event?.preventDefault();
    log.write('the computer shuts down');
    app.quit();
  };
  powerMonitor.on('shutdown', onShutdown);
}

/** Every window saves what waits. One refusal keeps all of them open, and each asks again next time. */
async function settleAll(desktop: Desktop): Promise<boolean> {
  const windows = [...desktop.windows];
  for (const window of windows) {
    if (await settleWindow(window, desktop.parts.dialogs, desktop.parts.tell)) continue;
    for (const other of windows) other.mayClose = false;
    return false;
  }
  return true;
}

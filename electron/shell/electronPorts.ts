import { basename } from 'node:path';
import { app } from 'electron';
import { HostError } from '../../shared/contract/createClient.ts';
import type { Opened } from '../../shared/contract/schemas.ts';
import { fileNameOf } from '../host/exportTasks.ts';
import type { HostClient, HostPorts } from '../host/ports.ts';
import type { Desktop } from './desktop.ts';
import type { OpenLibraries, OpenLibrary } from './openLibraries.ts';
import { printPdf, readPrintedPictures, withPrintPage } from './printPdf.ts';

const platforms: Partial<Record<NodeJS.Platform, 'mac' | 'windows'>> = { darwin: 'mac', win32: 'windows' };
const opened: Opened = { kind: 'opened' };
const cancelled = { kind: 'cancelled' } as const;

/** What the host of one library cannot do itself, done by the desktop. A page's own paths are never used: only the system's dialogs give one. */
export function createElectronPorts(desktop: Desktop, libraries: () => OpenLibraries, description: Omit<OpenLibrary, 'host'>): HostPorts {
  const { dialogs, preferences, recent, systemLocale, folders, transport } = desktop.parts;
  const frameOf = (client: HostClient) => desktop.windowOf(client.id)?.window ?? null;
  const library = () => {
    const found = libraries().find(description.key);
    if (!found) throw new HostError('error.shell.libraryClosed');
    return found;
  };
  /** Nothing may be written over a library that is open here: its window would go on with a file that is no more. */
  const chooseTarget = async (...question: Parameters<typeof dialogs.chooseTarget>) => {
    const path = await dialogs.chooseTarget(...question);
    if (path !== null && desktop.isOpen(path)) throw new HostError('error.shell.targetIsOpen', { file: basename(path) });
    return path;
  };
  return {
    async deliver(client, suggestedName, makeFile) {
      const path = await chooseTarget(frameOf(client), 'shell.save.title', suggestedName);
      if (path === null) return cancelled;
      await (await makeFile()).writeTo(path);
      return { kind: 'saved', fileName: basename(path) };
    },
    printPdf: (job) => withPrintPage({ folders, transport }, library(), job, printPdf),
    drawPictures: (job) => withPrintPage({ folders, transport }, library(), job, readPrintedPictures),
    async createLibrary(client, name) {
      const path = await chooseTarget(frameOf(client), 'shell.newLibrary.title', fileNameOf(name, 'itinera'));
      if (path === null) return cancelled;
      // Never over a file that is there: a person who pressed "Replace" would lose a client's library for an empty one.
      await desktop.openFile(path, 'create');
      return opened;
    },
    async openLibrary(client) {
      const path = await dialogs.chooseLibrary(frameOf(client));
      if (path === null) return cancelled;
      await desktop.openFile(path);
      return opened;
    },
    async openRecentLibrary(_client, key) {
      const path = recent.pathOf(key);
      if (path === null) throw new HostError('error.shell.recentGone');
      await desktop.openFile(path);
      return opened;
    },
    listRecentLibraries: () => Promise.resolve(recent.list()),
    openWindow(client, screen) {
      desktop.openWindow(library(), screen ? { hash: screen, beside: frameOf(client) } : undefined);
      return Promise.resolve(opened);
    },
    readPreferences: () => preferences.read(),
    setPreferences(chosen) {
      desktop.setPreferences(chosen);
      return Promise.resolve();
    },
    reportWindowState(client, state) {
      desktop.windowOf(client.id)?.report(state);
      desktop.updateMenu();
    },
    describeSession: () => ({
      shell: 'electron', platform: platforms[process.platform] ?? 'linux', systemLocale, assetBase: `asset/${description.key}/`, appVersion: app.getVersion(),
    }),
  };
}

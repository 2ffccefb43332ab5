import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { HostError } from '../../shared/contract/createClient.ts';
import type { Opened } from '../../shared/contract/schemas.ts';
import type { HostPorts, PrintJob } from '../host/ports.ts';
import { printPdf, readPrintedPictures, withPrintPage, type PrintedPage } from './printWithChromium.ts';
import type { OpenLibrary } from './openLibrary.ts';
import type { WebHostState } from './webHostState.ts';

const platforms: Partial<Record<NodeJS.Platform, 'mac' | 'windows'>> = { darwin: 'mac', win32: 'windows' };

/**
 * What the host of one library cannot do itself, done for browser tabs: files reach the person as downloads, libraries open at
 * addresses of their own. A browser tells no paths, so a person types the path of a library or picks a recent one.
 */
export function createWebPorts(state: WebHostState, libraryPath: string, readOnly = false): HostPorts {
  const open = (path: string, options: OpenLibrary = {}) => openAddress(state, path, options);
  return {
    async deliver(client, _suggestedName, makeFile) {
      const session = state.clients.get(client.id)?.session;
      if (!session) return { kind: 'cancelled' }; // the tab was closed meanwhile
      return state.downloads.offer(session.key, await makeFile());
    },
    printPdf: (job) => withOwnSession(state, { libraryPath, readOnly }, job, printPdf),
    drawPictures: (job) => withOwnSession(state, { libraryPath, readOnly }, job, readPrintedPictures),
    createLibrary: (_client, name) => open(freePath(dirname(libraryPath), name), { create: true, name }),
    openLibrary: async (_client, path, isToRead) => open(typedPath(path), { readOnly: isToRead }),
    async openRecentLibrary(_client, key) {
      const path = state.recent.pathOf(key);
      if (path === null) throw new HostError('error.web.recentGone');
      return open(path);
    },
    listRecentLibraries: () => Promise.resolve(state.recent.list()),
    openWindow: (_client, screen = '') => Promise.resolve({ kind: 'url', url: `${addressOf(state, libraryPath, { readOnly })}${screen}` }),
    readPreferences: () => state.preferences.read(),
    setPreferences(preferences) {
      state.preferences.write(preferences);
      for (const client of state.clients.values()) client.send('preferencesChanged', preferences);
      return Promise.resolve();
    },
    reportWindowState(client, { unsaved }) {
      const tab = state.clients.get(client.id);
      if (tab) tab.isUnsaved = unsaved;
    },
    describeSession: (client) => ({
      shell: 'browser',
      platform: platforms[process.platform] ?? 'linux',
      systemLocale: state.clients.get(client.id)?.language ?? 'en',
      assetBase: 'asset/',
      appVersion: state.appVersion,
    }),
  };
}

/** Opens the library before its address is given away: a refusal reaches the tab that asked. */
async function openAddress(state: WebHostState, path: string, options: OpenLibrary): Promise<Opened> {
  await state.hosts.getFresh(path, options);
  state.recent.remember(path, new Date());
  return { kind: 'url', url: addressOf(state, path, options) };
}

function addressOf(state: WebHostState, path: string, options: OpenLibrary): string {
  return `/?token=${state.sessions.mint(path, options).token}`;
}

function typedPath(path: string | null): string {
  const typed = (path ?? '').trim().replace(/^"(.*)"$/, '$1');
  if (typed === '') throw new HostError('error.web.noPath');
  return resolve(/^~(?=$|[/\\])/.test(typed) ? join(homedir(), typed.slice(1)) : typed);
}

/** A new file beside the library that is open, named as the person named it as far as file systems allow. */
function freePath(folder: string, name: string): string {
  // Windows refuses the most: what it takes, every system takes.
  const stem = name.replaceAll(/[\p{Cc}<>:"/\\|?*]+/gu, ' ').replaceAll(/\s+/g, ' ').trim().replace(/\.itinera$/i, '').replace(/[. ]+$/, '').slice(0, 80) || 'Itinera';
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${stem}${number === 1 ? '' : ` ${number}`}.itinera`);
    if (!existsSync(path)) return path;
  }
}

/** Chromium gets a session of its own, gone as soon as the page is printed. */
async function withOwnSession<Value>(state: WebHostState, { libraryPath, readOnly }: { libraryPath: string; readOnly: boolean }, job: PrintJob, use: (page: PrintedPage) => Promise<Value>): Promise<Value> {
  const session = state.sessions.mint(libraryPath, { page: job.page, readOnly });
  try {
    return await withPrintPage({ url: `${await state.listen()}/?token=${session.token}`, signal: job.signal, onProgress: job.onProgress }, use);
  } finally {
    state.sessions.revoke(session.key);
  }
}

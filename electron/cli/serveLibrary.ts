import { join, resolve } from 'node:path';
import { HostError } from '../../shared/contract/createClient.ts';
import { ensureDefaultLibrary } from '../host/ensureDefaultLibrary.ts';
import { openHost } from '../host/openHost.ts';
import { createRecentStore } from '../host/recentStore.ts';
import { createWebHost, type WebHost } from '../web/createWebHost.ts';
import { askRunningHosts } from '../web/runningHosts.ts';
import type { OpenLibrary } from '../web/openLibrary.ts';
import type { OpenHost } from '../web/webHostState.ts';
import { forReading, type CliContext } from './cliContext.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { openBrowser } from './openBrowser.ts';
import type { CliCommand } from './parseArguments.ts';
import { webHostPlaces } from './webHostPlaces.ts';

interface Served {
  readonly url: string;
  /** By a process that ran already: this one has nothing to do any more. */
  readonly isElsewhere: boolean;
}

/** `itinera serve`: the app for the browsers of this computer, until it is interrupted. Its address is the only line on standard output. */
export async function serveLibrary({ library, port, isOpening, isReadOnly }: Extract<CliCommand, { name: 'serve' }>, context: CliContext): Promise<ExitCode> {
  const web = createWebHost({ ...webHostPlaces(context), port, openHost: openForTabs(context) });
  const open: OpenLibrary = isReadOnly ? { readOnly: true } : { create: true };
  try {
    const { url, isElsewhere } = library === null ? await serveUsual(web, open, context) : await serveFile(web, resolve(library), open, context);
    context.tell(isElsewhere ? 'cli.serve.running' : isOpening ? 'cli.serve.opening' : 'cli.serve.ready');
    context.print(url);
    if (isOpening) openBrowser(url);
    if (!isElsewhere) await untilAborted(context.interrupted);
    return exitCodes.done;
  } finally {
    await web.close();
  }
}

async function serveFile(web: WebHost, path: string, open: OpenLibrary, { userDataFolder, tell }: CliContext): Promise<Served> {
  try {
    return { url: await web.invite(path, open), isElsewhere: false };
  } catch (error) {
    const isLocked = error instanceof HostError && error.key === 'error.library.locked';
    const url = isLocked ? await askRunningHosts(userDataFolder, path) : null;
    if (url === null) {
      if (isLocked) tell('cli.serve.readOnlyHint', { file: path });
      throw error;
    }
    return { url, isElsewhere: true };
  }
}

/** The library used last, as in the desktop app; at the first start, or when that one cannot be opened, the default one with the samples. */
async function serveUsual(web: WebHost, open: OpenLibrary, context: CliContext): Promise<Served> {
  const last = createRecentStore(context.userDataFolder).latest();
  try {
    if (last !== null) return await serveFile(web, last, open, context);
  } catch (error) {
    if (!(error instanceof HostError) || !/^error\.(library|file)\./.test(error.key)) throw error;
    context.tell(error.key, error.values);
  }
  return serveFile(web, await ensureDefaultLibrary(context.userDataFolder, join(context.appFolder, 'assets', 'samples'), context.locale), open, context);
}

function openForTabs({ userDataFolder, tell }: CliContext): OpenHost {
  const onDefect = (error: unknown) => tell('cli.failed', { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  return async (path, ports, { create, name, readOnly }) => (readOnly
    ? openHost(path, ports, { ...forReading, onDefect })
    : openHost(path, ports, { create, name, onDefect, backupFolder: join(userDataFolder, 'backups') }));
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    signal.addEventListener('abort', () => done(), { once: true });
  });
}

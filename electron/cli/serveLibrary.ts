import { join, resolve } from 'node:path';
import { ensureDefaultLibrary } from '../host/ensureDefaultLibrary.ts';
import { openHost } from '../host/openHost.ts';
import { createRecentStore } from '../host/recentStore.ts';
import { createWebHost } from '../web/createWebHost.ts';
import type { OpenHost } from '../web/webHostState.ts';
import type { CliContext } from './cliContext.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { openBrowser } from './openBrowser.ts';
import type { CliCommand } from './parseArguments.ts';
import { webHostPlaces } from './webHostPlaces.ts';

/** `itinera serve`: the app for the browsers of this computer, until it is interrupted. Its address is the only line on standard output. */
export async function serveLibrary({ library, port, isOpening }: Extract<CliCommand, { name: 'serve' }>, context: CliContext): Promise<ExitCode> {
  const web = createWebHost({ ...webHostPlaces(context), port, openHost: openForTabs(context) });
  try {
    const url = await web.invite(library === null ? await usualLibrary(context) : resolve(library), { create: true });
    context.tell(isOpening ? 'cli.serve.opening' : 'cli.serve.ready');
    context.print(url);
    if (isOpening) openBrowser(url);
    await untilAborted(context.interrupted);
    return exitCodes.done;
  } finally {
    await web.close();
  }
}

/** The library used last, as in the desktop app; at the first start a new one with the samples. */
function usualLibrary({ userDataFolder, appFolder, locale }: CliContext): Promise<string> {
  const recent = createRecentStore(userDataFolder);
  const [last] = recent.list();
  const path = last ? recent.pathOf(last.key) : null;
  return path === null ? ensureDefaultLibrary(userDataFolder, join(appFolder, 'assets', 'samples'), locale) : Promise.resolve(path);
}

function openForTabs({ userDataFolder, tell }: CliContext): OpenHost {
  const onDefect = (error: unknown) => tell('cli.failed', { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  return async (path, ports, { create }) => openHost(path, ports, { create, onDefect, backupFolder: join(userDataFolder, 'backups') });
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    signal.addEventListener('abort', () => done(), { once: true });
  });
}

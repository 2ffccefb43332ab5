import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryFolder = fileURLToPath(new URL('../..', import.meta.url));
/** ITINERA_APP_FOLDER names a folder laid out like the repository, with another build in it. */
export const cliProgram = join(process.env['ITINERA_APP_FOLDER'] ?? repositoryFolder, 'dist', 'electron', 'cli.js');

export interface StartHostOptions {
  /** Language of the computer: the samples of the first start and the messages. */
  readonly locale?: 'en' | 'pl' | 'ru';
  /** Path of a library; without it the person's own, which the first start makes with the samples. */
  readonly library?: string;
  /** Serves a copy as of now. */
  readonly readOnly?: boolean;
  /** Kept by `close` when given; else a new folder that `close` removes. */
  readonly userDataFolder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface StartedHost {
  /** With the one-time token. */
  readonly url: string;
  readonly origin: string;
  readonly userDataFolder: string;
  readonly process: ChildProcess;
  /** What was written to standard error so far. */
  readonly messages: () => string;
  /** Ends it as Ctrl-C does. @returns its exit code. */
  readonly close: () => Promise<number | null>;
  /** Ends it at once, as a power cut does; its data stays. */
  readonly kill: () => Promise<void>;
}

const languages = { en: 'en_GB.UTF-8', pl: 'pl_PL.UTF-8', ru: 'ru_RU.UTF-8' };

/** The environment of a person with nothing but this language and this user-data folder. */
export function environmentOf(locale: 'en' | 'pl' | 'ru', userDataFolder: string): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: languages[locale], LANG: languages[locale], ITINERA_USER_DATA: userDataFolder };
}

/** Starts the built browser host (`itinera serve`) as a process of its own. Build first. */
export async function startHost({ locale = 'en', library, readOnly = false, userDataFolder, environment }: StartHostOptions = {}): Promise<StartedHost> {
  const folder = userDataFolder ?? mkdtempSync(join(tmpdir(), 'itinera-test-'));
  const child = spawn(process.execPath, [cliProgram, 'serve', ...(library === undefined ? [] : [library]), ...(readOnly ? ['--read-only'] : [])], {
    env: { ...environmentOf(locale, folder), ...environment }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  let messages = '';
  child.stderr.on('data', (chunk: Buffer) => { messages += chunk.toString(); });
  const exited = once(child, 'exit');
  const url = await Promise.race([firstLine(child), exited.then(() => null)]);
  if (url === null) throw new Error(`the host ended before it was ready: ${messages}`);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
  };
  return {
    url, origin: new URL(url).origin, userDataFolder: folder, process: child, messages: () => messages,
    async close() {
      await end('SIGTERM');
      if (userDataFolder === undefined) rmSync(folder, { recursive: true, force: true });
      return child.exitCode;
    },
    kill: () => end('SIGKILL'),
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const [line, rest] = text.split('\n', 2);
      if (rest !== undefined && line !== undefined) resolve(line);
    });
  });
}

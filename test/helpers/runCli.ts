import { spawn } from 'node:child_process';
import { cliProgram, environmentOf } from './startHost.ts';

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliRunOptions {
  readonly locale?: 'en' | 'pl' | 'ru';
  readonly userDataFolder: string;
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the built command line to its end as a process of its own. Build first. */
export function runCli(words: readonly string[], { locale = 'en', userDataFolder, folder, environment }: CliRunOptions): Promise<CliRun> {
  const child = spawn(process.execPath, [cliProgram, ...words], {
    cwd: folder ?? userDataFolder, env: { ...environmentOf(locale, userDataFolder), ...environment }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => { stdout += chunk.toString(); });
  child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const maximumSize = 1_000_000;

export interface Log {
  readonly path: string;
  readonly write: (what: string, error?: unknown) => void;
}

/** A text file for support, kept on this computer: at most two of a megabyte. Logging never fails the app. */
export function createLog(path: string): Log {
  return {
    path,
    write(what, error) {
      const line = `${new Date().toISOString()} ${what}${error === undefined ? '' : `: ${describeError(error)}`}\n`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        if (sizeOf(path) > maximumSize) {
          rmSync(`${path}.old`, { force: true });
          renameSync(path, `${path}.old`);
        }
        appendFileSync(path, line, { mode: 0o600 });
      } catch {
        process.stderr.write(line); // a full or read-only disk: a terminal may still see it
      }
    },
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

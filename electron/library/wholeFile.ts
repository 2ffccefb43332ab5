import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { createId } from '../../shared/base/createId.ts';
import { HostError } from '../../shared/contract/createClient.ts';

/** A name beside `path` under which a file can grow until it is whole. @throws HostError when there is no such folder. */
export function temporaryNameFor(path: string): string {
  if (!existsSync(dirname(path))) throw new HostError('error.file.noFolder', { file: basename(path) });
  return `${path}.${createId()}.tmp`;
}

/** Brings a finished temporary file to its name: at every moment the name holds the old file or the new one, also after power loss. */
export function putInPlace(temporary: string, path: string): void {
  syncFile(temporary);
  renameSync(temporary, path);
  syncFolder(path);
}

/** The same, but never over a file that is there. @throws EEXIST. */
export function putInFreePlace(temporary: string, path: string): void {
  syncFile(temporary);
  linkSync(temporary, path);
  rmSync(temporary);
  syncFolder(path);
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Windows cannot sync a folder and does not need to. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

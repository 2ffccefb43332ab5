import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** One spelling per file: links and relative parts resolved as far as the file exists. */
export function realLibraryPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

/** Names a library to a window, which never sees a path. The same file has the same key in every session. */
export function libraryKey(path: string): string {
  return createHash('sha256').update(realLibraryPath(path)).digest('hex').slice(0, 24);
}

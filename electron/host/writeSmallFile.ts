import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { putInPlace, temporaryNameFor } from '../library/wholeFile.ts';

/** Replaces a small settings file whole: after a crash at any moment it holds either the old or the new text. */
export function writeSmallFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = temporaryNameFor(path);
  try {
    writeFileSync(temporary, text, { mode: 0o600 });
    putInPlace(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

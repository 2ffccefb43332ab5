import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { HostError } from '../../shared/contract/createClient.ts';
import { hasOpenJournal } from './checkHeader.ts';

const attempts = 40;
const pause = 25;

/**
 * Copies a library, which another process may be writing, as it stood after some commit: two looks at the file with no transaction
 * between them. A journal that stays was left by a process that died; it goes along and SQLite rolls the copy back.
 * @returns the copy's path and how to throw it away. @throws HostError when the file does not rest.
 */
export function makeReadingCopy(path: string): { path: string; discard: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'itinera-reading-'));
  const copy = join(folder, basename(path));
  const discard = () => rmSync(folder, { recursive: true, force: true });
  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = lookAt(path);
      copyFileSync(path, copy);
      const isLeftOver = before.isOpen && attempt > attempts / 2;
      if (isLeftOver) copyFileSync(`${path}-journal`, `${copy}-journal`);
      const after = lookAt(path);
      if ((!before.isOpen || isLeftOver) && before.mark === after.mark) return { path: copy, discard };
      rmSync(`${copy}-journal`, { force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
    throw new HostError('error.library.locked', { file: basename(path) });
  } catch (error) {
    discard();
    throw error;
  }
}

function lookAt(path: string): { isOpen: boolean; mark: string } {
  const marks = [path, `${path}-journal`].map((name) => {
    if (!existsSync(name)) return '';
    const { mtimeNs, size, ino } = statSync(name, { bigint: true });
    return `${ino}:${size}:${mtimeNs}`;
  });
  return { isOpen: hasOpenJournal(path), mark: marks.join() };
}

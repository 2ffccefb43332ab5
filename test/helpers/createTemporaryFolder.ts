import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder of its own for every test, gone afterwards. @returns the path of a file in it. */
export function createTemporaryFolder(): (name: string) => string {
  let folder = '';
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'itinera-test-')); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}

// Files that nothing imports and exported names that no other file uses. A use in a test is no use: code that only its test calls is dead.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isScript, isTest, readSources, root } from './sourceFiles.mjs';

const entries = ['electron/main.ts', 'electron/preload.ts', 'electron/cli.ts', 'electron/host/importWorker.ts'];
const pages = ['renderer/index.html', 'renderer/print.html'];

/** The modules that the HTML pages and the scripts load. */
function readEntries() {
  const found = [...entries];
  for (const page of pages) {
    let text = '';
    try {
      text = readFileSync(join(root, page), 'utf8');
    } catch {
      continue;
    }
    for (const [, source] of text.matchAll(/src="\.?\/?([^"]+\.tsx?)"/g)) found.push(`renderer/${source}`);
  }
  return found;
}

/** One line for each unused file and export. Types of shared/ may stand unused: they are the published vocabulary of the model and contract. */
export function findDeadCode(sources, entryPaths) {
  const code = [...sources.values()].filter(({ path }) => !isTest(path));
  const usedNames = new Map();
  for (const { imports } of code) {
    for (const { target, names } of imports) {
      if (!target) continue;
      const used = usedNames.get(target) ?? new Set();
      for (const name of names) used.add(name);
      usedNames.set(target, used);
    }
  }
  const faults = [];
  for (const { path, exports } of code) {
    if (entryPaths.includes(path) || isScript(path)) continue;
    const used = usedNames.get(path);
    if (!used) {
      faults.push(`${path}: no file imports it`);
      continue;
    }
    if (used.has('*')) continue;
    for (const { name, isType } of exports) {
      if (!used.has(name) && !(isType && path.startsWith('shared/'))) faults.push(`${path}: export ${name} is used by no other file`);
    }
  }
  return faults;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = findDeadCode(readSources(), readEntries());
  for (const fault of faults) console.error(fault);
  process.exit(faults.length > 0 ? 1 : 0);
}

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { openLibraryFile } from '../../electron/library/libraryFile.ts';
import { runCli } from '../helpers/runCli.ts';

const commitCount = 100;
const runFile = promisify(execFile);

/** Opening the file, and commits with full durability, in this process. Milliseconds. */
export function measureFile({ library, itemIds }) {
  const opened = performance.now();
  const file = openLibraryFile(library);
  const open = performance.now() - opened;
  const commits = [];
  try {
    for (let count = 0; count < commitCount; count += 1) {
      const id = itemIds[(count * 7) % itemIds.length];
      const { title } = file.document.records.get(id);
      const changeset = {
        id: `bench-${count}`, label: { key: 'change.update.card' }, author: 'bench', at: new Date().toISOString(),
        changes: [{ op: 'update', id, from: { title }, to: { title: `Edit ${count}` } }],
      };
      const started = performance.now();
      file.commit(changeset);
      commits.push(performance.now() - started);
    }
  } finally {
    file.close();
  }
  return { open, commits };
}

/** The poster of the whole map through the command line, the start of Node and Chromium included. Milliseconds. */
export async function measurePdf({ library, journeyId }, folder) {
  const started = performance.now();
  const run = await runCli(['export', library, '--journey', journeyId, '--to', join(folder, `${performance.now()}.pdf`), '--paper', 'A0'], { userDataFolder: folder });
  if (run.code !== 0) throw new Error(run.stderr);
  return performance.now() - started;
}

/** Chromium alone on the command line, printing the bare scene with tags and outline as our poster has them. Milliseconds. */
export async function measureBarePdf({ executablePath, args }, scenePath, folder) {
  const started = performance.now();
  await runFile(executablePath, [...args, '--headless', '--no-pdf-header-footer', '--generate-pdf-document-outline', `--print-to-pdf=${join(folder, 'bare.pdf')}`, `file://${scenePath}`]);
  return performance.now() - started;
}

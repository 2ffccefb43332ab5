import fc from 'fast-check';
import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { applyChangeset } from '../../shared/changes/applyChangeset.ts';
import { createDocument } from '../../shared/changes/createDocument.ts';
import { diffDocuments } from '../../shared/changes/diffDocuments.ts';
import type { Document } from '../../shared/changes/document.ts';
import { fitChanges } from '../../shared/changes/fitChanges.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { changesetOf } from '../../test/helpers/changesets.ts';
import { isSameDocument } from '../../test/helpers/findFaults.ts';
import { createTemporaryFolder } from '../../test/helpers/createTemporaryFolder.ts';
import { createLibraryFile } from './createLibraryFile.ts';
import { LibraryFile } from './libraryFile.ts';
import { openDatabase, type OpenDatabase } from './openDatabase.ts';

const inFolder = createTemporaryFolder();

function recordsInFile({ database }: OpenDatabase): Document {
  const rows = database.prepare('SELECT data FROM record').pluck().all() as string[];
  return createDocument(rows.map((row) => JSON.parse(row) as AnyRecord));
}

it('file, document and an independent replay stay equal through random edits, stale ones among them', () => {
  let run = 0;
  const step = fc.record({ from: fc.nat(), to: wholeDocument });
  fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
    const path = inFolder(`random-${run += 1}.itinera`);
    createLibraryFile(path).close();
    let open = openDatabase(path, 'write', { folder: null, now: () => new Date() });
    let library = new LibraryFile(open);
    const seen = [library.document];
    let replay = library.document;
    for (const [index, { from, to }] of steps.entries()) {
      // Made on a document that may be out of date by any number of revisions.
      const changes = diffDocuments(seen[from % seen.length]!, to);
      const applied = applyChangeset(replay, { changes: fitChanges(replay, changes) });
      if (!applied.ok) throw new Error(applied.refusal.key);
      replay = applied.value;
      const result = library.commit(changesetOf(`step-${index}`, changes), library.revision);
      expect(result.revision).toBe(index + 2);
      expect(isSameDocument(library.document, replay)).toBe(true);
      expect(isSameDocument(recordsInFile(open), replay)).toBe(true);
      seen.push(library.document);
    }
    const log = library.readChangeLog(0, 100);
    library.close();
    open = openDatabase(path, 'write', { folder: null, now: () => new Date() });
    library = new LibraryFile(open);
    expect(isSameDocument(library.document, replay)).toBe(true);
    let fromLog = createDocument([]);
    for (const changeset of log) {
      const applied = applyChangeset(fromLog, changeset);
      if (!applied.ok) throw new Error(applied.refusal.key);
      fromLog = applied.value;
    }
    expect(isSameDocument(fromLog, replay)).toBe(true);
    expect(open.database.prepare('SELECT count(*) FROM record_text').pluck().get()).toBeGreaterThanOrEqual(0);
    library.close();
    rmSync(path);
  }), { numRuns: 40 });
});

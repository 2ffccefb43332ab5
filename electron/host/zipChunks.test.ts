import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createTemporaryFolder } from '../../test/helpers/createTemporaryFolder.ts';
import { zipChunks } from './zipChunks.ts';

const inFolder = createTemporaryFolder();

it('packs files that another program unpacks as they were, with names in any alphabet', () => {
  const archive = inFolder('a.zip');
  const entries = [{ name: 'Marta 1.png', data: Buffer.from([0, 255, 7]) }, { name: 'Марта Зелинская 2.png', data: Buffer.from('second') }];
  writeFileSync(archive, Buffer.concat(zipChunks(entries, new Date(2026, 2, 1, 12, 30, 10))));
  const read = "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), [(i.filename, i.date_time, z.read(i).hex()) for i in z.infolist()])";
  expect(execFileSync('python3', ['-c', read, archive], { encoding: 'utf8' }).trim())
    .toBe("None [('Marta 1.png', (2026, 3, 1, 12, 30, 10), '00ff07'), ('Марта Зелинская 2.png', (2026, 3, 1, 12, 30, 10), '7365636f6e64')]");
});

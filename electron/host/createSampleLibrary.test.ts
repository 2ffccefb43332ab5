import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { locales } from '../../shared/contract/schemas.ts';
import { findFaults } from '../../test/helpers/findFaults.ts';
import { createTemporaryFolder } from '../../test/helpers/createTemporaryFolder.ts';
import { openLibraryFile } from '../library/libraryFile.ts';
import { createSampleLibrary } from './createSampleLibrary.ts';
import { ensureDefaultLibrary } from './ensureDefaultLibrary.ts';

const inFolder = createTemporaryFolder();
const samples = fileURLToPath(new URL('../../assets/samples/', import.meta.url));

it.each(locales)('makes two whole journeys with personas in %s', async (locale) => {
  await createSampleLibrary(inFolder('samples.itinera'), samples, locale);
  const library = openLibraryFile(inFolder('samples.itinera'));
  const ofType = (type: string) => [...library.document.records.values()].filter((record) => record.type === type);
  expect(ofType('journey')).toHaveLength(2);
  expect(ofType('persona').length).toBeGreaterThanOrEqual(4);
  expect(ofType('library')).toHaveLength(1);
  expect(findFaults(library.document)).toEqual([]);
  expect(library.checkIntegrity()).toEqual([]);
  library.close();
});

it('never replaces a file and leaves nothing half made', async () => {
  writeFileSync(inFolder('mine.itinera'), 'mine');
  await expect(createSampleLibrary(inFolder('mine.itinera'), samples, 'en')).rejects.toMatchObject({ key: 'error.file.exists' });
  mkdirSync(inFolder('broken'));
  writeFileSync(inFolder('broken/x.en.json'), '{"format":"itinera"');
  await expect(createSampleLibrary(inFolder('new.itinera'), inFolder('broken'), 'en')).rejects.toMatchObject({ key: 'error.json.truncated' });
  expect(readdirSync(inFolder('')).sort()).toEqual(['broken', 'mine.itinera']);
});

it('two first starts at once make one library', async () => {
  const paths = await Promise.all([1, 2].map(() => ensureDefaultLibrary(inFolder('data'), samples, 'pl')));
  expect(new Set(paths).size).toBe(1);
  expect(readdirSync(inFolder('data'))).toEqual(['Itinera.itinera']);
  expect(await ensureDefaultLibrary(inFolder('data'), samples, 'ru')).toBe(paths[0]);
});

import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli, type CliRun } from '../helpers/runCli.ts';
import { repositoryFolder, startHost } from '../helpers/startHost.ts';
import { openTab, visit } from '../helpers/webTab.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'itinera-cli-'));
  await run(`import ${sample('happy-pup', 'en')} --library pup.itinera`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sample = (name: string, locale: string) => join(repositoryFolder, 'assets', 'samples', `${name}.${locale}.json`);
const run = (words: string | readonly string[], options: { locale?: 'en' | 'pl' | 'ru'; environment?: Record<string, string> } = {}): Promise<CliRun> =>
  runCli(typeof words === 'string' ? words.split(' ').filter(Boolean) : words, { userDataFolder: folder, ...options });
const inFolder = (name: string) => join(folder, name);

interface Listed {
  readonly journeys: readonly { readonly id: string; readonly title: string }[];
  readonly personas: readonly { readonly id: string; readonly name: string }[];
}
const list = async (library: string) => JSON.parse((await run(['list', library, '--json'])).stdout) as Listed;

describe('what it says of itself', () => {
  it('explains itself with its exit codes, in three languages, on standard output', async () => {
    for (const [locale, word] of [['en', 'Exit codes'], ['pl', 'Kody wyjścia'], ['ru', 'Коды выхода']] as const) {
      const help = await run('--help', { locale });
      expect(help).toMatchObject({ code: 0, stderr: '' });
      expect(help.stdout).toContain(word);
      expect(help.stdout).toContain('--library LIB');
    }
    expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([['paint', 'no command “paint”'], ['export pup.itinera --to x.doc', '.pdf nor in .json'], ['list', 'Which library?'], ['serve --port x', 'is no port']])(
    'refuses wrong arguments with 2: %s', async (words, message) => {
      const refused = await run(words);
      expect(refused).toMatchObject({ code: 2, stdout: '' });
      expect(refused.stderr).toContain(message);
      expect(refused.stderr).toContain('itinera --help');
    },
  );
});

describe('import and list', () => {
  it('lists journeys and personas as lines and as JSON', async () => {
    const listed = await list('pup.itinera');
    expect(listed.journeys).toMatchObject([{ id: 'happy-pup-journey', title: 'Happy Pup: first order' }]);
    expect(listed.personas.map(({ name }) => name)).toContain('Marta Zielińska');
    expect((await run('list pup.itinera')).stdout).toContain('happy-pup-journey\tHappy Pup: first order');
  });

  it('imports the same file again as new records, in its place, or not at all', async () => {
    await run(`import ${sample('happy-pup', 'en')} --library twice.itinera`);
    const kept = await run(`import ${sample('happy-pup', 'pl')} --library twice.itinera --existing keep`, { locale: 'pl' });
    expect(kept).toMatchObject({ code: 0, stdout: '' });
    expect(kept.stderr).toMatch(/^happy-pup\.pl\.json: nie ma nic nowego/);
    expect((await list('twice.itinera')).journeys[0]?.title).toBe('Happy Pup: first order');
    await run(`import ${sample('happy-pup', 'pl')} --library twice.itinera --existing replace`);
    expect((await list('twice.itinera')).journeys).toMatchObject([{ id: 'happy-pup-journey', title: 'Happy Pup: pierwsze zamówienie' }]);
    await run(`import ${sample('happy-pup', 'en')} --library twice.itinera`);
    expect((await list('twice.itinera')).journeys.map(({ title }) => title).sort()).toEqual(['Happy Pup: first order', 'Happy Pup: pierwsze zamówienie']);
    expect((await run('check twice.itinera')).code).toBe(0);
  });

  it.each([
    ['truncated', '{"format":"itinera","version":1,"records":[', 'not imported'],
    ['foreign', '{"hello":1}', 'not imported'],
    ['newer', '{"format":"itinera","version":99}', 'version 99'],
    ['not text', '\0\x01\x02', 'not imported'],
  ])('refuses a file that is %s and leaves neither a library nor half an import', async (_, text, message) => {
    writeFileSync(inFolder('bad.json'), text);
    const refused = await run(['import', sample('happy-pup', 'en'), 'bad.json', '--library', 'never.itinera']);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(message);
    expect(refused.stderr).not.toContain('    at ');
    expect(existsSync(inFolder('never.itinera'))).toBe(false);
  });

  it('says which file is not there', async () => {
    const refused = await run('import nowhere.json --library pup.itinera');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('nowhere.json');
  });
});

describe('export as JSON', () => {
  it('writes the same twice but for the time, and all of it comes back', async () => {
    await run('export pup.itinera --to one.json');
    await run('export pup.itinera --to two.json');
    const read = (name: string) => readFileSync(inFolder(name), 'utf8').replace(/"exportedAt": ?"[^"]+"/, '');
    expect(read('one.json')).toBe(read('two.json'));
    expect(await run('import one.json --library again.itinera')).toMatchObject({ code: 0 });
    await run('export again.itinera --to three.json');
    expect(read('three.json')).toBe(read('one.json'));
  });

  it('finds a journey by id, by title, and by title in another case', async () => {
    for (const name of ['happy-pup-journey', 'Happy Pup: first order', 'HAPPY PUP: FIRST ORDER']) {
      expect(await run(['export', 'pup.itinera', '--journey', name, '--to', 'j.json'])).toMatchObject({ code: 0, stdout: '' });
    }
    const missing = await run(['export', 'pup.itinera', '--journey', 'Sad Pup', '--to', 'never.json']);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('no journey “Sad Pup”');
    expect(existsSync(inFolder('never.json'))).toBe(false);
  });

  it('says that it cannot write there, and leaves nothing behind', async () => {
    const refused = await run('export pup.itinera --to no/such/folder/x.json');
    expect(refused.code).toBe(1);
    expect(refused.stderr).not.toContain('    at ');
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
  });
});

describe('check', () => {
  it('finds a whole library whole and a broken one broken', async () => {
    expect(await run('check pup.itinera')).toMatchObject({ code: 0, stdout: '', stderr: 'pup.itinera is whole and valid.\n' });
    await run(`import ${sample('happy-pup', 'en')} --library broken.itinera`);
    truncateSync(inFolder('broken.itinera'), 9000);
    const broken = await run('check broken.itinera');
    expect(broken.code).toBe(3);
    expect(broken.stdout).toContain('broken.itinera');
    writeFileSync(inFolder('text.itinera'), 'hello');
    expect((await run('check text.itinera')).code).toBe(3);
    expect((await run('check nowhere.itinera')).code).toBe(1);
  });
});

describe('serve', () => {
  it('prints its address alone, makes a library that is missing, and is not disturbed by readers', async () => {
    const library = inFolder('served.itinera');
    const host = await startHost({ library, userDataFolder: folder });
    expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}$/);
    expect(host.messages()).toContain('Ctrl-C');
    expect(existsSync(library)).toBe(true);
    expect((await run('list served.itinera')).code).toBe(0);
    expect((await run('check served.itinera')).code).toBe(0);
    const elsewhere = await runCli(['serve', library], { userDataFolder: mkdtempSync(join(folder, 'other-')) });
    expect(elsewhere).toMatchObject({ code: 1, stdout: '' });
    expect(elsewhere.stderr).toContain('--read-only');
    const reader = await startHost({ library, readOnly: true });
    const tab = await openTab(await visit(reader.url));
    expect(await tab.client.call('getSession', {})).toMatchObject({ fileName: 'served.itinera', readOnly: true });
    await tab.close();
    await reader.close();
    expect((await run(`import ${sample('happy-pup', 'en')} --library served.itinera`)).code).toBe(1);
    const port = await run(`serve pup.itinera --port ${new URL(host.url).port}`);
    expect(port.code).toBe(1);
    expect(port.stderr).toContain('--port');
    expect(await host.close()).toBe(0);
  });

  it('leads a second start to the host that runs, by an address of its own', async () => {
    const library = inFolder('once.itinera');
    const host = await startHost({ library, userDataFolder: folder });
    const second = await run('serve once.itinera');
    expect(second).toMatchObject({ code: 0 });
    expect(second.stderr).toContain('runs already');
    expect(new URL(second.stdout.trim()).origin).toBe(host.origin);
    expect(second.stdout.trim()).not.toBe(host.url);
    expect((await fetch(second.stdout.trim(), { redirect: 'manual' })).status).toBe(303);
    for (const headers of [{}, { authorization: 'Bearer guess' }]) expect((await fetch(`${host.origin}/invite?library=x`, { headers })).status).toBe(403);
    await host.kill();
    const after = await startHost({ library, userDataFolder: folder });
    expect(after.origin).not.toBe(host.origin);
    await after.close();
    expect(readdirSync(inFolder('running'))).toEqual([`${host.process.pid}.json`]);
  });

  it('makes the first library with both samples in the language of the person', async () => {
    const userDataFolder = mkdtempSync(join(tmpdir(), 'itinera-first-'));
    const host = await startHost({ userDataFolder, locale: 'pl' });
    const listed = JSON.parse((await runCli(['list', 'Itinera.itinera', '--json'], { userDataFolder })).stdout) as Listed;
    expect(listed.journeys).toHaveLength(2);
    expect(listed.journeys.map(({ title }) => title)).toContain('Happy Pup: pierwsze zamówienie');
    await host.close();
    rmSync(userDataFolder, { recursive: true });
  });

  it('opens the library used last; when that one is broken it says so and opens the default one', async () => {
    const userDataFolder = mkdtempSync(join(tmpdir(), 'itinera-usual-'));
    const library = join(userDataFolder, 'client.itinera');
    await (await startHost({ userDataFolder, library })).close();
    const again = await startHost({ userDataFolder });
    expect(existsSync(join(userDataFolder, 'Itinera.itinera'))).toBe(false);
    await again.close();
    truncateSync(library, 0);
    const usual = await startHost({ userDataFolder });
    expect(usual.messages()).toContain('client.itinera');
    expect(existsSync(join(userDataFolder, 'Itinera.itinera'))).toBe(true);
    await usual.close();
    rmSync(userDataFolder, { recursive: true });
  });
});

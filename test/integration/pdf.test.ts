import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../helpers/runCli.ts';
import { repositoryFolder, startHost } from '../helpers/startHost.ts';
import { openTab, visit } from '../helpers/webTab.ts';

interface Sample {
  readonly records: readonly { readonly type: string; readonly title?: string; readonly name?: string; readonly journeyId?: string; readonly laneId?: string; readonly id: string; readonly internal?: true; readonly personaIds?: readonly string[] }[];
}

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'itinera-pdf-'));
  await run('import', samplePath('pl'), '--library', 'pup.itinera');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const samplePath = (locale: string) => join(repositoryFolder, 'assets', 'samples', `happy-pup.${locale}.json`);
const run = (...words: string[]) => runCli(words, { userDataFolder: folder });
const inFolder = (name: string) => join(folder, name);
/** Letters and digits alone: how words are split into lines and runs is the printer's business. */
const letters = (text: string) => text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '');
const textOf = (pdf: string) => letters(execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }));

function pageOf(pdf: string) {
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  const [, width = '', height = ''] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  return { pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]), width: Math.round(Number(width)), height: Math.round(Number(height)), isTagged: /Tagged:\s+yes/.test(info) };
}

describe('a journey as PDF', () => {
  it('is one tagged page of the chosen size with the text of every card', async () => {
    expect(await run('export', 'pup.itinera', '--to', 'map.pdf', '--language', 'pl')).toMatchObject({ code: 0, stdout: '' });
    const pdf = inFolder('map.pdf');
    execFileSync('qpdf', ['--check', pdf]);
    expect(pageOf(pdf)).toEqual({ pages: 1, width: 1191, height: 842, isTagged: true });
    const text = textOf(pdf);
    const { records } = JSON.parse(readFileSync(samplePath('pl'), 'utf8')) as Sample;
    const attached = new Set(records.flatMap(({ personaIds = [] }) => personaIds));
    const cards = records.filter(({ type, id }) => ['card', 'touchpoint', 'opportunity', 'metric', 'stage'].includes(type) || attached.has(id));
    expect(cards.length).toBeGreaterThan(100);
    expect(cards.map(({ title, name }) => title ?? name ?? '').filter((title) => !text.includes(letters(title)))).toEqual([]);
  });

  it('takes another paper and leaves out what is internal', async () => {
    expect(await run('export', 'pup.itinera', '--to', 'client.pdf', '--paper', 'A2', '--orientation', 'portrait', '--without-internal')).toMatchObject({ code: 0 });
    expect(pageOf(inFolder('client.pdf'))).toMatchObject({ pages: 1, width: 1191, height: 1684 });
    const text = textOf(inFolder('client.pdf'));
    const { records } = JSON.parse(readFileSync(samplePath('pl'), 'utf8')) as Sample;
    const internalLanes = new Set(records.filter(({ internal }) => internal).map(({ id }) => id));
    const secrets = records.filter(({ laneId, title }) => laneId && internalLanes.has(laneId) && (title?.length ?? 0) > 25);
    expect(secrets.length).toBeGreaterThan(0);
    expect(secrets.filter(({ title }) => text.includes(letters(title ?? '')))).toEqual([]);
  });

  it('tells what was said only where it is asked for, and nothing of what is settled or hidden', async () => {
    const sample = JSON.parse(readFileSync(samplePath('pl'), 'utf8')) as Sample;
    const laneId = sample.records.find(({ internal }) => internal)?.id;
    const said = { type: 'comment', journeyId: 'happy-pup-journey', author: 'Ewa', at: '2026-05-01T08:00:00Z' };
    const talk = [
      { ...said, id: 'said-1', targetId: 'happy-pup-touchpoints-need', text: 'Czy ulotka naprawdę tak brzmi? @Dawna', mentions: [{ name: 'Dawna', personaId: 'happy-pup-marta' }] },
      { ...said, id: 'said-2', targetId: 'happy-pup-touchpoints-need', threadId: 'said-1', text: 'Sprawdzę w piątek' },
      { ...said, id: 'said-3', targetId: 'happy-pup-journey', text: 'Załatwione dawno', resolved: { by: 'Ewa', at: said.at } },
      { ...said, id: 'said-4', targetId: laneId, text: 'Tylko między nami' },
    ];
    writeFileSync(inFolder('talk.json'), JSON.stringify({ ...sample, records: [...sample.records, ...talk] }));
    expect(await run('import', 'talk.json', '--library', 'talk.itinera')).toMatchObject({ code: 0 });
    expect(await run('export', 'talk.itinera', '--to', 'silent.pdf', '--language', 'pl')).toMatchObject({ code: 0 });
    expect(await run('export', 'talk.itinera', '--to', 'talk.pdf', '--language', 'pl', '--comments', '--without-internal')).toMatchObject({ code: 0 });
    expect(pageOf(inFolder('silent.pdf')).pages).toBe(1);
    expect(talk.filter(({ text }) => textOf(inFolder('silent.pdf')).includes(letters(text)))).toEqual([]);
    expect(pageOf(inFolder('talk.pdf'))).toMatchObject({ pages: 2, width: 1191, height: 842 });
    const text = textOf(inFolder('talk.pdf'));
    for (const words of ['Komentarze do mapy', 'Czy ulotka naprawdę tak brzmi? @Marta', 'Sprawdzę w piątek']) expect(text).toContain(letters(words));
    for (const words of ['Załatwione dawno', 'Tylko między nami']) expect(text).not.toContain(letters(words));
    expect(await run('export', 'talk.itinera', '--journey', 'happy-pup-journey', '--to', 'silent.json')).toMatchObject({ code: 0 });
    expect(await run('export', 'talk.itinera', '--journey', 'happy-pup-journey', '--to', 'talk-too.json', '--comments')).toMatchObject({ code: 0 });
    const countOf = (name: string) => (JSON.parse(readFileSync(inFolder(name), 'utf8')) as Sample).records.filter(({ type }) => type === 'comment').length;
    expect([countOf('silent.json'), countOf('talk-too.json')]).toEqual([0, 4]);
  });

  it('holds personas as a booklet, one alone as a card, a picture or an archive, and says what a picture cannot hold', async () => {
    expect(await run('export', 'pup.itinera', '--personas', '--booklet', '--to', 'all.pdf', '--language', 'pl', '--paper', 'Letter', '--orientation', 'portrait')).toMatchObject({ code: 0 });
    const { records } = JSON.parse(readFileSync(samplePath('pl'), 'utf8')) as Sample;
    const personas = records.filter(({ type }) => type === 'persona');
    expect(pageOf(inFolder('all.pdf'))).toEqual({ pages: 1 + personas.length, width: 612, height: 792, isTagged: true });
    const text = textOf(inFolder('all.pdf'));
    for (const { name } of personas) expect(text.split(letters(name ?? '?')).length).toBeGreaterThan(2);
    expect(await run('export', 'pup.itinera', '--persona', 'happy-pup-marta', '--layout', 'card', '--dpi', '300', '--to', 'card.png')).toMatchObject({ code: 0 });
    const png = readFileSync(inFolder('card.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1748, 1240]);
    expect(await run('export', 'pup.itinera', '--personas', '--layout', 'card', '--to', 'cards.zip')).toMatchObject({ code: 0 });
    expect(readFileSync(inFolder('cards.zip')).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    const refused = await run('export', 'pup.itinera', '--personas', '--layout', 'card', '--to', 'cards.png');
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toContain('ZIP');
    expect(existsSync(inFolder('cards.png'))).toBe(false);
    expect((await run('export', 'pup.itinera', '--persona', 'nobody', '--to', 'nobody.pdf')).stderr).toContain('nobody');
    expect(await run('export', 'pup.itinera', '--persona', 'happy-pup-marta', '--to', 'marta.json')).toMatchObject({ code: 0 });
    const marta = (JSON.parse(readFileSync(inFolder('marta.json'), 'utf8')) as Sample).records;
    expect(new Set(marta.map(({ type }) => type))).toEqual(new Set(['persona', 'section', 'claim', 'evidence']));
  });

  it('reaches a browser tab as a download, with progress, and can be cancelled', async () => {
    const host = await startHost({ library: inFolder('pup.itinera'), userDataFolder: folder });
    const visited = await visit(host.url);
    const tab = await openTab(visited);
    const options = { paper: 'A4', orientation: 'landscape', withoutInternal: false, withPersonas: true, withLegend: true, locale: 'en' } as const;
    const fractions: (number | null)[] = [];
    tab.client.on('taskProgress', ({ fraction }) => fractions.push(fraction));
    const cancelled = tab.client.call('exportPdf', { journeyId: 'happy-pup-journey', options, taskId: 'cancelled' });
    await tab.client.call('cancelTask', { taskId: 'cancelled' });
    await expect(cancelled).resolves.toEqual({ kind: 'cancelled' });
    const delivery = await tab.client.call('exportPdf', { journeyId: 'happy-pup-journey', options, taskId: 'wanted' });
    if (delivery.kind !== 'download') throw new Error(delivery.kind);
    const answer = await fetch(new URL(delivery.url, visited.address), { headers: { cookie: visited.cookie } });
    writeFileSync(inFolder('downloaded.pdf'), Buffer.from(await answer.arrayBuffer()));
    expect(pageOf(inFolder('downloaded.pdf'))).toMatchObject({ pages: 1, width: 842, height: 595 });
    expect(fractions.at(-1)).toBe(1);
    await tab.close();
    await host.close();
  });

  it('says clearly that there is no browser to print with, and leaves nothing behind', async () => {
    const refused = await runCli(['export', 'pup.itinera', '--to', 'never.pdf'], { userDataFolder: folder, environment: { ITINERA_CHROMIUM: '/nowhere/chromium', TMPDIR: folder } });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('ITINERA_CHROMIUM');
    expect(existsSync(inFolder('never.pdf'))).toBe(false);
    expect(readdirSync(folder).filter((name) => /tmp|print/.test(name))).toEqual([]);
  });

  it('asks which journey when there are several', async () => {
    await run('import', join(repositoryFolder, 'assets', 'samples', 'industrial-plastics.pl.json'), samplePath('pl'), '--library', 'two.itinera');
    const refused = await run('export', 'two.itinera', '--to', 'never.pdf');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('happy-pup-journey');
  });
});

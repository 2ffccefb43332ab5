import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methods, type MethodInput, type MethodName, type MethodOutput } from '../../shared/contract/contract.ts';
import { HostError } from '../../shared/contract/createClient.ts';
import { readItineraJson } from '../../shared/formats/readItineraJson.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { additionOf, changesetOf, pixelPng, smallJourney } from '../../test/helpers/changesets.ts';
import { expectReadable } from '../../test/helpers/expectReadable.ts';
import { createClientStub, createPortsStub } from '../../test/helpers/fakePorts.ts';
import { createTemporaryFolder } from '../../test/helpers/createTemporaryFolder.ts';
import { createLibraryFile } from '../library/createLibraryFile.ts';
import { openLibraryFile } from '../library/libraryFile.ts';
import { createHost } from './createHost.ts';
import type { HostClient, HostPorts } from './ports.ts';

const inFolder = createTemporaryFolder();
const now = () => new Date('2026-03-01T10:00:00.000Z');
const pixelId = createHash('sha256').update(pixelPng).digest('hex');

function start(overrides: Partial<HostPorts> = {}, name = 'a.itinera') {
  const library = createLibraryFile(inFolder(name), { name: 'Client' });
  library.commit(changesetOf('first', additionOf(...smallJourney('j'))), 1);
  return startOn(library, overrides);
}

function startOn(library: ReturnType<typeof openLibraryFile>, overrides: Partial<HostPorts> = {}) {
  const ports = createPortsStub((suggestedName) => inFolder(suggestedName), overrides);
  const defects: unknown[] = [];
  const host = createHost(library, ports, { now, onDefect: (error) => defects.push(error) });
  const client = createClientStub('one');
  host.connect(client);
  const call = async <Name extends MethodName>(name: Name, input: MethodInput<Name>, from: HostClient = client): Promise<MethodOutput<Name>> => {
    const envelope = await host.dispatch(from, name, structuredClone(input));
    if (!envelope.ok) throw new HostError(envelope.error.key, envelope.error.values);
    return methods[name].output.parse(structuredClone(envelope.value)) as MethodOutput<Name>;
  };
  return { library, ports, host, client, call, defects };
}

const edit = (id: string, title: string) => changesetOf(id, [{ op: 'update', id: 'j-card', from: { title: 'Asks a friend' }, to: { title } }]) as MethodInput<'commit'>['changeset'];

describe('createHost', () => {
  it('tells a window about itself and gives it the library', async () => {
    const { call, host } = start();
    expect(await call('getSession', {})).toMatchObject({ clientId: 'one', fileName: 'a.itinera', readOnly: false, preferences: { author: 'Ola' }, assetBase: 'asset/' });
    expect((await call('getSession', {})).fileSize).toBeGreaterThan(4096);
    const { revision, records } = await call('readLibrary', {});
    expect([revision, records.length]).toEqual([2, 7]);
    expect((await call('search', { query: 'zaz', limit: 5 })).hits).toHaveLength(1);
    host.close();
  });

  it('tells every window what was committed, each revision once and in order, until it disconnects', async () => {
    const { call, client, host } = start();
    const other = createClientStub('two');
    const disconnect = host.connect(other);
    expect(await call('commit', { changeset: edit('a', 'A'), baseRevision: 2 })).toEqual({ revision: 3, changes: null });
    expect(await call('commit', { changeset: edit('b', 'B'), baseRevision: 2 }, other)).toEqual({ revision: 4, changes: null });
    expect(await call('commit', { changeset: edit('a', 'A'), baseRevision: 2 })).toEqual({ revision: 3, changes: null });
    await new Promise((resolve) => { setImmediate(resolve); });
    const seen = ({ events }: typeof client) => events.map(({ payload }) => (payload as { revision: number }).revision).sort((a, b) => a - b);
    expect(seen(client)).toEqual([3, 4]);
    expect(seen(other)).toEqual([3, 4]);
    expect(other.events[0]).toMatchObject({ event: 'committed', payload: { revision: 3, origin: 'one', changeset: { id: 'a' } } });
    disconnect();
    await call('commit', { changeset: edit('c', 'C'), baseRevision: 4 });
    expect(seen(other)).toEqual([3, 4]);
    host.close();
  });

  it('refuses what the contract does not know, whatever it is, and stays usable', async () => {
    const { call, host, client, defects } = start();
    let deep: unknown = 1;
    for (let depth = 0; depth < 20_000; depth += 1) deep = { a: deep };
    const inputs: [string, unknown][] = [
      ['noSuchMethod', {}], ['constructor', {}], ['__proto__', {}], ['toString', {}], ['x'.repeat(10_000), {}],
      ['getSession', { extra: 1 }], ['getSession', null], ['search', { query: 7, limit: 5 }], ['search', { query: 'a', limit: 1e9 }],
      ['commit', { changeset: { ...edit('x', 'X'), changes: [{ op: 'add', record: { type: 'card' } }] }, baseRevision: 2 }],
      ['commit', { changeset: { ...edit('x', 'X'), changes: [{ op: 'update', id: 'j-card', from: {}, to: { title: deep } }] }, baseRevision: 2 }],
      ['commit', { changeset: edit('x', 'X'), baseRevision: '2' }], ['runImport', { planId: 'gone', mode: 'renew', taskId: 't' }], ['writeAsset', { dataBase64: 'bm90IGFuIGltYWdl' }],
      ['exportJson', { journeyId: 'nowhere', taskId: 't' }], ['planImport', { fileName: 'x', text: '{', taskId: 't' }],
    ];
    for (const [method, input] of inputs) {
      const envelope = await host.dispatch(client, method, input);
      expect(envelope.ok, method).toBe(false);
      if (!envelope.ok) expectReadable(envelope.error);
    }
    expect(defects).toEqual([]);
    expect((await call('readLibrary', {})).revision).toBe(2);
    host.close();
  });

  it('a commit that fits no schema changes nothing; an update may not make a record invalid', async () => {
    const { call, host, library } = start();
    const poisoned = JSON.parse('{"__proto__":{"polluted":1}}') as Record<string, never>;
    const answer = await call('commit', { changeset: { ...edit('x', 'X'), changes: [{ op: 'update', id: 'j-card', from: {}, to: poisoned }, { op: 'update', id: 'j-card', from: {}, to: { title: 7 } }, { op: 'update', id: 'j-card', from: {}, to: { id: 'other' } }] }, baseRevision: 2 });
    expect(answer).toEqual({ revision: 3, changes: [] });
    expect(library.document.records.get('j-card')).toMatchObject({ title: 'Asks a friend' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    host.close();
  });

  it('exports JSON whole and lossless, images included, and imports it into another library', async () => {
    const { call, host, client } = start();
    const { assetId } = await call('writeAsset', { dataBase64: pixelPng.toString('base64') });
    expect(assetId).toBe(pixelId);
    const persona: AnyRecord = { type: 'persona', id: 'p', order: 'a0', name: 'Ola', portrait: { kind: 'image', assetId, alt: '' } };
    const changes = [...additionOf(persona), { op: 'update' as const, id: 'j-journey', from: { personaIds: [] }, to: { personaIds: ['p'] } }];
    await call('commit', { changeset: changesetOf('p', changes) as MethodInput<'commit'>['changeset'], baseRevision: 2 });
    expect(await call('exportJson', { journeyId: null, taskId: 't' })).toEqual({ kind: 'saved', fileName: 'Client.json' });
    expect(await call('exportJson', { journeyId: 'j-journey', taskId: 't' })).toEqual({ kind: 'saved', fileName: 'Journey j.json' });
    const text = readFileSync(inFolder('Client.json'), 'utf8');
    expect(readItineraJson(readFileSync(inFolder('Journey j.json'), 'utf8'))).toMatchObject({ ok: true, value: { assets: [{ id: pixelId, mediaType: 'image/png' }] } });
    expect(client.events.at(-1)).toMatchObject({ event: 'taskProgress', payload: { fraction: 1, step: 'export.step.write' } });

    const target = startOn(createLibraryFile(inFolder('b.itinera')));
    const plan = await target.call('planImport', { fileName: 'Client.json', text, taskId: 'i' });
    expect(plan).toMatchObject({ journeys: ['Journey j'], personas: ['Ola'], recordCount: 8, imageCount: 1, collisions: [] });
    expect(target.library.listAssetIds()).toEqual([]);
    const result = await target.call('runImport', { planId: plan.planId, mode: 'renew', taskId: 'i' });
    await target.call('commit', { changeset: changesetOf('import', result.changes as never) as MethodInput<'commit'>['changeset'], baseRevision: 1 });
    await target.call('exportJson', { journeyId: null, taskId: 't' });
    expect(readFileSync(inFolder('Client.json'), 'utf8')).toBe(text);
    expect(Buffer.from(target.host.readAsset(pixelId)!.data).equals(pixelPng)).toBe(true);
    const again = await target.call('planImport', { fileName: 'Client.json', text, taskId: 'i' });
    expect(again.collisions).toHaveLength(7);
    expect((await target.call('runImport', { planId: again.planId, mode: 'skip', taskId: 'i' })).changes).toEqual([]);
    await expect(target.call('runImport', { planId: again.planId, mode: 'skip', taskId: 'i' })).rejects.toMatchObject({ key: 'error.import.planGone' });
    host.close();
    target.host.close();
  });

  it('imports a file that comes in parts; parts of a task that was cancelled, of another window or out of turn are refused', async () => {
    const { call, host, client } = start();
    await call('exportJson', { journeyId: null, taskId: 't' });
    const text = readFileSync(inFolder('Client.json'), 'utf8');
    const parts = [text.slice(0, 50), text.slice(50, 300), text.slice(300)] as const;
    const send = (taskId: string, part: number) => call('addImportText', { taskId, part, text: parts[part] ?? '' });
    await send('i', 0);
    await send('i', 1);
    const plan = await call('planImport', { fileName: 'Client.json', partsBefore: 2, text: parts[2], taskId: 'i' });
    expect(plan).toMatchObject({ journeys: ['Journey j'], recordCount: 7 });

    const isCancelled = { key: 'error.task.cancelled' };
    await expect(call('planImport', { fileName: 'Client.json', partsBefore: 2, text: parts[2], taskId: 'i' })).rejects.toMatchObject(isCancelled);
    await send('k', 0);
    await expect(send('k', 2)).rejects.toMatchObject(isCancelled);
    expect(await host.dispatch({ ...client, id: 'other' }, 'addImportText', { taskId: 'k', part: 1, text: '' })).toMatchObject({ ok: false, error: isCancelled });
    await call('cancelTask', { taskId: 'k' });
    await expect(send('k', 1)).rejects.toMatchObject(isCancelled);
    host.close();
  });

  it('refuses an import whose images are not what they say, and writes none of it', async () => {
    const { call, host, library } = start();
    const file = (assets: unknown[], records: unknown[] = []) => JSON.stringify({ format: 'itinera', version: 1, exportedAt: now().toISOString(), records, assets });
    const html = Buffer.from('<html><script>alert(1)</script>');
    const image = (data: Buffer, id = createHash('sha256').update(data).digest('hex'), mediaType = 'image/png') => ({ id, mediaType, data: data.toString('base64') });
    const cases: [string, string][] = [
      [file([image(html)]), 'error.json.image'],
      [file([image(pixelPng, '0'.repeat(64))]), 'error.json.imageChanged'],
      [file([image(pixelPng, pixelId, 'image/gif')]), 'error.json.imageChanged'],
      [file([], [{ type: 'persona', id: 'p', order: 'a0', name: 'P', portrait: { kind: 'image', assetId: pixelId, alt: '' } }]), 'error.json.missingImage'],
    ];
    for (const [text, key] of cases) await expect(call('planImport', { fileName: 'x.json', text, taskId: 't' })).rejects.toMatchObject({ key });
    expect(library.listAssetIds()).toEqual([]);
    host.close();
  });

  it('prints, copies and cancels; what was cancelled leaves no file', async () => {
    let release = () => {};
    const { call, host, client } = start({
      printPdf: ({ signal }) => new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        release = () => resolve(Buffer.from('%PDF-1.7'));
      }),
    });
    const options = { paper: 'A1', orientation: 'landscape', withoutInternal: false, withPersonas: true, withLegend: true, locale: 'en' } as const;
    const cancelledJob = call('exportPdf', { journeyId: 'j-journey', options, taskId: 'pdf' });
    await call('cancelTask', { taskId: 'unknown' });
    await call('cancelTask', { taskId: 'pdf' });
    expect(await cancelledJob).toEqual({ kind: 'cancelled' });
    const job = call('exportPdf', { journeyId: 'j-journey', options, taskId: 'pdf' });
    release();
    expect(await job).toEqual({ kind: 'saved', fileName: 'Journey j.pdf' });
    expect(readFileSync(inFolder('Journey j.pdf'), 'utf8')).toBe('%PDF-1.7');
    const left = host.connect(client);
    const abandoned = call('exportPdf', { journeyId: 'j-journey', options, taskId: 'pdf' });
    left();
    expect(await abandoned).toEqual({ kind: 'cancelled' });
    expect(await call('saveCopy', { taskId: 'copy' })).toEqual({ kind: 'saved', fileName: 'Client 2026-03-01.itinera' });
    const copy = openLibraryFile(inFolder('Client 2026-03-01.itinera'));
    expect(copy.revision).toBe(2);
    copy.close();
    expect(readdirSync(inFolder('')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    host.close();
  });

  it('says what is wrong when a shell fails, and counts what should not happen', async () => {
    const { call, host, defects } = start({
      printPdf: () => Promise.reject(new HostError('error.pdf.noChromium')),
      openWindow: () => Promise.reject(new TypeError('boom')),
    });
    const options = { paper: 'A1', orientation: 'landscape', withoutInternal: false, withPersonas: true, withLegend: true, locale: 'en' } as const;
    await expect(call('exportPdf', { journeyId: 'j-journey', options, taskId: 't' })).rejects.toMatchObject({ key: 'error.pdf.noChromium' });
    expect(existsSync(inFolder('Journey j.pdf'))).toBe(false);
    await expect(call('openWindow', {})).rejects.toMatchObject({ key: 'error.app.unexpected', values: { reason: 'boom' } });
    expect(defects).toHaveLength(1);
    host.close();
  });

  it('passes on to the shell what is the shell’s', async () => {
    const { call, host, ports } = start();
    expect(await call('createLibrary', { name: 'New' })).toEqual({ kind: 'opened' });
    expect(await call('openLibrary', { path: null })).toEqual({ kind: 'cancelled' });
    expect(await call('openRecentLibrary', { key: 'k' })).toEqual({ kind: 'opened' });
    expect(await call('listRecentLibraries', {})).toEqual({ libraries: [] });
    await call('setPreferences', { locale: 'pl', theme: 'dark', author: 'Jan' });
    expect((await call('getSession', {})).preferences).toEqual({ locale: 'pl', theme: 'dark', author: 'Jan' });
    await call('reportWindowState', { title: 'Journey j', unsaved: true });
    expect(ports.windowStates).toEqual([{ title: 'Journey j', unsaved: true }]);
    host.close();
  });

  it('refuses every edit of a library that is open for reading', async () => {
    start().host.close();
    const { call, host } = startOn(openLibraryFile(inFolder('a.itinera'), { access: 'read' }));
    expect((await call('getSession', {})).readOnly).toBe(true);
    await expect(call('commit', { changeset: edit('x', 'X'), baseRevision: 2 })).rejects.toMatchObject({ key: 'error.library.readOnly' });
    await expect(call('writeAsset', { dataBase64: pixelPng.toString('base64') })).rejects.toMatchObject({ key: 'error.library.readOnly' });
    expect(await call('exportJson', { journeyId: null, taskId: 't' })).toMatchObject({ kind: 'saved' });
    host.close();
  });
});

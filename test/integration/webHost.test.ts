import { request } from 'node:http';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startHost, type StartedHost } from '../helpers/startHost.ts';
import { openTab, visit, type Visit, type WebTab } from '../helpers/webTab.ts';

/** One pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

let host: StartedHost;
let first: Visit;
let tab: WebTab;

beforeAll(async () => {
  host = await startHost();
  first = await visit(host.url);
  tab = await openTab(first);
});
afterAll(async () => {
  await tab.close();
  await host.close();
});

/** As `fetch`, but sends the path as it is and any header. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(host.origin, { path, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }));
      answer.on('error', reject);
    }).on('error', reject).end();
  });
}

const own = (path: string, headers: Readonly<Record<string, string>> = {}) => ask(new URL(path === '' ? '.' : `./${path}`, first.address).pathname, { cookie: first.cookie, ...headers });

function connect(address: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(new URL('ws', address).href.replace(/^http/, 'ws'), { headers });
    socket.on('unexpected-response', (_request, answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    socket.on('error', () => resolve(0));
    socket.on('open', () => {
      socket.close();
      resolve(101);
    });
  });
}

describe('who may come in', () => {
  it('leads a token to a session and sets a cookie that no script and no other site can use', async () => {
    const window = await tab.client.call('openWindow', {});
    if (window.kind !== 'url') throw new Error(window.kind);
    const answer = await fetch(new URL(window.url, host.origin), { redirect: 'manual' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/^\/s\/[\w-]{32}\/$/);
    expect(answer.headers.get('set-cookie')).toMatch(/^itinera-\d+=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('answers the address of a window at a screen of its own, and takes nothing but a place in the app', async () => {
    const window = await tab.client.call('openWindow', { screen: '#/present/j?role=notes' });
    expect(window.kind === 'url' && window.url).toMatch(/^\/\?token=[\w-]{32}#\/present\/j\?role=notes$/);
    await expect(tab.client.call('openWindow', { screen: '//example.com/#/' })).rejects.toMatchObject({ key: 'error.host.invalidInput' });
  });

  it('uses a token up with the first WebSocket; the browser with the cookie goes on, also after a reload', async () => {
    expect((await ask(`/${new URL(host.url).search}`)).status).toBe(403);
    expect((await own('')).status).toBe(200);
    const reloaded = await openTab(first);
    expect((await reloaded.client.call('getSession', {})).shell).toBe('browser');
    await reloaded.close();
  });

  it('leaves a token whole that was only looked at', async () => {
    const window = await tab.client.call('openWindow', {});
    if (window.kind !== 'url') throw new Error(window.kind);
    const url = new URL(window.url, host.origin).href;
    const preview = await visit(url);
    const real = await visit(url);
    const opened = await openTab(real);
    await expect(openTab(preview)).rejects.toThrow('403');
    await opened.close();
  });

  it.each([['nothing', '/'], ['a wrong token', `/?token=${'x'.repeat(32)}`], ['two tokens', '/?token=a&token=b'], ['an unknown session', '/s/abc/'], ['a broken address', '/%E0%A4%A'], ['another path', '/index.html']])(
    'refuses %s', async (_, path) => {
      const answer = await ask(path, { cookie: first.cookie });
      expect(answer.status).toBe(403);
      expect(answer.body.toString()).not.toContain('<script');
    },
  );

  it('says why in the language of the browser', async () => {
    expect((await ask('/', { 'accept-language': 'pl-PL,pl;q=0.9,en;q=0.8' })).body.toString()).toContain('<html lang="pl">');
    expect((await ask('/', { 'accept-language': 'de, ru;q=0.7' })).body.toString()).toContain('<html lang="ru">');
    expect((await ask('/')).body.toString()).toContain('Start Itinera again');
  });

  it('refuses the address of a session without its cookie, pages, images and WebSocket alike', async () => {
    const path = new URL(first.address).pathname;
    for (const part of ['', 'index.html', 'ws', `asset/${'a'.repeat(64)}`, 'download/x']) expect((await ask(path + part)).status).toBe(403);
    expect(await connect(first.address, { origin: host.origin })).toBe(403);
    expect(await connect(first.address, { origin: host.origin, cookie: 'itinera-1=wrong' })).toBe(403);
  });

  it('refuses other host names (DNS rebinding) and other pages', async () => {
    expect((await own('', { host: `evil.example:${new URL(host.origin).port}` })).status).toBe(403);
    expect((await own('', { host: '127.0.0.1:1' })).status).toBe(403);
    expect((await own('', { host: new URL(host.origin).host.replace('127.0.0.1', 'localhost') })).status).toBe(200);
    expect((await own('', { origin: 'http://evil.example' })).status).toBe(403);
    expect((await own('', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await own('', { 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect(await connect(first.address, { cookie: first.cookie, origin: 'http://evil.example' })).toBe(403);
    expect(await connect(first.address, { cookie: first.cookie, origin: 'http://127.0.0.1:1' })).toBe(403);
    expect(await connect(first.address, { cookie: first.cookie })).toBe(403);
    expect(await connect(first.address, { cookie: first.cookie, origin: host.origin })).toBe(101);
  });
});

describe('what is served', () => {
  it('sends a strict policy with every answer', async () => {
    for (const answer of [await own(''), await ask('/')]) {
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self';");
      expect(answer.headers['content-security-policy']).not.toContain('unsafe');
      expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
    }
  });

  it.each(['../cli.js', '../../package.json', '..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '..\\..\\package.json', '..%5c..%5cpackage.json', '/etc/passwd', '%00', '.complete', 'assets/../../electron/cli.js'])(
    'stays within the pages: %s', async (path) => {
      const answer = await ask(`${new URL(first.address).pathname}${path}`, { cookie: first.cookie });
      expect([400, 403, 404]).toContain(answer.status);
      expect(answer.body.toString()).not.toMatch(/itinera"|root:/);
    },
  );

  it('sends an image once and for ever, whole or a part of it', async () => {
    const { assetId } = await tab.client.call('writeAsset', { dataBase64: png });
    const bytes = Buffer.from(png, 'base64');
    const whole = await own(`asset/${assetId}`);
    expect(whole.body.equals(bytes)).toBe(true);
    expect(whole.headers).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'private, max-age=31536000, immutable', etag: `"${assetId}"` });
    expect((await own(`asset/${assetId}`, { 'if-none-match': `"${assetId}"` })).status).toBe(304);
    const part = await own(`asset/${assetId}`, { range: 'bytes=1-3' });
    expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([206, `bytes 1-3/${bytes.length}`, 'PNG']);
    expect((await own(`asset/${assetId}`, { range: 'bytes=9999-' })).status).toBe(416);
    expect((await own(`asset/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await own('assets/gone-1234.js')).headers).toMatchObject({ 'cache-control': 'no-store' });
  });

  it('hands a finished file over once, under its name, to the session that asked', async () => {
    const window = await tab.client.call('openWindow', {});
    if (window.kind !== 'url') throw new Error(window.kind);
    const stranger = await visit(new URL(window.url, host.origin).href);
    const delivery = await tab.client.call('exportJson', { journeyId: null, taskId: 't' });
    if (delivery.kind !== 'download') throw new Error(delivery.kind);
    expect((await ask(new URL(delivery.url, stranger.address).pathname, { cookie: stranger.cookie })).status).toBe(404);
    const file = await own(delivery.url);
    expect(file.headers['content-disposition']).toContain('attachment; filename="');
    expect(JSON.parse(file.body.toString())).toMatchObject({ format: 'itinera', version: 2 });
    expect((await own(delivery.url)).status).toBe(404);
  });

  it('saves a copy that is a library of its own', async () => {
    const delivery = await tab.client.call('saveCopy', { taskId: 't' });
    if (delivery.kind !== 'download') throw new Error(delivery.kind);
    expect(delivery.fileName).toMatch(/^My library .*\.itinera$/);
    const copy = await own(delivery.url);
    expect(copy.body.subarray(0, 15).toString()).toBe('SQLite format 3');
  });
});

describe('several libraries and windows', () => {
  it('opens a new library beside the first, a typed path, and a recent one, each at an address of its own', async () => {
    const created = await tab.client.call('createLibrary', { name: 'Ola & Syn: "próba"/1' });
    if (created.kind !== 'url') throw new Error(created.kind);
    const path = join(host.userDataFolder, 'Ola & Syn próba 1.itinera');
    expect(existsSync(path)).toBe(true);
    const second = await openTab(await visit(new URL(created.url, host.origin).href));
    expect((await second.client.call('getSession', {})).fileName).toBe('Ola & Syn próba 1.itinera');
    expect((await second.client.call('readLibrary', {})).records).toHaveLength(1);
    await second.close();
    const { libraries } = await tab.client.call('listRecentLibraries', {});
    expect(libraries.map(({ fileName }) => fileName)).toEqual(['Ola & Syn próba 1.itinera', 'Itinera.itinera']);
    await expect(tab.client.call('openRecentLibrary', { key: libraries[0]?.key ?? '' })).resolves.toMatchObject({ kind: 'url' });
    await expect(tab.client.call('openRecentLibrary', { key: 'x' })).rejects.toMatchObject({ key: 'error.web.recentGone' });
    await expect(tab.client.call('openLibrary', { path: ` "${path}" ` })).resolves.toMatchObject({ kind: 'url' });
    await expect(tab.client.call('openLibrary', { path: null })).rejects.toMatchObject({ key: 'error.web.noPath' });
    await expect(tab.client.call('openLibrary', { path: '/nowhere/at all.itinera' })).rejects.toMatchObject({ key: 'error.file.missing' });
  });

  it('tells every window what another one committed and when preferences change', async () => {
    const window = await tab.client.call('openWindow', {});
    if (window.kind !== 'url') throw new Error(window.kind);
    const other = await openTab(await visit(new URL(window.url, host.origin).href), { 'accept-language': 'ru' });
    const { systemLocale, preferences } = await other.client.call('getSession', {});
    expect(systemLocale).toBe('ru');
    const committed = new Promise((resolve) => { other.client.on('committed', resolve); });
    const changed = new Promise((resolve) => { other.client.on('preferencesChanged', resolve); });
    const { revision } = await tab.client.call('readLibrary', {});
    const persona = { type: 'persona' as const, id: 'new-persona', order: 'zz', name: 'Zofia' };
    await tab.client.call('commit', {
      baseRevision: revision,
      changeset: { id: 'c1', label: { key: 'change.createPersona' }, author: 'test', at: new Date().toISOString(), changes: [{ op: 'add', record: persona }] },
    });
    await expect(committed).resolves.toMatchObject({ revision: revision + 1, changeset: { id: 'c1' } });
    await tab.client.call('setPreferences', { ...preferences, theme: 'dark' });
    await expect(changed).resolves.toMatchObject({ theme: 'dark' });
    await other.close();
  });

  it('breaks off with whoever does not speak the contract, and goes on', async () => {
    const socket = new WebSocket(new URL('ws', first.address).href.replace(/^http/, 'ws'), { headers: { cookie: first.cookie, origin: host.origin } });
    const closed = new Promise<number>((resolve) => { socket.on('close', resolve); });
    socket.on('open', () => socket.send('{"id":1,"method":'));
    expect(await closed).toBe(1008);
    await expect(tab.client.call('getSession', {})).resolves.toMatchObject({ fileName: 'Itinera.itinera' });
  });
});

describe('its end', () => {
  it('asks the tabs to save what waits, ends with 0, and the library opens again with it', async () => {
    const userDataFolder = mkdtempSync(join(tmpdir(), 'itinera-end-'));
    const ending = await startHost({ userDataFolder });
    const page = await openTab(await visit(ending.url));
    const { revision } = await page.client.call('readLibrary', {});
    const persona = { type: 'persona' as const, id: 'typed-last', order: 'zz', name: 'Typed last' };
    page.client.on('flushRequested', () => void page.client.call('commit', {
      baseRevision: revision, changeset: { id: 'last', label: { key: 'change.createPersona' }, author: '', at: new Date().toISOString(), changes: [{ op: 'add', record: persona }] },
    }).then(() => page.client.call('reportWindowState', { title: '', unsaved: false })));
    expect(await ending.close()).toBe(0);
    const again = await startHost({ userDataFolder });
    const reopened = await openTab(await visit(again.url));
    expect((await reopened.client.call('readLibrary', {})).records).toContainEqual(persona);
    await reopened.close();
    await again.close();
    rmSync(userDataFolder, { recursive: true });
  });
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterEach, describe, expect, it } from 'vitest';
import type { Envelope } from '../../shared/contract/contract.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { readPdf } from './readPdf.ts';
import { cleanUp, launchApp, newFolder, startApp, whyNot, type App, type MenuItemState } from './startApp.ts';

interface TestPage { received: { event: string; payload?: { actionId?: string; changeset?: { id: string }; locale?: string } }[]; isStubborn: boolean }

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/p2kYVQAAAABJRU5ErkJggg==';
const pdfOptions = { paper: 'A3', orientation: 'landscape', withoutInternal: false, withPersonas: true, withLegend: true, locale: 'en' } as const;
const ok = (value: unknown): Envelope => ({ ok: true, value });

const received = (page: Page, event: string) => page.evaluate((name) => (window as unknown as TestPage).received.filter((entry) => entry.event === name).map(({ payload }) => payload), event);
const waitForEvent = (page: Page, event: string) => page.waitForFunction((name) => (window as unknown as TestPage).received.some((entry) => entry.event === name), event);
const setStubborn = (page: Page, isStubborn: boolean) => page.evaluate((value) => { (window as unknown as TestPage).isStubborn = value; }, isStubborn);
const itemIn = (menu: readonly MenuItemState[], id: string): MenuItemState | undefined => menu.flatMap((item) => [item, ...(item.submenu ?? [])]).find((item) => item.id === id);

function commit(app: App, page: Page, record: AnyRecord, baseRevision: number): Promise<Envelope> {
  return app.call(page, 'commit', { baseRevision, changeset: { id: `set-${record.id}`, label: { key: 'change.createPersona' }, author: '', at: '2026-01-02T03:04:05.000Z', changes: [{ op: 'add', record }] } });
}

async function revisionOf(app: App, page: Page): Promise<number> {
  const envelope = await app.call(page, 'readLibrary', {});
  return (envelope as { value: { revision: number } }).value.revision;
}

/** A library file of its own, made by the app. */
async function makeLibrary(app: App, page: Page, path: string): Promise<void> {
  await app.queueDialogs({ method: 'showSaveDialog', filePath: path });
  expect(await app.call(page, 'createLibrary', { name: 'Client' })).toEqual(ok({ kind: 'opened' }));
}

afterEach(cleanUp);

describe.skipIf(whyNot !== null)(`desktop shell${whyNot ? ` (skipped: ${whyNot})` : ''}`, () => {
  it('makes a library on the first start and opens the same one on the next', async () => {
    const app = await startApp();
    const page = await app.page();
    expect((await app.state()).windows).toHaveLength(1);
    expect((await app.state()).windows[0]?.title).toBe('Itinera');
    const session = (await app.call(page, 'getSession', {})) as { value: { assetBase: string; clientId: string } };
    expect(session.value).toMatchObject({ fileName: 'Itinera.itinera', shell: 'electron', systemLocale: 'en', readOnly: false, appVersion: '0.1.0' });
    expect(await commit(app, page, { type: 'persona', id: 'p1', order: 'a0', name: 'Ola' }, await revisionOf(app, page))).toMatchObject({ ok: true });
    expect(await app.quit()).toBe(0);

    const again = await startApp({ userData: app.userData });
    const text = JSON.stringify(await again.call(await again.page(), 'readLibrary', {}));
    expect(text).toContain('"Ola"');
    expect((await again.state()).recentDocuments).toEqual([join(app.userData, 'Itinera.itinera')]);
  });

  it('gives pages the transport and nothing else of Node or Electron', async () => {
    const app = await startApp();
    const page = await app.page();
    const seen = await page.evaluate(() => ({
      globals: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron', 'global'].filter((name) => name in window),
      transport: Object.keys((window as unknown as { itineraTransport: object }).itineraTransport).sort(),
    }));
    expect(seen).toEqual({ globals: [], transport: ['invoke', 'subscribe'] });
    // Playwright's own evaluation may use eval; a timer of the page may not.
    expect(await page.evaluate(() => new Promise((resolve) => {
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.isInjected = true' }));
      setTimeout(() => {
        try {
          // eslint-disable-next-line typescript/no-implied-eval -- the very thing that must not work
          resolve(new Function('return 1')());
        } catch (error) {
          resolve([(error as Error).name, 'isInjected' in window]);
        }
      });
    }))).toEqual(['EvalError', false]);
    expect(await page.evaluate(() => fetch('https://example.com/').then(() => 'reached', () => 'refused'))).toBe('refused');
    expect(await page.evaluate(() => navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state))).toBe('denied');
    expect(await app.call(page, 'noSuchMethod' as 'getSession', {})).toMatchObject({ ok: false, error: { key: 'error.host.unknownMethod' } });
    expect(await app.call(page, 'search', { query: 7, limit: 'x' } as never)).toMatchObject({ ok: false, error: { key: 'error.host.invalidInput' } });
  });

  it('stays on its own pages and sends only https links to the browser', async () => {
    const app = await startApp();
    const page = await app.page();
    await page.evaluate(() => {
      for (const address of ['https://example.com/a', 'http://example.com/b', 'file:///etc/passwd', 'https://user:pw@example.com/']) window.open(address);
      const link = Object.assign(document.createElement('a'), { href: 'https://example.com/c', textContent: 'c' });
      document.body.append(link);
      link.click();
    });
    await app.until(({ shell }) => shell.length >= 2);
    const state = await app.state();
    expect(state.shell.map(({ args }) => args[0])).toEqual(['https://example.com/a', 'https://example.com/c']);
    expect(state.windows).toHaveLength(1);
    expect(state.windows[0]?.url).toBe('app://bundle/index.html');
  });

  it('opens a second window at a screen of its own', async () => {
    const app = await startApp();
    const page = await app.page();
    expect(await app.call(page, 'openWindow', { screen: '#/present/j?role=notes' })).toEqual(ok({ kind: 'opened' }));
    await app.page(1);
    expect((await app.state()).windows.map(({ url }) => url)).toEqual(['app://bundle/index.html', 'app://bundle/index.html#/present/j?role=notes']);
  });

  it('serves images of open libraries and no other file', async () => {
    const app = await startApp();
    const page = await app.page();
    const { value: { assetBase } } = (await app.call(page, 'getSession', {})) as { value: { assetBase: string } };
    const { value: { assetId } } = (await app.call(page, 'writeAsset', { dataBase64: pixel })) as { value: { assetId: string } };
    const fetched = await page.evaluate(async (address) => {
      const response = await fetch(address);
      return { type: response.headers.get('content-type'), bytes: (await response.arrayBuffer()).byteLength };
    }, assetBase + assetId);
    expect(fetched).toEqual({ type: 'image/png', bytes: Buffer.from(pixel, 'base64').length });
    const statusOf = (address: string) => page.evaluate((target) => fetch(target).then(({ status }) => status), address);
    for (const address of [`${assetBase}${'0'.repeat(64)}`, `asset/${'0'.repeat(24)}/${assetId}`, '..%2felectron%2fmain.js', '%2e%2e/%2e%2e/package.json', 'missing.js', '..%5c..%5cpackage.json']) {
      expect({ address, status: await statusOf(address) }).toEqual({ address, status: 404 });
    }
  });

  it('sends menu entries to the page, and shows how its actions stand', async () => {
    const app = await startApp();
    const page = await app.page();
    await app.clickMenu('File', 'Export…');
    await waitForEvent(page, 'actionRequested');
    expect(await received(page, 'actionRequested')).toEqual([{ actionId: 'export' }]);

    await app.call(page, 'reportWindowState', { title: 'First order – Happy Pup', unsaved: false, actions: { enabled: ['import', 'toggleMiniMap'], checked: { toggleMiniMap: true } } });
    const { menu, windows } = await app.state();
    expect(windows[0]?.title).toBe('First order – Happy Pup');
    expect(itemIn(menu, 'import')).toMatchObject({ enabled: true, type: 'normal', accelerator: 'CommandOrControl+I' });
    expect(itemIn(menu, 'export')).toMatchObject({ enabled: false });
    expect(itemIn(menu, 'copy')).toMatchObject({ enabled: true });
    expect(itemIn(menu, 'toggleMiniMap')).toMatchObject({ enabled: true, type: 'checkbox', checked: true });
    expect(itemIn(menu, 'themeSystem')).toMatchObject({ checked: true });
    await app.clickMenu('View', 'Mini-map');
    expect(itemIn((await app.state()).menu, 'toggleMiniMap')).toMatchObject({ checked: true });
  });

  it('leaves editing of text to the field that has the focus', async () => {
    const app = await startApp();
    const page = await app.page();
    await page.fill('textarea', 'abc');
    await app.clickMenu('Edit', 'Select all');
    await app.clickMenu('Edit', 'Delete');
    await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
    expect(await received(page, 'actionRequested')).toEqual([]);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await app.clickMenu('Edit', 'Select all');
    await waitForEvent(page, 'actionRequested');
    expect(await received(page, 'actionRequested')).toEqual([{ actionId: 'selectAll' }]);
  });

  it('changes language at once, everywhere, and keeps it', async () => {
    const app = await startApp({ locale: 'ru_RU.UTF-8' });
    const page = await app.page();
    expect((await app.state()).menu[0]?.label).toBe('Файл');
    await app.call(page, 'openWindow', {});
    const second = await app.page(1);
    await app.call(page, 'setPreferences', { locale: 'pl', theme: 'dark', author: 'Ola' });
    await waitForEvent(second, 'preferencesChanged');
    expect(await received(second, 'preferencesChanged')).toEqual([{ locale: 'pl', theme: 'dark', author: 'Ola' }]);
    const { menu } = await app.state();
    expect(menu.map(({ label }) => label)).toEqual(['Plik', 'Edycja', 'Mapa', 'Widok', 'Okno', 'Pomoc']);
    expect(itemIn(menu, 'languagePl')).toMatchObject({ checked: true });
    expect(itemIn(menu, 'themeDark')).toMatchObject({ checked: true });
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    await app.quit();
    const again = await startApp({ userData: app.userData, locale: 'ru_RU.UTF-8' });
    expect((await again.state()).menu[0]?.label).toBe('Plik');
  });

  it('opens libraries in windows of their own, each file once, and tells windows of one library of each other', async () => {
    const app = await startApp();
    const page = await app.page();
    const path = join(newFolder(), 'Client.itinera');
    await makeLibrary(app, page, path);
    const client = await app.page(1);
    expect((await app.state()).windows.map(({ title }) => title)).toEqual(['Itinera', 'Client']);

    await app.queueDialogs({ method: 'showOpenDialog', filePaths: [path] });
    expect(await app.call(page, 'openLibrary', { path: null })).toEqual(ok({ kind: 'opened' }));
    const { windows, dialogs } = await app.state();
    expect(windows).toHaveLength(2);
    expect(windows[1]?.focused).toBe(true);
    expect(dialogs.at(-1)?.options.defaultPath).toBe(join(path, '..'));

    await app.call(client, 'openWindow', {});
    const beside = await app.page(2);
    await commit(app, client, { type: 'persona', id: 'p9', order: 'a0', name: 'Ada' }, await revisionOf(app, client));
    await waitForEvent(beside, 'committed');
    expect(await received(beside, 'committed')).toMatchObject([{ changeset: { id: 'set-p9' } }]);
    expect(await received(page, 'committed')).toEqual([]);

    const recents = (await app.call(page, 'listRecentLibraries', {})) as { value: { libraries: { key: string; fileName: string }[] } };
    expect(recents.value.libraries.map(({ fileName }) => fileName)).toEqual(['Client.itinera', 'Itinera.itinera']);
    for (const { id } of windows) await app.post('/window', { id, action: 'close' });
    await app.until(({ windows: left }) => left.length === 1);
    expect(await revisionOf(app, beside)).toBe(2);
  });

  it('goes on when a dialog is cancelled or a file refused', async () => {
    const app = await startApp();
    const page = await app.page();
    await app.queueDialogs({ method: 'showOpenDialog', canceled: true }, { method: 'showSaveDialog', canceled: true }, { method: 'showSaveDialog', canceled: true });
    expect(await app.call(page, 'openLibrary', { path: '/etc/passwd' })).toEqual(ok({ kind: 'cancelled' }));
    expect(await app.call(page, 'createLibrary', { name: 'x' })).toEqual(ok({ kind: 'cancelled' }));
    expect(await app.call(page, 'saveCopy', { taskId: 't1' })).toEqual(ok({ kind: 'cancelled' }));

    const foreign = join(newFolder(), 'foreign.itinera');
    writeFileSync(foreign, 'This is not a library. '.repeat(100));
    await app.queueDialogs({ method: 'showOpenDialog', filePaths: [foreign] }, { method: 'showSaveDialog', filePath: foreign });
    expect(await app.call(page, 'openLibrary', { path: null })).toMatchObject({ ok: false, error: { key: 'error.library.notALibrary' } });
    expect(await app.call(page, 'createLibrary', { name: 'foreign' })).toMatchObject({ ok: false, error: { key: 'error.file.exists' } });
    expect(readFileSync(foreign, 'utf8')).toContain('This is not a library');
    expect((await app.state()).windows).toHaveLength(1);
    expect(await app.call(page, 'getSession', {})).toMatchObject({ ok: true });
  });

  it('saves a copy where the person says, never over an open library', async () => {
    const app = await startApp();
    const page = await app.page();
    const folder = newFolder();
    await app.queueDialogs({ method: 'showSaveDialog', filePath: join(folder, 'copy') });
    expect(await app.call(page, 'saveCopy', { taskId: 't1' })).toEqual(ok({ kind: 'saved', fileName: 'copy.itinera' }));
    expect(readFileSync(join(folder, 'copy.itinera')).subarray(0, 15).toString()).toBe('SQLite format 3');
    // The dialog asked about "copy"; "copy.itinera" is another file.
    await app.queueDialogs({ method: 'showSaveDialog', filePath: join(folder, 'copy') }, { method: 'showMessageBox', response: 'Cancel' });
    expect(await app.call(page, 'saveCopy', { taskId: 't2' })).toEqual(ok({ kind: 'cancelled' }));
    await app.queueDialogs({ method: 'showSaveDialog', filePath: join(app.userData, 'Itinera.itinera') });
    expect(await app.call(page, 'saveCopy', { taskId: 't3' })).toMatchObject({ ok: false, error: { key: 'error.shell.targetIsOpen' } });
    expect(await app.call(page, 'readLibrary', {})).toMatchObject({ ok: true });
  });

  it('opens files of the command line, of the system and of a second start', async () => {
    const folder = newFolder();
    const paths = ['a', 'b', 'c'].map((name) => join(folder, `${name}.itinera`));
    const first = await startApp();
    const page = await first.page();
    for (const path of paths) await makeLibrary(first, page, path);
    expect(await first.quit()).toBe(0);

    const app = await startApp({ userData: first.userData, files: [paths[0]!] });
    expect((await app.state()).windows.map(({ title }) => title)).toEqual(['a']);
    await app.post('/open-file', { path: paths[1] });
    await app.until(({ windows }) => windows.length === 2);
    const second = await launchApp({ userData: first.userData, files: [paths[2]!] });
    expect(await second.exited).toBe(0);
    await app.until(({ windows }) => windows.length === 3 && windows.every(({ visible }) => visible));
    expect((await app.state()).windows.map(({ title }) => title)).toEqual(['a', 'b', 'c']);

    const third = await launchApp({ userData: first.userData, files: [paths[0]!] });
    expect(await third.exited).toBe(0);
    await app.until(({ windows }) => windows[0]?.focused);
    expect((await app.state()).windows).toHaveLength(3);
  });

  it('says what is wrong with a file that it was started with, and opens the usual library', async () => {
    const empty = join(newFolder(), 'empty.itinera');
    writeFileSync(empty, '');
    const app = await startApp({ files: [empty], dialogs: [{ method: 'showMessageBox', response: 'OK' }] });
    const { dialogs, windows } = await app.state();
    expect(dialogs).toHaveLength(1);
    expect(dialogs[0]?.options.message).toBe('“empty.itinera” could not be opened');
    expect(dialogs[0]?.options.detail).not.toMatch(/^error\.|SQLITE/);
    expect(windows.map(({ title }) => title)).toEqual(['Itinera']);
    expect(readFileSync(empty)).toHaveLength(0);
  });

  it('sets a damaged library of its own aside, never deletes it, and starts anew', async () => {
    const userData = newFolder();
    const own = join(userData, 'Itinera.itinera');
    writeFileSync(own, 'damaged');
    const app = await startApp({ userData, dialogs: [{ method: 'showMessageBox', response: 'Set it aside and start anew' }] });
    expect((await app.state()).windows.map(({ title }) => title)).toEqual(['Itinera']);
    const aside = readdirSync(userData).filter((name) => name.endsWith('.damaged.itinera'));
    expect(aside).toHaveLength(1);
    expect(readFileSync(join(userData, aside[0]!), 'utf8')).toBe('damaged');
  });

  it('offers a read-only copy of a library that another program has open', async () => {
    const owner = await startApp();
    const path = join(owner.userData, 'Itinera.itinera');
    const app = await startApp({ files: [path], dialogs: [{ method: 'showMessageBox', response: 'Open read-only' }] });
    expect(await app.call(await app.page(), 'getSession', {})).toMatchObject({ ok: true, value: { readOnly: true, fileName: 'Itinera.itinera' } });
    expect(await owner.call(await owner.page(), 'readLibrary', {})).toMatchObject({ ok: true });
  });

  it('closes a window only when nothing waits there, or the person lets it go', async () => {
    const app = await startApp();
    const page = await app.page();
    await app.call(page, 'openWindow', {});
    const second = await app.page(1);
    const [one, two] = (await app.state()).windows;
    await app.call(page, 'reportWindowState', { title: '', unsaved: true });
    await app.post('/window', { id: one?.id, action: 'close' });
    await app.until(({ windows }) => windows.length === 1);

    await setStubborn(second, true);
    await app.call(second, 'reportWindowState', { title: '', unsaved: true });
    await app.queueDialogs({ method: 'showMessageBox', response: 'Cancel' });
    await app.post('/window', { id: two?.id, action: 'close' });
    await app.until(({ dialogs }) => dialogs.length === 1, 10_000);
    expect(await received(second, 'flushRequested')).toHaveLength(1);
    expect((await app.state()).windows).toHaveLength(1);
    // Cancelled quitting leaves the window asking the next time too.
    await app.queueDialogs({ method: 'showMessageBox', response: 'Cancel' });
    await app.post('/quit');
    await app.until(({ dialogs }) => dialogs.length === 2, 10_000);
    await app.queueDialogs({ method: 'showMessageBox', response: 'Try again' }, { method: 'showMessageBox', response: 'Close and lose edits' });
    await app.post('/window', { id: two?.id, action: 'close' });
    expect(await app.exited).toBe(0);
  });

  it('saves what waits in every window before quitting', async () => {
    const app = await startApp();
    await app.call(await app.page(), 'openWindow', {});
    for (const index of [0, 1]) await app.call(await app.page(index), 'reportWindowState', { title: '', unsaved: true });
    expect(await app.quit()).toBe(0);
    expect((app.output.match(/uncaught/g) ?? [])).toEqual([]);
    expect(existsSync(join(app.userData, 'Itinera.itinera-journal'))).toBe(false);
  });

  it('saves and quits when the computer shuts down', async () => {
    const app = await startApp();
    await app.call(await app.page(), 'reportWindowState', { title: '', unsaved: true });
    await app.post('/emit', { target: 'powerMonitor', event: 'shutdown' });
    expect(await app.exited).toBe(0);
  });

  it('tells of a defect once, writes it to the log and goes on', async () => {
    const app = await startApp();
    const page = await app.page();
    await app.queueDialogs({ method: 'showMessageBox', response: 'OK' });
    await app.post('/emit', { target: 'app', event: 'open-file', args: [7] });
    await app.until(({ dialogs }) => dialogs.length === 1);
    const log = join(app.userData, 'logs', 'itinera.log');
    expect((await app.state()).dialogs[0]?.options).toMatchObject({ message: 'Something unexpected went wrong in Itinera', detail: expect.stringContaining(log) as string });
    expect(readFileSync(log, 'utf8')).toMatch(/uncaught: TypeError.*\n +at /);
    expect(await app.call(page, 'readLibrary', {})).toMatchObject({ ok: true });
  });

  it('remembers where windows stood', async () => {
    const app = await startApp();
    const [window] = (await app.state()).windows;
    await app.post('/window', { id: window?.id, action: 'setBounds', args: [{ x: 33, y: 44, width: 1010, height: 707 }] });
    await app.post('/window', { id: window?.id, action: 'maximize' });
    await app.quit();
    const again = await startApp({ userData: app.userData });
    expect((await again.state()).windows[0]).toMatchObject({ bounds: { x: 33, y: 44, width: 1010, height: 707 }, maximized: true });
  });

  it('offers to reload a page that crashed', async () => {
    const app = await startApp();
    const page = await app.page();
    await app.queueDialogs({ method: 'showMessageBox', response: 'Reload' });
    const session = await page.context().newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    await app.until(({ dialogs }) => dialogs.length === 1, 10_000);
    await app.forgetPages();
    const reloaded = await app.page();
    await reloaded.waitForFunction(() => document.documentElement.dataset['started'] === 'yes');
    expect(await app.call(reloaded, 'getSession', {})).toMatchObject({ ok: true });
    expect(readFileSync(join(app.userData, 'logs', 'itinera.log'), 'utf8')).toContain('a page ended');
  });

  it('prints the print page to a file, and says when that fails or is cancelled', async () => {
    const app = await startApp();
    const page = await app.page();
    const target = join(newFolder(), 'poster.pdf');
    for (const [index, title] of ['Fine', 'Broken', 'Endless'].entries()) {
      await commit(app, page, { type: 'journey', id: title, order: `a${index}`, title, state: 'current', perspective: 'customer', personaIds: [] }, await revisionOf(app, page));
    }
    const print = async (journeyId: string) => {
      await app.queueDialogs({ method: 'showSaveDialog', filePath: target });
      return app.call(page, 'exportPdf', { journeyId, options: pdfOptions, taskId: `print-${journeyId}` });
    };
    expect(await print('Broken')).toMatchObject({ ok: false, error: { key: 'error.pdf.pageFailed', values: { reason: 'ink is out' } } });
    expect(existsSync(target)).toBe(false);
    const endless = print('Endless');
    await app.until(({ windows }) => windows.length === 2);
    await app.call(page, 'cancelTask', { taskId: 'print-Endless' });
    expect(await endless).toEqual(ok({ kind: 'cancelled' }));
    expect(await print('Fine')).toEqual(ok({ kind: 'saved', fileName: 'poster.pdf' }));
    expect(await readPdf(target)).toMatchObject({ widthMm: 420, heightMm: 297, isTagged: true, outline: ['Fine'], text: 'Fine' });
    expect((await app.state()).windows).toHaveLength(1);
  });
});

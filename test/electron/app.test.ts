import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../shared/model/records.ts';
import { readPdf } from './readPdf.ts';
import { cleanUp, newFolder, startApp, whyNot, type App } from './startApp.ts';

const pdfOptions = { paper: 'A3', orientation: 'landscape', withoutInternal: false, withPersonas: true, withLegend: true, locale: 'en' } as const;

afterEach(cleanUp);

async function recordsOf(app: App): Promise<readonly AnyRecord[]> {
  const envelope = await app.call(await app.page(), 'readLibrary', {});
  return (envelope as { value: { records: AnyRecord[] } }).value.records;
}

const stagesOf = async (app: App, journeyId: string) => (await recordsOf(app)).filter((record) => record.type === 'stage' && record.journeyId === journeyId);
const findItem = async (app: App, id: string) => (await app.state()).menu.flatMap(({ submenu = [] }) => submenu).find((item) => item.id === id);
const untilEnabled = (app: App, id: string, enabled = true) => app.until(async () => (await findItem(app, id))?.enabled === enabled, 15_000);

/** Opens the first sample journey as a person does. */
async function openJourney(app: App): Promise<{ id: string; title: string }> {
  const page = await app.page();
  const journey = (await recordsOf(app)).find((record) => record.type === 'journey');
  if (journey?.type !== 'journey') throw new Error('the samples are missing');
  await page.getByRole('link', { name: journey.title }).first().click();
  await untilEnabled(app, 'addStage');
  return journey;
}

describe.skipIf(whyNot !== null)(`the app in its shell${whyNot ? ` (skipped: ${whyNot})` : ''}`, () => {
  it('shows the samples on the first start, and names its window after what it shows', async () => {
    const app = await startApp({ pages: 'app' });
    const page = await app.page();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const types = (await recordsOf(app)).map(({ type }) => type);
    expect(types.filter((type) => type === 'journey')).toHaveLength(2);
    expect(types.filter((type) => type === 'persona').length).toBeGreaterThanOrEqual(4);
    expect((await findItem(app, 'addStage'))?.enabled).toBe(false);
    const { title } = await openJourney(app);
    await app.until(({ windows }) => windows[0]?.title === `${title} – My library`);
    expect(await page.evaluate(() => ['require', 'process', 'ipcRenderer'].filter((name) => name in window))).toEqual([]);
  });

  it('draws from the menu, undoes, and keeps what was drawn when its window is closed at once', async () => {
    const app = await startApp({ pages: 'app' });
    const { id } = await openJourney(app);
    const before = (await stagesOf(app, id)).length;
    await app.clickMenu('Journey', 'Add stage');
    await app.until(async () => (await stagesOf(app, id)).length === before + 1, 15_000);
    const page = await app.page();
    // The new stage's name is being edited: undo would be the text field's.
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('textarea:focus').waitFor({ state: 'detached' });
    await untilEnabled(app, 'undo');
    await app.clickMenu('Edit', 'Undo');
    await app.until(async () => (await stagesOf(app, id)).length === before, 15_000);
    await app.clickMenu('Edit', 'Redo');
    // Nothing waits for the redo to be saved: closing does.
    await app.post('/window', { id: (await app.state()).windows[0]?.id, action: 'close' });
    expect(await app.exited).toBe(0);
    const again = await startApp({ pages: 'app', userData: app.userData });
    expect(await stagesOf(again, id)).toHaveLength(before + 1);
  });

  it('speaks Polish at once, in the window and in the menu', async () => {
    const app = await startApp({ pages: 'app' });
    const page = await app.page();
    await untilEnabled(app, 'languagePl');
    await app.clickMenu('View', 'Polski');
    await app.until(({ menu }) => menu[0]?.label === 'Plik', 15_000);
    await page.waitForFunction(() => document.documentElement.lang.startsWith('pl'));
  });

  it('prints the poster', async () => {
    const app = await startApp({ pages: 'app' });
    const page = await app.page();
    const { id, title } = await openJourney(app);
    const target = join(newFolder(), 'poster.pdf');
    await app.queueDialogs({ method: 'showSaveDialog', filePath: target });
    expect(await app.call(page, 'exportPdf', { journeyId: id, options: pdfOptions, taskId: 'print' })).toMatchObject({ ok: true, value: { kind: 'saved', fileName: 'poster.pdf' } });
    const pdf = await readPdf(target);
    expect(pdf).toMatchObject({ pageCount: 1, widthMm: 420, heightMm: 297, isTagged: true });
    expect(pdf.text).toContain(title);
    const names = (await recordsOf(app)).flatMap((record) => (record.type === 'stage' && record.journeyId === id ? [record.name] : []));
    expect(names.filter((name) => !pdf.text.includes(name))).toEqual([]);
    expect(pdf.outline.length).toBeGreaterThan(0);
  });
});

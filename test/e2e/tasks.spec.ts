import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeItineraJson } from '../../shared/formats/writeItineraJson.ts';
import { makeLibraryFile } from '../helpers/makeLibraryFile.ts';
import { startHost } from '../helpers/startHost.ts';
import { expect, goTo, test as base, untilSaved, type Page } from './app.ts';
import { exportFile, grid } from './journey.ts';

/** A library with one journey of 3,000 cards: what is made of it takes long enough to be watched and cancelled. */
const test = base.extend({
  host: async ({ language }, provide) => {
    const userDataFolder = mkdtempSync(join(tmpdir(), 'itinera-big-'));
    const { library } = await makeLibraryFile(userDataFolder, 3000);
    const host = await startHost({ locale: language, library, userDataFolder });
    await provide(host);
    await host.close();
    rmSync(userDataFolder, { recursive: true, force: true });
  },
});
test.describe.configure({ timeout: 300_000 });

/** Presses Cancel in the dialog that shows the running task. */
async function cancel(page: Page, title: string): Promise<void> {
  const progress = page.getByRole('alertdialog', { name: title });
  await expect(progress.getByRole('progressbar')).toBeVisible();
  await progress.getByRole('button', { name: 'Cancel' }).click();
  await expect(progress).toHaveCount(0);
}

async function openBigMap(page: Page): Promise<void> {
  await goTo(page, '#/journey/big-journey');
  await expect(grid(page)).toBeAttached();
}

test('making a PDF of a big map is shown and can be cancelled: no download, the app is usable, the next export works', async ({ page }) => {
  let downloads = 0;
  page.on('download', () => { downloads += 1; });
  await openBigMap(page);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByText('PDF poster', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await cancel(page, 'Making the PDF');

  await goTo(page, '#/persona/big-anna');
  await page.getByRole('textbox', { name: 'Role or job title' }).fill('Written after Cancel');
  await page.keyboard.press('Tab');
  await untilSaved(page);
  await openBigMap(page);
  expect(downloads).toBe(0);
  const pdf = await exportFile(page, 'PDF poster');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const json = await exportFile(page, 'Itinera JSON');
  expect(json.includes('Written after Cancel')).toBe(true);
  expect(downloads).toBe(2);
});

test('reading a large file is shown and can be cancelled: nothing comes in, the next import works', async ({ page, host }) => {
  const path = join(host.userDataFolder, 'large.json');
  const { text, imageCount } = makeLargeFile();
  writeFileSync(path, text);
  const choose = async () => {
    await page.keyboard.press('Control+i');
    await page.getByRole('dialog', { name: 'Import', exact: true }).locator('input[type="file"]').setInputFiles(path);
  };
  await choose();
  await cancel(page, 'Reading the file');
  await page.keyboard.press('Escape');
  await expect(page.locator('input[type="file"]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();

  await choose();
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  await expect(dialog).toContainText(`${imageCount} images`, { timeout: 60_000 });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toHaveCount(0, { timeout: 60_000 });
  await untilSaved(page);
  await goTo(page, '#/personas');
  await expect(page.getByText('Persona 7', { exact: true })).toBeVisible();
});

/** 60 personas with a portrait of 1.6 MB each; only its first bytes are those of a picture. */
function makeLargeFile(): { text: string; imageCount: number } {
  const images = new Map(Array.from({ length: 60 }, () => {
    const data = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), randomBytes(1_600_000)]);
    return [createHash('sha256').update(data).digest('hex'), data];
  }));
  const text = [...writeItineraJson({
    exportedAt: '2026-01-01T00:00:00.000Z', assetIds: [...images.keys()],
    records: [...images.keys()].map((assetId, at) => ({ type: 'persona', id: `persona-${at}`, order: 'a0', name: `Persona ${at}`, portrait: { kind: 'image', assetId, alt: '' } })),
    readAsset: (id) => ({ id, mediaType: 'image/png', data: images.get(id)?.toString('base64') ?? '' }),
  })].join('');
  return { text, imageCount: images.size };
}

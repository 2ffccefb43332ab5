import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { paperPersonas } from '../helpers/paperPersonas.ts';
import { pdfWords } from '../helpers/pdfWords.ts';
import { expect, goTo, test, untilSaved, type Page } from './app.ts';

const status = (page: Page) => page.getByRole('dialog').getByRole('status');

async function exported(page: Page, path: string): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
  await (await downloading).saveAs(path);
  return readFileSync(path);
}

async function choose(page: Page, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) await page.getByRole('dialog').locator('label').filter({ hasText: label }).click();
}

const pagesOf = (pdf: string) => Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]);

test('a persona is looked at as sheet, slide and card, on the paper that was chosen', async ({ page }) => {
  await goTo(page, '#/persona/happy-pup-marta');
  const views = page.getByRole('radiogroup', { name: 'View' });
  await views.locator('label').filter({ hasText: 'Slide' }).click();
  await expect(page).toHaveURL(/#\/persona\/happy-pup-marta\/slide$/);
  await expect(page.getByRole('article', { name: 'Marta Zielińska' }).first()).toBeVisible();
  await views.locator('label').filter({ hasText: 'Sheet' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Fits on one page.' })).toBeVisible();
  const proportions = () => page.locator('[data-page]').first().evaluate((paper) => paper.getBoundingClientRect().width / paper.getBoundingClientRect().height);
  expect(await proportions()).toBeCloseTo(297 / 210, 2);
  await page.locator('label').filter({ hasText: 'Letter' }).click();
  await page.locator('label').filter({ hasText: 'Portrait' }).click();
  await expect.poll(proportions).toBeCloseTo(8.5 / 11, 2);
  await views.locator('label').filter({ hasText: 'Edit' }).click();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Marta Zielińska');
});

test('the personas of a journey become a booklet with contents, page numbers and bookmarks', async ({ page }, testInfo) => {
  await goTo(page, '#/personas');
  await untilSaved(page);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export personas' });
  await dialog.getByRole('button', { name: 'All of…' }).click();
  await page.getByRole('menuitem', { name: 'Happy Pup: first order' }).click();
  await choose(page, 'Booklet');
  await expect(dialog.getByRole('switch', { name: /^Booklet/ })).toBeChecked();
  await expect(status(page)).toContainText(/personas on \d pages/);
  const pageCount = Number(/on (\d+) page/.exec(await status(page).innerText())?.[1]);
  const path = testInfo.outputPath('booklet.pdf');
  await exported(page, path);
  expect(pagesOf(path)).toBe(pageCount + 1);
  execFileSync('qpdf', ['--check', path]);
  expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes[\s\S]*841\.\d+ x 59\d/);
  expect(pdfWords(path, '-l', '1')).toMatch(/Personas .*Marta Zielińska .*2/);
  const second = pdfWords(path, '-f', '2', '-l', '2');
  for (const words of ['Marta Zielińska', 'To know where the meat comes from', 'Empathy map', 'Decides by']) expect(second).toContain(words);
  const outline = execFileSync('qpdf', ['--json', '--json-key=outlines', path], { encoding: 'utf8' });
  for (const words of ['Marta Zieli', 'Goals']) expect(outline).toContain(words);
});

test('a card becomes a picture of the chosen resolution, several an archive of pictures', async ({ page }, testInfo) => {
  await goTo(page, '#/persona/happy-pup-marta/card');
  await untilSaved(page);
  await page.keyboard.press('Control+Shift+e');
  await choose(page, 'Pictures (PNG)', 'Card', '300');
  await expect(status(page)).toContainText('1 persona on 1 page');
  const png = await exported(page, testInfo.outputPath('card.png'));
  expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1748, 1240]);
  // White paper with something on it, not an empty frame.
  expect(png.length).toBeGreaterThan(30_000);
  await page.keyboard.press('Control+Shift+e');
  await choose(page, 'Pictures (PNG)', 'Slide');
  await page.getByRole('dialog').getByRole('button', { name: 'Tomek Kowal' }).click();
  await expect(status(page)).toContainText(/2 personas on \d/);
  const count = Number(/on (\d+) page/.exec(await status(page).innerText())?.[1]);
  await exported(page, testInfo.outputPath('slides.zip'));
  const names = execFileSync('python3', ['-c', 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(len(z.namelist()))', testInfo.outputPath('slides.zip')], { encoding: 'utf8' });
  expect(Number(names)).toBe(count);
});

test('JSON takes sheet and evidence along, and nothing of anybody else', async ({ page }, testInfo) => {
  await goTo(page, '#/persona/happy-pup-marta');
  await untilSaved(page);
  await page.keyboard.press('Control+e');
  await choose(page, 'Itinera JSON');
  const { records } = JSON.parse((await exported(page, testInfo.outputPath('marta.json'))).toString()) as { records: { type: string; id: string }[] };
  expect(records.filter(({ type }) => type === 'persona').map(({ id }) => id)).toEqual(['happy-pup-marta']);
  expect([...new Set(records.map(({ type }) => type))].sort()).toEqual(['claim', 'evidence', 'persona', 'section']);
});

test('what does not fit on one page is said before the export, and the PDF has as many pages as was said', async ({ page }, testInfo) => {
  await page.keyboard.press('Control+i');
  writeFileSync(testInfo.outputPath('paper.json'), paperPersonas('en'));
  await page.locator('input[type="file"]').setInputFiles(testInfo.outputPath('paper.json'));
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await goTo(page, '#/persona/long');
  await untilSaved(page);
  await page.keyboard.press('Control+e');
  await expect(status(page)).toContainText(/Takes \d+ pages even in the smallest type\. On later pages:/);
  await expect(status(page)).toContainText('Story');
  const pageCount = Number(/on (\d+) page/.exec(await status(page).innerText())?.[1]);
  const path = testInfo.outputPath('long.pdf');
  await exported(page, path);
  expect(pagesOf(path)).toBe(pageCount);
  const text = pdfWords(path);
  expect(text).toContain('(continued)');
  expect(text, 'internal sections stay here').not.toContain('Interests');
  await page.keyboard.press('Control+e');
  await choose(page, 'Internal sections');
  await exported(page, path);
  expect(pdfWords(path)).toContain('Interests');
});

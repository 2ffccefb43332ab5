import { expect, test, untilSaved, type Page } from './app.ts';
import { grid, newJourney, standIn, typeCard, undoButton } from './journey.ts';

/** Puts what another program would on the system's clipboard. */
async function putOnClipboard(page: Page, text: string, html?: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async (given) => {
    const parts = { 'text/plain': new Blob([given.text], { type: 'text/plain' }), ...(given.html ? { 'text/html': new Blob([given.html], { type: 'text/html' }) } : {}) };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
  }, { text, html });
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Paste texts as cards' });
const cards = (page: Page) => page.locator('[data-record-id]');

test.beforeEach(async ({ page }) => {
  await newJourney(page, { title: 'Fast', template: 'Blank map' });
  await standIn(page, 0, 0);
});

test('one line is a card at once', async ({ page }) => {
  await putOnClipboard(page, '  =SUM(A1:A3)\u0007 \n');
  await page.keyboard.press('Control+v');
  await expect(cards(page)).toHaveText(['=SUM(A1:A3)']);
  await expect(dialog(page)).toHaveCount(0);
});

test('a list is shown first, pasted below what is there, taken back by one undo', async ({ page }) => {
  await typeCard(page, 'Here before');
  await putOnClipboard(page, '• Compares prices\n• Asks a friend\n\n• Pays');
  await page.keyboard.press('Control+v');
  await expect(dialog(page)).toContainText('1 card that stands here stays');
  await expect(dialog(page).getByRole('listitem')).toHaveText(['Compares prices', 'Asks a friend', 'Pays']);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(cards(page)).toHaveText(['Here before', 'Compares prices', 'Asks a friend', 'Pays']);
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveText(['Here before']);
  await untilSaved(page);
});

test('a block of a sheet goes over steps and lanes; missing steps are offered; swapping turns it', async ({ page }) => {
  const rows = [['Sees an advert', 'Reads reviews'], ['Advert', 'Review site'], ['', 'Too many']];
  const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  await putOnClipboard(page, rows.map((row) => row.join('\t')).join('\r\n'), html);
  await page.keyboard.press('Control+v');
  const paste = dialog(page).getByRole('button', { name: 'Paste 5 cards' });
  await expect(paste).toBeDisabled();
  await expect(dialog(page)).toContainText('1 column wider than the map');
  await dialog(page).getByText('Swap rows and columns', { exact: true }).click();
  await expect(dialog(page)).toContainText('2 columns wider');
  await dialog(page).getByText('Swap rows and columns', { exact: true }).click();
  await dialog(page).getByText('Cards in the lanes below').click();
  await dialog(page).getByText(/^Add 1 step at the end of/).click();
  await expect(dialog(page).getByRole('columnheader', { name: 'New step' })).toBeVisible();
  await paste.click();
  await expect(cards(page)).toHaveCount(5);
  await expect(undoButton(page)).toHaveAccessibleName(/Paste 5 cards/);
  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveCount(0);
  await expect(undoButton(page)).not.toHaveAccessibleName(/Paste/);
});

test('ten thousand lines: told how many, the first thousand are pasted; Escape pastes nothing', async ({ page }) => {
  await putOnClipboard(page, Array.from({ length: 10_000 }, (_, index) => `Line ${index + 1}`).join('\n'));
  await page.keyboard.press('Control+v');
  await expect(dialog(page)).toContainText('10,000 texts were copied. At most 1,000 become cards at once');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(grid(page)).toBeFocused();
  await expect(undoButton(page)).not.toHaveAccessibleName(/Paste/);
  await page.keyboard.press('Control+v');
  await dialog(page).getByRole('button', { name: 'Paste 1,000 cards' }).click();
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('1,000');
});

test('nothing to paste is said; cards of Itinera keep their own way', async ({ page }) => {
  await putOnClipboard(page, ' \n\t\n');
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('alert')).toContainText('no text on the clipboard');
  await typeCard(page, 'One');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect(cards(page)).toHaveText(['One', 'One']);
});

test('the selection or the whole map is copied as an image', async ({ page }) => {
  await typeCard(page, 'On a picture');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const sizeOnClipboard = () => page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    const { width, height } = await createImageBitmap(blob ?? new Blob());
    return { width, height };
  });
  await page.keyboard.press('Control+Shift+c');
  await expect(page.getByRole('status').filter({ hasText: 'Copied as an image' })).toBeVisible();
  const part = await sizeOnClipboard();
  for (const _ of ['card', 'cell']) await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Copy as image');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await sizeOnClipboard()).width).toBeGreaterThan(part.width);
});

test('where the clipboard takes no image it is saved as a file', async ({ page }) => {
  await page.evaluate(() => { navigator.clipboard.write = () => Promise.reject(new Error('denied')); });
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+Shift+c')]);
  expect(download.suggestedFilename()).toBe('Fast.png');
  await expect(page.getByText('“Fast.png” was saved as a file')).toBeVisible();
});

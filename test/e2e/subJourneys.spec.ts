import { readPdf } from '../electron/readPdf.ts';
import { expect, goTo, test, untilSaved, type Page } from './app.ts';
import { exportFile, grid, inspector, newJourney, standIn, standsOn, typeCard } from './journey.ts';
import { runByPalette } from './screenList.ts';

// Each opens two large maps more than once.
test.slow();

const helpCard = 'happy-pup-touchpoints-help';
const plastics = 'Industrial Plastics: lids for a food producer';
const card = (page: Page, id: string) => page.locator(`[data-record-id="${id}"]`);
const path = (page: Page) => page.getByRole('navigation', { name: 'Where you are' });
const heading = (page: Page, title: string) => path(page).getByRole('heading', { name: title });

async function openCard(page: Page, id: string): Promise<void> {
  await goTo(page, `#/journey/happy-pup-journey?select=${id}`);
  await expect(card(page, id)).toBeVisible();
}

/** Links the selected card to a journey by the inspector. */
async function link(page: Page, title: string): Promise<void> {
  await inspector(page).getByRole('button', { name: /Link a journey|Change/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Journey' }).click();
  await page.getByRole('option', { name: title }).click();
  await dialog.getByRole('button', { name: 'Link', exact: true }).click();
}

test('a card opens a journey by its mark, the path leads back to the card', async ({ page }) => {
  await openCard(page, helpCard);
  await link(page, plastics);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(inspector(page)).toContainText(`${plastics}Peak–end +1.4`);
  await expect(card(page, helpCard).locator('text', { hasText: '+1.4' })).toBeVisible();
  const mark = await card(page, helpCard).locator('[data-opens]').boundingBox();
  expect(mark?.height).toBeGreaterThanOrEqual(24);
  await card(page, helpCard).locator('[data-opens]').click();
  await expect(heading(page, plastics)).toBeVisible();
  await expect(path(page)).toContainText('Happy Pup: first orderSupport chat');
  await expect(inspector(page).getByRole('link', { name: 'Support chat' })).toBeVisible();
  await path(page).getByRole('link', { name: 'Back to “Happy Pup: first order”, to the card “Support chat”' }).click();
  await expect(heading(page, 'Happy Pup: first order')).toBeVisible();
  await expect(card(page, helpCard)).toBeInViewport({ ratio: 1 });
  await expect(card(page, helpCard)).toHaveAttribute('data-state', 'selected');
  await goTo(page, '#/');
  await expect(page.getByRole('article', { name: plastics })).toContainText('Part of Happy Pup: first order');
});

test('by keyboard alone: a journey made from a card, in and out, undone as one', async ({ page }) => {
  await newJourney(page, { title: 'Trip', template: 'Blank map' });
  await standIn(page, 0, 0);
  await typeCard(page, 'Books a hotel');
  await page.keyboard.press('Escape');
  await standIn(page, 0, 0);
  await runByPalette(page, 'New sub-journey from card');
  await expect(heading(page, 'Books a hotel')).toBeVisible();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(heading(page, 'Trip')).toBeVisible();
  await expect.poll(() => standsOn(page)).toBe('Books a hotel, Opens “Books a hotel”');
  await grid(page).focus();
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, 'Books a hotel')).toBeVisible();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(heading(page, 'Trip')).toBeVisible();
  await grid(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => standsOn(page)).toBe('Books a hotel');
  await untilSaved(page);
  await goTo(page, '#/');
  await expect(page.getByRole('article', { name: 'Trip' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Books a hotel' })).toHaveCount(0);
});

test('a circle is refused by its name, and one that comes from outside does no harm', async ({ page }) => {
  await openCard(page, helpCard);
  await link(page, plastics);
  await card(page, helpCard).locator('[data-opens]').click();
  await expect(heading(page, plastics)).toBeVisible();
  await page.locator('[data-record-id]').first().click();
  await inspector(page).getByRole('button', { name: 'Link a journey' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Journey' }).click();
  await page.getByRole('option', { name: 'Happy Pup: first order' }).click();
  await expect(dialog.getByRole('alert')).toHaveText(`These journeys would lead in a circle: ${plastics} → Happy Pup: first order → ${plastics}. Choose another one.`);
  await expect(dialog.getByRole('button', { name: 'Link', exact: true })).toBeDisabled();
  await page.keyboard.press('Escape');
  // A file in which the card of the lower map opens the upper one: people who edit at once can leave that behind too.
  await path(page).getByRole('link', { name: /^Back to/ }).click();
  await expect(heading(page, 'Happy Pup: first order')).toBeVisible();
  await page.locator('[data-canvas]').press('Escape');
  const file = JSON.parse((await exportFile(page, 'Itinera JSON')).toString()) as { records: { id: string; type: string; journeyId?: string; subJourneyId?: string }[] };
  const lower = file.records.find(({ type, journeyId }) => type === 'touchpoint' && journeyId === 'industrial-plastics-journey');
  if (lower) lower.subJourneyId = 'happy-pup-journey';
  await page.keyboard.press('Control+i');
  await page.locator('input[type="file"]').setInputFiles({ name: 'circle.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
  await page.getByRole('dialog').getByText('Replace', { exact: false }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await goTo(page, `#/journey/industrial-plastics-journey?select=${lower?.id ?? ''}`);
  await card(page, lower?.id ?? '').locator('[data-opens]').click();
  await expect(heading(page, 'Happy Pup: first order')).toBeVisible();
  await expect(path(page).getByRole('link', { name: /^Back to “Industrial Plastics/ })).toBeVisible();
});

test('what is deleted says which cards led there; a dead link says so and can be unlinked', async ({ page }) => {
  await openCard(page, helpCard);
  await link(page, plastics);
  await goTo(page, '#/');
  await page.getByRole('article', { name: plastics }).getByRole('link').focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('status').filter({ hasText: 'was deleted' })).toContainText('This card opened it: “Support chat” (Happy Pup: first order).');
  await openCard(page, helpCard);
  await expect(card(page, helpCard).locator('text', { hasText: 'The journey is gone' })).toBeVisible();
  await expect(inspector(page)).toContainText('The journey is gone.');
  await expect(inspector(page).getByRole('button', { name: 'Open', exact: true })).toHaveCount(0);
  await inspector(page).getByRole('button', { name: 'Unlink' }).click();
  await expect(card(page, helpCard).locator('[data-opens]')).toHaveCount(0);
  await expect(inspector(page).getByRole('button', { name: 'New journey' })).toBeVisible();
});

test('from afar by the menu, in the outline by its row, with what a client gets', async ({ page }) => {
  await openCard(page, helpCard);
  await link(page, plastics);
  await page.locator('[data-canvas]').press('Shift+1');
  for (let zoom = 0; zoom < 4; zoom += 1) await page.keyboard.press('Control+-');
  await expect(card(page, helpCard)).toHaveCount(0);
  await grid(page).focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Open sub-journey' }).click();
  await expect(heading(page, plastics)).toBeVisible();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(heading(page, 'Happy Pup: first order')).toBeVisible();
  await page.keyboard.press('Alt+o');
  const row = page.locator(`[data-row="${helpCard}"]`);
  await expect(row).toContainText(`Opens “${plastics}” · Peak–end +1.4`);
  await row.getByText(`Opens “${plastics}”`).click();
  await expect(heading(page, plastics)).toBeVisible();
  await expect(page.getByRole('tree')).toBeVisible();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(row).toBeInViewport();
  await expect(row).toHaveAttribute('aria-selected', 'true');

  const journeysIn = (bytes: Buffer): number => (JSON.parse(bytes.toString()) as { records: { type: string }[] }).records.filter(({ type }) => type === 'journey').length;
  expect(journeysIn(await exportFile(page, 'Itinera JSON'))).toBe(2);
  expect(journeysIn(await exportFile(page, 'Itinera JSON', () => page.getByRole('dialog').getByText('Also the journey that its cards open').click()))).toBe(1);
  const { text } = await readPdf(await exportFile(page, 'PDF poster'));
  expect(text).toContain('Opens a journey of its own');
});

import type { Locator } from '@playwright/test';
import { expect, goTo, test, untilSaved, type Page } from './app.ts';
import { exportFile, grid } from './journey.ts';
import { runByPalette } from './screenList.ts';

const table = (page: Page): Locator => page.getByRole('table');
const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'The chosen entry' });
/** Headings of rows: the whole row is pressed. */
const row = (page: Page, name: string): Locator => table(page).getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
const entry = (page: Page, name: string): Locator => table(page).getByRole('link', { name, exact: true });
const inspector = (page: Page): Locator => page.locator('[data-inspector]');

async function openSection(page: Page, section: string, name?: string): Promise<void> {
  await goTo(page, `#/catalogue/${section}`);
  await expect(table(page).getByRole('row').nth(1)).toBeVisible();
  if (name) await entry(page, name).click();
}

async function openCard(page: Page, id: string): Promise<void> {
  await goTo(page, `#/journey/happy-pup-journey?select=${id}`);
  await expect(inspector(page).getByRole('heading', { name: 'Evidence', exact: true })).toBeVisible({ timeout: 30_000 });
}

test('home, palette and keys lead to the catalogue; its parts are counted, searched and sorted by keyboard', async ({ page }) => {
  await page.getByRole('navigation', { name: 'Library' }).getByRole('link', { name: /^Catalogue/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Catalogue' })).toBeVisible();
  await goTo(page, '#/');
  await page.keyboard.press('Control+Shift+k');
  await expect(page.getByRole('link', { name: 'Touchpoints 26' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: /^Owners/ }).click();
  await table(page).getByRole('button', { name: 'Uses' }).click();
  await expect(table(page).getByRole('columnheader', { name: 'Uses' })).toHaveAttribute('aria-sort', 'descending');
  await expect(table(page).getByRole('row').nth(1)).toContainText('Marketing');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('s');
  await expect(entry(page, 'Warehouse')).toBeVisible();
  await page.keyboard.type('ervice');
  await expect(table(page).getByRole('row')).toHaveCount(4);
  await entry(page, 'Customer service').focus();
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByRole('heading', { name: 'Service', exact: true })).toBeVisible();
});

test('a touchpoint tells its scores and where it is used; a place opens the map there, selected', async ({ page }) => {
  await openSection(page, 'touchpoints', 'Support chat');
  await expect(panel(page)).toContainText('4.5');
  await panel(page).getByRole('link', { name: /Support chat/ }).click();
  await expect(page).toHaveURL(/select=happy-pup-touchpoints-help/);
  await expect(inspector(page).getByRole('textbox', { name: 'Name' })).toHaveValue('Support chat');
});

test('an owner is renamed everywhere as one change that says before how much it touches', async ({ page }) => {
  await openSection(page, 'owners', 'Marketing');
  await panel(page).getByRole('button', { name: 'Rename or merge…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('list', { name: 'What changes' })).toHaveText('7 touchpoints7 opportunities');
  await expect(dialog.getByRole('button', { name: 'Rename everywhere' })).toBeDisabled();
  await dialog.getByLabel('New name').fill('Brand');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Brand' })).toBeVisible();
  await expect(row(page, 'Marketing')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(row(page, 'Marketing')).toContainText('14');
});

test('a channel in one’s own words merges into one of the fixed list, which cannot be renamed itself', async ({ page }) => {
  await openSection(page, 'channels', 'Website');
  await expect(panel(page).getByRole('button', { name: 'Rename or merge…' })).toHaveCount(0);
  await entry(page, 'Marketplace').click();
  await panel(page).getByRole('button', { name: 'Rename or merge…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /Or merge into/ }).click();
  await page.getByRole('option', { name: 'Website', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(panel(page).getByRole('heading', { name: 'Website' })).toBeVisible();
  await expect(row(page, 'Marketplace')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Marketplace')).toBeVisible();
});

test('what nobody owns is an entry of its own', async ({ page }) => {
  await openCard(page, 'happy-pup-touchpoints-help');
  await inspector(page).getByRole('combobox', { name: 'Owner' }).fill('');
  await page.keyboard.press('Enter');
  await untilSaved(page);
  await openSection(page, 'owners', 'No owner');
  await expect(panel(page).getByRole('link')).toHaveText([/Support chat/]);
});

test('evidence is written, found by search, cited, and shown where it is used before it is deleted', async ({ page }) => {
  await runByPalette(page, 'New evidence');
  await page.getByRole('dialog').getByLabel('What it shows').fill('Nobody reads the leaflet');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/catalogue\/evidence\?select=/);
  await panel(page).getByLabel('Quote or finding').fill('It lay under the car keys.');
  await panel(page).getByLabel('Link').fill('https://example.com/study');
  await panel(page).getByLabel('Source').click();
  await expect(panel(page).getByRole('link', { name: 'Open the link' })).toHaveAttribute('rel', 'noreferrer');
  await expect(panel(page)).toContainText('Not used anywhere yet.');
  await untilSaved(page);

  await openCard(page, 'happy-pup-touchpoints-need');
  await inspector(page).getByRole('button', { name: 'Attach evidence…' }).click();
  await page.keyboard.type('leaflet');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(inspector(page).getByRole('button', { name: /^Nobody reads the leaflet/ })).toBeVisible();

  await goTo(page, '#/search?q=car%20keys');
  await page.getByRole('main').getByRole('link', { name: /Nobody reads the leaflet/ }).click();
  await expect(panel(page).getByRole('link', { name: /Vet’s leaflet/ })).toBeVisible();
  await panel(page).getByRole('button', { name: 'Delete evidence' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('1 card rests on it.');
  await expect(dialog.getByRole('link', { name: /Vet’s leaflet/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Delete evidence' }).click();
  await expect(row(page, 'Nobody reads the leaflet')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await entry(page, 'Nobody reads the leaflet').click();
  await expect(panel(page).getByRole('link', { name: /Vet’s leaflet/ })).toBeVisible();
});

test('of several cards the inspector says how many rest on a piece, completes it and takes it off all', async ({ page }) => {
  await openCard(page, 'happy-pup-touchpoints-help');
  await page.locator('[data-record-id="happy-pup-touchpoints-open"]').click({ modifiers: ['Shift'] });
  const cited = inspector(page).getByRole('button', { name: /^Median three messages/ });
  await expect(cited).toContainText('1 of 2');
  await inspector(page).getByRole('button', { name: 'Attach “Median three messages before the first answer” to all of them' }).click();
  await expect(cited).not.toContainText('1 of 2');
  await inspector(page).getByRole('button', { name: 'Detach “Median three messages before the first answer”' }).click();
  await expect(cited).toHaveCount(0);
});

test('evidence is made where the card is, stands in the outline, and travels with the exported journey', async ({ page }) => {
  await openCard(page, 'happy-pup-opportunities-need');
  await inspector(page).getByRole('button', { name: 'New evidence…' }).click();
  await page.getByRole('dialog').getByLabel('What it shows').fill('Vets ask for leaflets');
  await page.getByRole('dialog').getByRole('button', { name: 'Create and attach' }).click();
  await inspector(page).getByRole('textbox', { name: 'Sample, n' }).fill('9');
  await page.keyboard.press('Enter');
  await expect(inspector(page)).toContainText('Interview · n 9');
  await goTo(page, '#/journey/happy-pup-journey/outline?select=happy-pup-opportunities-need');
  await expect(page.getByRole('treeitem', { selected: true })).toContainText('1 piece of evidence');
  const json = JSON.parse((await exportFile(page, 'Itinera JSON')).toString('utf8')) as { records: { type: string; title?: string }[] };
  const titles = json.records.filter(({ type }) => type === 'evidence').map(({ title }) => title);
  expect(titles).toContain('Vets ask for leaflets');
  expect(titles).not.toContain('A hidden price is read as a high price');
});

test('touchpoints of another journey are inserted by keyboard, without what was measured there', async ({ page }) => {
  await openCard(page, 'happy-pup-touchpoints-help');
  await grid(page).focus();
  await page.keyboard.press('Shift+I');
  await expect(page.getByRole('dialog')).toContainText('Support › Touchpoints');
  await page.keyboard.type('quarterly');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('order portal');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Insert 2' }).click();
  await expect(inspector(page)).toContainText('2 selected');
  await expect(inspector(page)).toContainText('Nothing stands behind this yet.');
  await page.keyboard.press('Control+z');
  await untilSaved(page);
  await openSection(page, 'touchpoints', 'Quarterly review');
  await expect(panel(page).getByRole('link')).toHaveCount(1);
});

test('channels and owners of other journeys are offered in the inspector', async ({ page }) => {
  await openCard(page, 'happy-pup-touchpoints-help');
  await inspector(page).getByRole('combobox', { name: 'Owner' }).fill('Qual');
  await page.getByRole('option', { name: 'Quality', exact: true }).click();
  await inspector(page).getByRole('combobox', { name: 'Channel' }).fill('On s');
  await page.getByRole('option', { name: 'On site', exact: true }).click();
  await untilSaved(page);
  await openSection(page, 'channels', 'On site');
  await expect(panel(page).getByRole('link', { name: /Support chat/ })).toBeVisible();
});

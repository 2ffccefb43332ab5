import type { Locator } from '@playwright/test';
import { expect, goTo, test, untilSaved, type Page } from './app.ts';
import { card, exportFile, grid, pup } from './journey.ts';
import { readPdf } from '../electron/readPdf.ts';
import { runByPalette } from './screenList.ts';

function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Filters and overlays' });
}

function choice(page: Page, name: string): Locator {
  return panel(page).getByRole('button', { name, exact: false }).first();
}

const active = (page: Page) => page.getByRole('group', { name: 'Active filters' });
const legend = (page: Page) => page.getByRole('region', { name: 'What the colours mean' });
const figureOn = (page: Page, id: string, figure: string) => card(page, id).locator('text', { hasText: new RegExp(`^${figure}$`) }).last();

test.beforeEach(async ({ page }) => {
  await goTo(page, `#/journey/${pup('journey')}`);
  await expect(card(page, 'touchpoints-need')).toBeVisible();
});

test.describe('filters', () => {
  test.beforeEach(async ({ page }) => {
    await page.getByRole('toolbar').getByRole('button', { name: 'Filters and overlays' }).click();
  });

  for (const [kind, name, count] of [['a channel', 'Partner', 1], ['an owner', 'Marketing', 9], ['a tag', 'vets', 1], ['an evidence grade', 'Assumed', 2], ['moments of truth', 'Only these', 4], ['a persona', 'Tomek', 81]] as const) {
    test(`${kind} dims the rest in place, says how many match, and goes by its chip`, async ({ page }) => {
      // Only what is in view is mounted.
      await page.keyboard.press('Shift+1');
      const before = await card(page, 'touchpoints-need').boundingBox();
      await choice(page, name).click();
      await expect(active(page)).toContainText(`${count} of 115 cards`);
      expect(await page.locator('[data-record-id][data-dimmed]').count()).toBeGreaterThan(0);
      expect(await card(page, 'touchpoints-need').boundingBox()).toEqual(before);
      await active(page).getByRole('button', { name: /^Remove filter/ }).click();
      await expect(page.locator('[data-record-id][data-dimmed]')).toHaveCount(0);
      await expect(active(page)).toHaveCount(0);
    });
  }

  test('what does not match can be left out, and all of it comes back at once', async ({ page }) => {
    await choice(page, 'Partner').click();
    await panel(page).getByText('Hide what does not match').click();
    await expect(card(page, 'touchpoints-need')).toBeVisible();
    await expect(card(page, 'actions-need')).toHaveCount(0);
    await active(page).getByRole('button', { name: 'Show everything' }).click();
    await expect(card(page, 'actions-need')).toBeVisible();
  });

  test('a filter acts in the outline: what does not match says so, or is left out', async ({ page }) => {
    await page.getByRole('radio', { name: 'Outline' }).click({ force: true });
    const row = page.getByRole('treeitem').filter({ hasText: 'filtered out' });
    await choice(page, 'Partner').click();
    await expect(active(page)).toContainText('1 of 115 cards');
    await expect(row.first()).toBeVisible();
    await panel(page).getByText('Hide what does not match').click();
    await expect(row).toHaveCount(0);
    await active(page).getByRole('button', { name: 'Remove filter: Partner' }).click();
    await expect(active(page)).toHaveCount(0);
  });

  test('Escape closes the filters and gives the keyboard back to where it was', async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await grid(page).focus();
    await page.keyboard.press('Shift+F');
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(grid(page)).toBeFocused();
  });
});

test('as the client sees it, internal lanes are away, and a lane of the view stays in the journey', async ({ page }) => {
  const lanes = grid(page).getByRole('rowheader');
  const all = await lanes.count();
  await runByPalette(page, 'As the client sees it');
  await expect(active(page)).toContainText('As the client sees it');
  expect(await lanes.count()).toBeLessThan(all);
  await runByPalette(page, 'Show everything');
  await expect(lanes).toHaveCount(all);
  await page.keyboard.press('Shift+F');
  await choice(page, 'Thoughts').click();
  await expect(lanes).toHaveCount(all - 1);
  await page.reload();
  await expect(lanes).toHaveCount(all);
});

for (const { action, title, figure } of [
  { action: 'Colour by confidence', title: 'Confidence', figure: 'Observed' }, { action: 'Colour by effort', title: 'Effort', figure: '1/7' },
  { action: 'Colour by expectation gap', title: 'Expectation gap', figure: '\\+1\\.5' }, { action: 'Colour by importance', title: 'Importance', figure: '[1-5]/5' },
]) {
  test(`${action}: figure on the card, numbers in the legend`, async ({ page }) => {
    await runByPalette(page, action);
    await expect(legend(page)).toContainText(title);
    await expect(legend(page)).toContainText(/\d+ cards?/);
    await expect(figureOn(page, 'touchpoints-need', figure)).toBeVisible();
    await runByPalette(page, action);
    await expect(legend(page)).toHaveCount(0);
  });
}

async function saveView(page: Page, name: string): Promise<void> {
  await runByPalette(page, 'Save view');
  await page.getByRole('dialog').getByRole('textbox').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await untilSaved(page);
}

async function chooseView(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

test('a saved view survives a reload, can be updated, renamed, ordered, deleted, and undone', async ({ page }) => {
  await page.keyboard.press('Shift+F');
  await choice(page, 'Partner').click();
  await choice(page, 'Effort').click();
  await saveView(page, 'First contact');
  await expect(active(page)).toContainText('First contact');
  await page.reload();
  await expect(active(page)).toHaveCount(0);
  await chooseView(page, 'First contact');
  await expect(active(page)).toContainText('1 of 115 cards');
  await expect(legend(page)).toContainText('Effort');

  await active(page).getByRole('button', { name: 'Remove filter: Partner' }).click();
  await expect(active(page)).toContainText('First contact, changed');
  await chooseView(page, 'Update view');
  await expect(active(page)).not.toContainText('changed');

  await runByPalette(page, 'Show everything');
  await saveView(page, 'Plain');
  await chooseView(page, 'Arrange views…');
  const names = page.getByRole('dialog').getByRole('textbox');
  await names.first().fill('By effort');
  await names.first().press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Move down' }).first().click();
  await expect(names.first()).toHaveValue('Plain');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove “Plain”' }).click();
  await expect(names).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await runByPalette(page, 'By effort');
  await expect(legend(page)).toContainText('Effort');
  await runByPalette(page, 'Plain');
  await expect(legend(page)).toHaveCount(0);
});

test('views are in the JSON, and a PDF shows the one that is chosen', async ({ page }) => {
  await page.keyboard.press('Shift+F');
  await choice(page, 'Partner').click();
  await choice(page, 'Effort').click();
  await panel(page).getByText('Hide what does not match').click();
  await saveView(page, 'First contact');
  const json = JSON.parse((await exportFile(page, 'Itinera JSON')).toString('utf8')) as { records: { type: string; name?: string }[] };
  expect(json.records).toContainEqual(expect.objectContaining({ type: 'view', name: 'First contact', overlay: 'effort' }));
  const bytes = await exportFile(page, 'PDF poster', async () => {
    await page.getByRole('dialog').getByRole('button', { name: /The whole map/ }).click();
    await page.getByRole('option', { name: 'First contact' }).click();
  });
  const pdf = await readPdf(bytes);
  expect(pdf.text).toContain('View: First contact');
  // Without internal lanes, as the dialog has it.
  expect(pdf.text).toContain('1 of 105 cards');
  expect(pdf.text).toContain('1/7');
  expect(pdf.text).not.toContain('Notices the dog scratching');
});

import { expect, goTo, test, type Page } from './app.ts';
import { card, exportFile, grid, newJourney, pup, standIn, standsOn, typeCard } from './journey.ts';
import { readPdf } from '../electron/readPdf.ts';
import { runByPalette } from './screenList.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Findings' });
const inspector = (page: Page) => page.locator('[data-inspector]');
const rule = (page: Page, name: string) => panel(page).getByRole('article', { name: new RegExp(`^${name}`) });
const marks = (page: Page) => page.locator('[data-canvas]').getByRole('button', { name: /^\d+ findings?:/ });
const pressFindings = async (page: Page) => {
  await page.keyboard.press('Shift+G');
  await expect(panel(page).getByRole('status')).toHaveText(/^\d+ findings?$/);
};

test.describe('of the sample', () => {
  test.beforeEach(async ({ page }) => {
    await goTo(page, `#/journey/${pup('journey')}`);
    await expect(card(page, 'touchpoints-need')).toBeVisible();
  });

  test('stand in the panel by category, with what to do and who says so; Escape gives the keyboard back', async ({ page }) => {
    await grid(page).focus();
    await pressFindings(page);
    for (const category of ['Effort', 'Experience', 'Structure', 'Evidence']) await expect(panel(page).getByRole('heading', { name: category, exact: true })).toBeVisible();
    const twice = rule(page, 'Same question twice');
    await expect(twice).toContainText('“Support chat” asks again for: Order no. and E-mail. It was given before at: Tracking page and Checkout.');
    await expect(twice).toContainText('Notable');
    await expect(twice).toContainText('What to do: Hand the answer on');
    await expect(twice).toContainText('Source: Dixon');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(grid(page)).toBeFocused();
  });

  test('lead to their place by keyboard and by click: a card, a connection, a persona', async ({ page }) => {
    await pressFindings(page);
    await rule(page, 'Same question twice').getByRole('button', { name: /Support chat/ }).focus();
    await page.keyboard.press('Enter');
    await expect(card(page, 'touchpoints-help')).toBeInViewport();
    await expect(inspector(page).getByRole('textbox').first()).toHaveValue('Support chat');
    expect(await standsOn(page)).toContain('Support chat');
    await page.keyboard.press('ArrowDown');
    await expect(rule(page, 'Same question twice').getByRole('button', { name: /Referral link/ })).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(inspector(page)).toContainText('Kind of connection');
    await expect(inspector(page).getByRole('region', { name: 'Findings' })).toContainText('Channel switch');
    await rule(page, 'Only assumed').getByRole('button', { name: /Tomek Kowal/ }).click();
    await expect(page).toHaveURL(/persona\/happy-pup-tomek/);
  });

  test('follow every edit, and its undoing', async ({ page }) => {
    await pressFindings(page);
    const before = await panel(page).getByRole('status').textContent();
    await rule(page, 'Same question twice').getByRole('button', { name: /Support chat/ }).click();
    await grid(page).focus();
    await page.keyboard.press('Delete');
    await expect(rule(page, 'Same question twice')).not.toContainText('Support chat');
    await expect(panel(page).getByRole('status')).not.toHaveText(before ?? '');
    await page.keyboard.press('Control+z');
    await expect(panel(page).getByRole('status')).toHaveText(before ?? '');
  });

  test('are marked on the map without moving a card; a mark shows its findings; the marks can be switched off', async ({ page }) => {
    const place = await card(page, 'touchpoints-need').boundingBox();
    await runByPalette(page, 'Mark findings on the map');
    await expect(marks(page).first()).toBeVisible();
    expect(await card(page, 'touchpoints-need').boundingBox()).toEqual(place);
    await goTo(page, `#/journey/${pup('journey')}?select=${pup('touchpoints-help')}`);
    await expect(grid(page).getByRole('gridcell', { name: /^Support chat, \d findings/ })).toBeAttached();
    const pill = marks(page).filter({ hasText: 'Hand-off that hurts +1' }).last();
    await expect(pill).toHaveAccessibleName(/2 findings: Hand-off that hurts, Channel switch/);
    await pill.click();
    await expect(panel(page).locator('[aria-current]').first()).toBeInViewport();
    await expect(inspector(page)).toContainText('Kind of connection');
    await panel(page).getByText('Mark them on the map').click();
    await expect(marks(page)).toHaveCount(0);
    await expect(grid(page).getByRole('gridcell', { name: /finding/ })).toHaveCount(0);
  });

  test('are not marked far away, nor for the client', async ({ page }) => {
    await runByPalette(page, 'Mark findings on the map');
    await expect(marks(page).first()).toBeVisible();
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('Control+-');
    await expect(marks(page)).toHaveCount(0);
    await page.keyboard.press('Control+0');
    await expect(marks(page).first()).toBeVisible();
    await runByPalette(page, 'As the client sees it');
    await expect(marks(page)).toHaveCount(0);
  });

  test('stay marked in a saved view', async ({ page }) => {
    await runByPalette(page, 'Mark findings on the map');
    await runByPalette(page, 'Save view');
    await page.getByRole('dialog').getByRole('textbox').fill('Findings of March');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('group', { name: 'Active filters' }).getByRole('button', { name: 'Show everything' }).click();
    await expect(marks(page)).toHaveCount(0);
    await runByPalette(page, 'Findings of March');
    await expect(marks(page).first()).toBeVisible();
  });

  test('filter the map: what a rule is about stays, the rest is dimmed or left out', async ({ page }) => {
    await page.keyboard.press('Shift+F');
    const filters = page.getByRole('complementary', { name: 'Filters and overlays' });
    await filters.getByRole('button', { name: 'Same question twice 4' }).click();
    const active = page.getByRole('group', { name: 'Active filters' });
    await expect(active).toContainText('4 of 115 cards');
    await expect(card(page, 'touchpoints-need')).toHaveAttribute('data-dimmed');
    await filters.getByText('Hide what does not match').click();
    await expect(card(page, 'touchpoints-need')).toHaveCount(0);
    await active.getByRole('button', { name: 'Remove filter: Same question twice' }).click();
    await expect(card(page, 'touchpoints-need')).toBeVisible();
  });

  test('become an opportunity in the same step, which one undo takes back', async ({ page }) => {
    await goTo(page, `#/journey/${pup('journey')}?select=${pup('touchpoints-wait')}`);
    await expect(inspector(page).getByRole('region', { name: 'Findings' })).toContainText('“Tracking page” lies 2 points below what the customer expects: 5.5 instead of 7.5.');
    await inspector(page).getByRole('button', { name: 'Make opportunity' }).click();
    await expect(inspector(page).getByRole('textbox').first()).toHaveValue('Improve: Tracking page');
    await page.keyboard.press('Escape');
    await grid(page).focus();
    await page.keyboard.press('Control+z');
    await expect(page.locator('[data-record-id]').filter({ hasText: 'Improve: Tracking page' })).toHaveCount(0);
  });

  test('are on a poster only where they are asked for', async ({ page }) => {
    test.slow(); // a browser is started for it
    const bytes = await exportFile(page, 'PDF poster', async () => {
      const choice = page.getByRole('dialog').getByRole('switch', { name: 'Findings marked on the map' });
      await expect(choice).not.toBeChecked();
      await page.getByRole('dialog').getByText('Findings marked on the map').click();
    });
    const { text } = await readPdf(bytes);
    expect(text).toContain('Hand-off that hurts +1');
    expect(text).toContain('What the map says about itself');
  });

  test('are told beside the outline as well', async ({ page }) => {
    await page.keyboard.press('Alt+O');
    await expect(page.getByRole('tree')).toBeVisible();
    await pressFindings(page);
    await rule(page, 'Same question twice').getByRole('button', { name: /Support chat/ }).click();
    await expect(page.getByRole('treeitem', { selected: true })).toContainText('Support chat');
  });
});

test('a map that says nothing against itself tells what it was checked for', async ({ page }) => {
  await newJourney(page, { title: 'Bare', template: 'Blank map' });
  await page.getByRole('toolbar').getByRole('button', { name: 'Findings', exact: true }).click();
  await expect(panel(page)).toContainText('Nothing found');
  await expect(panel(page)).toContainText('Same question twice');
  await page.keyboard.press('Escape');
  await standIn(page, 0, 0);
  await typeCard(page, 'First');
  await expect(page.getByRole('toolbar').getByRole('button', { name: 'Findings', exact: true })).toBeVisible();
});

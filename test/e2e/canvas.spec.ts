import type { Locator } from '@playwright/test';
import { expect, goTo, test, untilSaved, type Page } from './app.ts';
import { card, grid, inspector, pup, standIn, standsOn } from './journey.ts';
import { centre, drag } from './pointer.ts';

/** A name in the sticky headers or labels. */
function drawnText(page: Page, text: string | RegExp): Locator {
  return page.locator('main svg text', { hasText: text }).first();
}

/** A figure beside the emotion lane; cards may say the same, labels are drawn after them. */
function axisFigure(page: Page, figure: RegExp): Locator {
  return page.locator('main svg text', { hasText: figure }).last();
}

/** The middle of the empty part of a cell: the column of one card, the row of another. */
async function cellAt(page: Page, columnCard: string, rowCard: string): Promise<{ x: number; y: number }> {
  return { x: (await centre(card(page, columnCard))).x, y: (await centre(card(page, rowCard))).y };
}

test.beforeEach(async ({ page }) => {
  await goTo(page, `#/journey/${pup('journey')}`);
  await expect(card(page, 'touchpoints-need')).toBeVisible();
});

test('a card is dragged to another cell, as one step, and back by undo', async ({ page }) => {
  await drag(page, await centre(card(page, 'pains-need')), await centre(card(page, 'pains-search')));
  await expect(inspector(page)).toContainText('Research');
  await expect.poll(async () => Math.abs((await centre(card(page, 'pains-need'))).x - (await centre(card(page, 'pains-search'))).x)).toBeLessThan(2);
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveAccessibleName(/Move/);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Math.abs((await centre(card(page, 'pains-need'))).x - (await centre(card(page, 'actions-need'))).x)).toBeLessThan(2);
});

test('double-click in a cell adds a card, double-click on a card edits it in place', async ({ page }) => {
  const free = await cellAt(page, 'touchpoints-buy', 'touchpoints-compare-marketplace');
  await page.mouse.dblclick(free.x, free.y);
  await page.keyboard.type('Gift wrapping');
  await page.keyboard.press('Enter');
  await expect(inspector(page)).toContainText('Touchpoint in Purchase');
  const at = await centre(card(page, 'actions-need'));
  await page.mouse.dblclick(at.x, at.y);
  await page.keyboard.type('Sees the dog scratch');
  await page.keyboard.press('Enter');
  await expect(card(page, 'actions-need')).toContainText('Sees the dog');
  await page.mouse.dblclick(at.x, at.y);
  await page.keyboard.type('Not this');
  await page.keyboard.press('Escape');
  await expect(card(page, 'actions-need')).toContainText('Sees the dog');
});

test('the + in a cell adds a card there', async ({ page }) => {
  const place = await cellAt(page, 'touchpoints-buy', 'touchpoints-compare-marketplace');
  await page.mouse.move(place.x, place.y);
  await page.getByRole('button', { name: 'Add a card here' }).click();
  await page.keyboard.type('Voucher field');
  await page.keyboard.press('Enter');
  await expect(inspector(page)).toContainText('Touchpoint in Purchase');
  await expect(inspector(page).getByRole('textbox', { name: 'Name' })).toHaveValue('Voucher field');
});

test('marquee and Shift select several; they are copied to another journey with their words', async ({ page }) => {
  const first = await card(page, 'actions-need').boundingBox();
  const last = await card(page, 'actions-search').boundingBox();
  if (!first || !last) throw new Error('cards are out of view');
  await drag(page, { x: first.x - 4, y: first.y - 4 }, { x: last.x + last.width - 6, y: last.y + last.height - 6 });
  await expect(inspector(page)).toContainText('3');
  await card(page, 'actions-compare').click({ modifiers: ['Shift'] });
  await expect(inspector(page)).toContainText('4');
  await page.keyboard.press('Control+c');
  await goTo(page, '#/');
  await page.getByRole('button', { name: 'Blank map' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Copied');
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await expect(grid(page)).toBeAttached();
  await standIn(page, 0, 0);
  await page.keyboard.press('Control+v');
  await expect(page.locator('[data-record-id]')).toHaveCount(4);
  await expect(page.locator('[data-record-id]', { hasText: 'Notices the dog' })).toBeVisible();
  await untilSaved(page);
  await page.reload();
  await expect(page.locator('[data-record-id]')).toHaveCount(4);
});

test('duplicate, cut and delete', async ({ page }) => {
  await card(page, 'pains-need').click();
  await page.keyboard.press('Control+d');
  await expect(page.locator('[data-record-id]', { hasText: 'Cannot say which' })).toHaveCount(2);
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-record-id]', { hasText: 'Cannot say which' })).toHaveCount(1);
  await card(page, 'pains-need').click();
  await page.keyboard.press('Control+x');
  await expect(card(page, 'pains-need')).toHaveCount(0);
  await card(page, 'pains-ask').click();
  await page.keyboard.press('Control+v');
  await expect(page.locator('[data-record-id]', { hasText: 'Cannot say which' })).toHaveCount(1);
  await expect(inspector(page)).toContainText('Research');
});

test('a stage is dragged behind another with everything in it; its name is edited in place', async ({ page }) => {
  const before = await centre(drawnText(page, 'Love'));
  await drag(page, before, { x: (await centre(drawnText(page, 'Comparison'))).x - 40, y: before.y });
  await expect.poll(async () => (await centre(drawnText(page, 'Love'))).x).toBeGreaterThan((await centre(drawnText(page, 'Research'))).x);
  expect((await centre(card(page, 'touchpoints-need'))).x).toBeGreaterThan((await centre(card(page, 'touchpoints-search'))).x);
  const name = await centre(drawnText(page, 'Love'));
  await page.mouse.dblclick(name.x, name.y);
  await page.keyboard.type('Affection');
  await page.keyboard.press('Enter');
  await expect(drawnText(page, 'Affection')).toBeVisible();
});

test('lanes: dragged, collapsed, hidden, shown again, marked internal, added, deleted', async ({ page }) => {
  const label = drawnText(page, 'Thoughts');
  await drag(page, await centre(label), { x: (await centre(label)).x, y: (await centre(drawnText(page, 'Touchpoints'))).y - 12 });
  await expect.poll(async () => (await centre(drawnText(page, 'Thoughts'))).y).toBeLessThan((await centre(drawnText(page, 'Touchpoints'))).y);
  await drawnText(page, 'Thoughts').click();
  await inspector(page).getByText('Internal, not for the client').click();
  await expect(drawnText(page, 'Internal')).toBeVisible();
  await page.getByRole('button', { name: 'Collapse this lane' }).first().click();
  await expect(page.getByRole('button', { name: 'Expand this lane' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Hide lane');
  await page.keyboard.press('Enter');
  await expect(drawnText(page, 'Thoughts')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Show hidden lanes');
  await page.keyboard.press('Enter');
  await expect(drawnText(page, 'Thoughts')).toBeVisible();
  await page.keyboard.press('Shift+L');
  await page.getByRole('dialog').getByText('Storyboard', { exact: true }).click();
  const add = page.getByRole('dialog').getByRole('button', { name: /^Add/ });
  if (await add.isVisible()) await add.click();
  await expect(drawnText(page, 'Storyboard')).toBeAttached();
  await page.keyboard.press('Delete');
  await expect(drawnText(page, 'Storyboard')).toHaveCount(0);
});

test('an emotion point is dragged and moved by keys, a missing point stays a gap', async ({ page }) => {
  const top = (await centre(axisFigure(page, /^\+2$/))).y;
  const bottom = (await centre(axisFigure(page, /^−2$/))).y;
  const { x } = await centre(card(page, 'actions-buy'));
  const heightOf = (valence: number): number => (top + bottom) / 2 - (valence * (bottom - top)) / 4;
  await drag(page, { x, y: heightOf(1) }, { x, y: heightOf(-1) });
  await expect(inspector(page)).toContainText('Marta Zielińska');
  await expect(inspector(page).getByRole('slider')).toHaveValue('-1');
  await standIn(page, 2, 4);
  await page.keyboard.press('Enter');
  await expect.poll(() => standsOn(page)).toBe('Marta Zielińska, −1, Relieved');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => standsOn(page)).toBe('Marta Zielińska, −1.5, Relieved');
  await page.keyboard.press('Delete');
  await expect(grid(page).getByText(/Marta Zielińska.*Relieved/)).toHaveCount(0);
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('Control+z');
  await expect(grid(page).getByText('Marta Zielińska, +1, Relieved')).toBeAttached();
});

test('cards are connected by two clicks, the kind is chosen, the connection is deleted', async ({ page }) => {
  await card(page, 'touchpoints-need').click();
  await page.keyboard.press('l');
  await card(page, 'touchpoints-search').click();
  await page.keyboard.press('Escape');
  await card(page, 'touchpoints-need').click();
  const links = inspector(page).getByRole('list').filter({ hasText: 'Search results' });
  await links.getByText('Search results').click();
  await expect(inspector(page)).toContainText('Connection');
  await inspector(page).getByText('Alternative', { exact: false }).first().click();
  await page.keyboard.press('Escape');
  await inspector(page).getByRole('button', { name: 'Delete' }).click();
  await card(page, 'touchpoints-need').click();
  await expect(inspector(page).getByText('Search results')).toHaveCount(0);
});

test('headers and labels stay in view, zoom has its limits', async ({ page }) => {
  const stage = await centre(drawnText(page, 'Love'));
  const lane = await centre(drawnText(page, 'Pain points'));
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 300);
  await expect.poll(async () => (await centre(drawnText(page, 'Pain points'))).y).toBeLessThan(lane.y - 200);
  expect((await centre(drawnText(page, 'Love'))).y).toBeCloseTo(stage.y, 0);
  await page.mouse.wheel(300, 0);
  await expect.poll(async () => (await centre(drawnText(page, 'Research'))).x).toBeLessThan(500);
  expect((await centre(drawnText(page, 'Pain points'))).x).toBeCloseTo(lane.x, 0);
  for (let count = 0; count < 20; count += 1) await page.keyboard.press('Control+-');
  await expect(page.getByRole('group', { name: 'Zoom' })).toContainText('10%');
  for (let count = 0; count < 20; count += 1) await page.keyboard.press('Control+=');
  await expect(page.getByRole('group', { name: 'Zoom' })).toContainText('400%');
  await page.keyboard.press('Control+0');
  await expect(page.getByRole('group', { name: 'Zoom' })).toContainText('100%');
});

test('far away nothing is mounted and everything still works', async ({ page }) => {
  for (let count = 0; count < 20; count += 1) await page.keyboard.press('Control+-');
  await expect(page.locator('[data-record-id]')).toHaveCount(0);
  await standIn(page, 1, 0);
  await expect.poll(() => standsOn(page)).toBe('Vet’s leaflet');
  await expect(inspector(page).getByRole('textbox', { name: 'Name' })).toHaveValue('Vet’s leaflet');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(inspector(page)).toContainText('Touchpoint in Research');
});

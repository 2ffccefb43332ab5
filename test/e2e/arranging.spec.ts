import { expect, goTo, test, type Page } from './app.ts';
import { card, pup, undoButton } from './journey.ts';
import { centre, type Place } from './pointer.ts';

const x = async (page: Page, id: string): Promise<number> => Math.round((await centre(card(page, id))).x);

test.beforeEach(async ({ page }) => {
  await goTo(page, `#/journey/${pup('journey')}`);
  await expect(card(page, 'pains-need')).toBeVisible();
});

async function select(page: Page, ...ids: readonly string[]): Promise<void> {
  for (const [at, id] of ids.entries()) await card(page, id).click({ modifiers: at === 0 ? [] : ['Shift'] });
}

test('cards are aligned in one step and spread over steps again, one named step back each', async ({ page }) => {
  const [first, second] = [await x(page, 'pains-need'), await x(page, 'pains-ask')];
  expect(second).toBeGreaterThan(first + 100);
  await select(page, 'pains-need', 'pains-ask');
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(() => x(page, 'pains-ask')).toBe(first);
  await expect(undoButton(page)).toHaveAccessibleName(/Align 2 cards in one step/);
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(() => x(page, 'pains-ask')).toBe(second);
  await expect(undoButton(page)).toHaveAccessibleName(/Distribute 2 cards over steps/);
  await page.keyboard.press('Control+z');
  await expect.poll(() => x(page, 'pains-ask')).toBe(first);
  await page.keyboard.press('Control+z');
  await expect.poll(() => x(page, 'pains-ask')).toBe(second);
});

test('cards of two lanes are aligned in one lane by the menu', async ({ page }) => {
  await select(page, 'thoughts-need', 'pains-ask');
  await card(page, 'pains-ask').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /Align in one lane/ }).click();
  await expect(undoButton(page)).toHaveAccessibleName(/Align 2 cards in one lane/);
  await expect.poll(async () => Math.abs((await centre(card(page, 'pains-ask'))).y - (await centre(card(page, 'thoughts-need'))).y)).toBeLessThan(80);
});

test('the rule shows where a dragged card will land, at the edge the map scrolls on, and the card lands there', async ({ page }) => {
  const start = await centre(card(page, 'pains-need'));
  const map = await page.getByRole('grid').locator('xpath=ancestor::main').boundingBox();
  if (!map) throw new Error('no map');
  const header = async (): Promise<Place> => centre(page.locator('main svg text', { hasText: /^Love$/ }).first());
  const before = await header();
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 60, start.y + 10, { steps: 4 });
  await expect(page.locator('[class*="rule"][style]').first()).toBeVisible();
  const inspector = await page.getByRole('complementary', { name: 'Inspector' }).boundingBox();
  const edge = (inspector?.x ?? map.x + map.width) - 6;
  await page.mouse.move(edge, start.y, { steps: 4 });
  await expect.poll(async () => (await header()).x).toBeLessThan(before.x - 400);
  // Away from the edge the map stands still, and the rule comes to the column under the pointer.
  await page.mouse.move(edge - 300, start.y, { steps: 4 });
  const rule = async (): Promise<number> => (await centre(page.locator('[class*="rule"][style]').first())).x;
  await expect.poll(async () => Math.abs((await rule()) - (edge - 300))).toBeLessThan(100);
  const landing = await rule();
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await x(page, 'pains-need')) - landing)).toBeLessThan(4);
  await page.keyboard.press('Control+z');
  await expect(undoButton(page)).toBeDisabled();
});

import { expect, goTo, test, type Page } from './app.ts';
import { card, grid, inspector, standIn, standsOn, undoButton } from './journey.ts';

const finder = (page: Page) => page.getByRole('search', { name: 'Find and replace' });

test.beforeEach(async ({ page }) => {
  await goTo(page, '#/journey/happy-pup-journey');
  await expect(card(page, 'touchpoints-need')).toBeVisible();
});

test('find and replace: count, next leads to the card, one place, all places, one undo each', async ({ page }) => {
  await grid(page).focus();
  await page.keyboard.press('Control+h');
  await page.keyboard.type('DOG');
  const status = finder(page).getByRole('status');
  const count = 21;
  await expect(status).toHaveText(`${count} places`);
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(`1 of ${count}`);
  await page.keyboard.press('Shift+Enter');
  await expect(status).toHaveText(`${count} of ${count}`);
  await page.keyboard.press('Enter');
  await finder(page).getByText('Match case').click();
  await expect(status).toHaveText('Nothing found');
  await finder(page).getByText('Match case').click();
  await finder(page).getByRole('textbox', { name: 'Find', exact: true }).press('Enter');
  await expect(finder(page).locator('mark')).toHaveText(/dog/i);
  await finder(page).getByRole('textbox', { name: 'Replace with' }).fill('cat');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(`1 of ${count - 1}`);
  await expect(undoButton(page)).toHaveAccessibleName(/Replace 1 place/);
  await finder(page).getByRole('button', { name: `Replace all ${count - 1} places` }).click();
  await expect(status).toHaveText('Nothing found');
  await page.keyboard.press('Escape');
  await expect(finder(page)).toHaveCount(0);
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+h');
  await page.keyboard.type('dog');
  await expect(status).toHaveText(`${count} places`);
});

test('figures set the emotion and go on to the next step, each one step back', async ({ page }) => {
  await standIn(page, 2, 0);
  for (const figure of ['1', '5', '3']) await page.keyboard.press(figure);
  await expect.poll(() => standsOn(page)).toContain('Marta Zielińska');
  await expect(grid(page).getByText(/^Marta Zielińska, (0|±0)/)).toBeAttached();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => standsOn(page)).toMatch(/Marta Zielińska, \+2/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => standsOn(page)).toMatch(/Marta Zielińska, −2/);
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('Control+z');
  await expect(undoButton(page)).toBeDisabled();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('1 to 5');
});

test('several cards: differing values are told, tags are added to each, cleared for all, each as one step', async ({ page }) => {
  await card(page, 'touchpoints-need').click();
  await card(page, 'touchpoints-search').click({ modifiers: ['Shift'] });
  await expect(inspector(page).getByPlaceholder('Mixed').first()).toBeVisible();
  const tags = inspector(page).getByRole('group', { name: 'Tags' });
  await tags.getByRole('textbox').fill('checked');
  await page.keyboard.press('Enter');
  await expect(undoButton(page)).toHaveAccessibleName(/Edit 2 items/);
  await tags.getByRole('textbox').press('Escape');
  await expect(grid(page)).toBeFocused();
  await card(page, 'touchpoints-need').click();
  await expect(tags).toContainText('checked');
  await card(page, 'touchpoints-compare-marketplace').click({ modifiers: ['Shift'] });
  await tags.getByRole('button', { name: 'Add to all: checked' }).click();
  await card(page, 'touchpoints-compare-marketplace').click();
  await expect(tags).toContainText('checked');
  await card(page, 'touchpoints-need').click({ modifiers: ['Shift'] });
  await inspector(page).getByRole('button', { name: 'Clear: Description' }).click();
  await expect(inspector(page).getByRole('textbox', { name: 'Description' })).toHaveValue('');
  await page.keyboard.press('Escape');
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('Control+z');
  await expect(undoButton(page)).toBeDisabled();
});

test('a selection of different kinds: common fields for all, and the way to one kind', async ({ page }) => {
  await card(page, 'touchpoints-need').click();
  await card(page, 'actions-need').click({ modifiers: ['Shift'] });
  await card(page, 'actions-search').click({ modifiers: ['Shift'] });
  await inspector(page).getByRole('group', { name: 'Tags' }).getByRole('textbox').fill('workshop');
  await page.keyboard.press('Enter');
  await expect(undoButton(page)).toHaveAccessibleName(/Edit 3 items/);
  await inspector(page).getByRole('button', { name: 'Card: 2 only' }).click();
  await expect(inspector(page).getByRole('heading', { name: '2 selected' })).toBeVisible();
  await expect(inspector(page).getByRole('group', { name: 'Tags' })).toContainText('workshop');
});

test('Escape backs out one level: a list in a dialog, the dialog, a menu, a drag, a field, the selection, the place', async ({ page }) => {
  await page.keyboard.press('Control+h');
  await finder(page).getByRole('button', { name: /Where/ }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(finder(page).getByRole('button', { name: /Where/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(finder(page)).toHaveCount(0);

  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await card(page, 'actions-need').click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(inspector(page)).toContainText('Card in');

  const box = await card(page, 'actions-need').boundingBox();
  if (!box) throw new Error('not on the screen');
  await page.mouse.move(box.x + 30, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 230, box.y + 12, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(undoButton(page)).toBeDisabled();
  await expect(inspector(page)).toContainText('Card in');

  await inspector(page).getByRole('textbox', { name: 'Description' }).click();
  await page.keyboard.press('Escape');
  await expect(grid(page)).toBeFocused();
  await expect(inspector(page)).toContainText('Card in');
  await page.keyboard.press('F2');
  await page.keyboard.type('Not kept');
  await page.keyboard.press('Escape');
  await expect(card(page, 'actions-need')).not.toContainText('Not kept');
  await expect(inspector(page)).toContainText('Card in');
  await page.keyboard.press('l');
  for (const _ of ['first card', 'tool']) await page.keyboard.press('Escape');
  await expect(inspector(page)).toContainText('Card in');
  await page.keyboard.press('Escape');
  await expect(inspector(page)).not.toContainText('Card in');
  await page.keyboard.press('Escape');
  await expect.poll(() => standsOn(page)).toBe('');
});

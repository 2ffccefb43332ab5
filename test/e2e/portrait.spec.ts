import { expect, goTo, test, untilSaved, type Page } from './app.ts';

test.describe.configure({ mode: 'parallel' });

/** The face on the sheet. */
function faceOn(page: Page) {
  return page.locator('figure img').first();
}

function addressOf(page: Page): Promise<string | null> {
  return faceOn(page).getAttribute('src');
}

test.beforeEach(async ({ page }) => {
  await goTo(page, '#/persona/happy-pup-marta');
  await expect(faceOn(page)).toBeVisible();
});

test('a face is chosen feature by feature, each choice a step that can be taken back', async ({ page }) => {
  const before = await addressOf(page);
  await page.getByRole('button', { name: 'Draw the face' }).click();
  await page.getByRole('tab', { name: 'Skin' }).click();
  await page.getByTitle('Olive').click();
  await expect(page.getByRole('radio', { name: 'Olive' })).toBeChecked();
  const olive = await addressOf(page);
  expect(olive).not.toBe(before);
  await page.getByRole('tab', { name: 'Glasses' }).click();
  await page.getByTitle('Round', { exact: true }).click();
  await expect(faceOn(page)).not.toHaveAttribute('src', olive ?? '');
  const withGlasses = await addressOf(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
  await expect(faceOn(page)).toHaveAttribute('src', olive ?? '');
  await page.getByRole('dialog').getByRole('button', { name: 'Redo' }).click();
  await expect(faceOn(page)).toHaveAttribute('src', withGlasses ?? '');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await untilSaved(page);
  await page.reload();
  await expect(faceOn(page)).toHaveAttribute('src', withGlasses ?? '');
});

test('by keyboard alone: tabs, choices with names, a surprise that keeps the skin, undo', async ({ page }) => {
  await page.getByRole('button', { name: 'Draw the face' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Drawn portrait' });
  await dialog.getByRole('tab', { name: 'Hair' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(dialog.getByRole('tab', { name: 'Skin' })).toHaveAttribute('aria-selected', 'true');
  await dialog.getByRole('radiogroup', { name: 'Skin' }).getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(dialog.getByRole('radio', { name: 'Very dark' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'Line drawing, no colour' })).not.toBeChecked();
  const chosen = await addressOf(page);
  await dialog.getByRole('button', { name: 'Surprise me' }).press('Enter');
  await expect(faceOn(page)).not.toHaveAttribute('src', chosen ?? '');
  await expect(dialog.getByRole('radio', { name: 'Very dark' })).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(faceOn(page)).toHaveAttribute('src', chosen ?? '');
});

test('a picture of one’s own gives way only when a face is chosen', async ({ page }) => {
  await page.getByRole('button', { name: 'Remove the portrait' }).click();
  await expect(faceOn(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Draw the face' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(faceOn(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Draw the face' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Use this face' }).click();
  await expect(faceOn(page)).toBeVisible();
});

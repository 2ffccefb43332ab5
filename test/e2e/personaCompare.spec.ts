import { expect, goTo, test, untilSaved, type Page } from './app.ts';

test.describe.configure({ mode: 'parallel' });

const b2c = '#/personas/compare?ids=happy-pup-marta,happy-pup-tomek';

/** The personas in the order of their columns. */
function columns(page: Page) {
  return page.getByRole('columnheader').getByRole('link');
}

test.describe('personas side by side', () => {
  test('from the list: persons are added, the table names what differs, only differences are left', async ({ page }) => {
    await goTo(page, '#/personas');
    await page.getByRole('button', { name: 'Actions for “Marta Zielińska”' }).or(page.getByRole('button', { name: /Marta Zielińska/ })).first().click();
    await page.getByRole('menuitem', { name: 'Compare personas' }).click();
    await expect(page.getByText('Marta Zielińska is here')).toBeVisible();
    await page.getByRole('button', { name: 'Add a persona' }).click();
    await page.getByRole('menuitem', { name: 'Tomek Kowal' }).click();
    await expect(columns(page)).toHaveText(['Marta Zielińska', 'Tomek Kowal']);
    await expect(page.getByRole('row', { name: /Role or job title/ })).toContainText('≠ differs');
    await expect(page.getByRole('row', { name: /Price – Quality/ })).toContainText('≠ 32 apart');
    const before = await page.getByRole('row').count();
    await page.getByText('Only differences').click();
    expect(await page.getByRole('row').count()).toBeLessThanOrEqual(before);
    await page.reload();
    await expect(page.getByRole('switch', { name: 'Only differences' })).toBeChecked();
  });

  test('columns change places by drag, by arrow keys and by menu', async ({ page }) => {
    await goTo(page, b2c);
    await expect(columns(page)).toHaveText(['Marta Zielińska', 'Tomek Kowal']);
    await page.getByRole('columnheader', { name: /Marta/ }).dragTo(page.getByRole('columnheader', { name: /Tomek/ }));
    await expect(columns(page)).toHaveText(['Tomek Kowal', 'Marta Zielińska']);
    const handle = page.getByRole('button', { name: /^Move Marta/ });
    await handle.press('ArrowLeft');
    await expect(columns(page)).toHaveText(['Marta Zielińska', 'Tomek Kowal']);
    await expect(handle).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: 'Marta Zielińska is now 1 of 2.' })).toBeAttached();
    await page.getByRole('button', { name: 'Actions for Marta Zielińska' }).click();
    await page.getByRole('menuitem', { name: 'Move right' }).click();
    await expect(columns(page)).toHaveText(['Tomek Kowal', 'Marta Zielińska']);
  });

  test('rows are left out and taken in again; curves are drawn on one journey', async ({ page }) => {
    await goTo(page, b2c);
    const role = page.getByRole('rowheader', { name: /Role or job title/ });
    await role.getByRole('button', { name: 'Leave out: Role or job title' }).press('Enter');
    await expect(role).toHaveCount(0);
    await page.getByRole('button', { name: 'Show again: Role or job title' }).press('Enter');
    await expect(role).toBeVisible();
    await expect(page.getByRole('img', { name: /Emotion curves on .*Marta Zielińska and Tomek Kowal/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /^Tomek Kowal/ }).last()).toContainText('−');
  });
});

test.describe('the buying committee', () => {
  test('by keyboard: figures on a cell, what they come to, warnings, undo', async ({ page }) => {
    await goTo(page, '#/committee/industrial-plastics-journey');
    const cell = page.locator('[data-cell="2 7"]');
    await cell.focus();
    await page.keyboard.press('5');
    await page.keyboard.press('-');
    await expect(cell).toHaveAccessibleName(/influence 5 of 5, attitude −1, Doubtful/);
    await expect(page.getByText('Robert Bielak (Decider) is against it at “Advocacy”.')).toBeVisible();
    await page.keyboard.press('ArrowUp');
    const above = page.locator('[data-cell="1 7"]');
    await expect(above).toBeFocused();
    await page.keyboard.press('+');
    // (−1 × 5 + 1 × 3) / 8: who is not rated weighs as much as a middling one.
    await expect(page.getByRole('row', { name: /^Together/ }).last()).toContainText('−0.3');
    await untilSaved(page);
    await page.keyboard.press('Control+z');
    await expect(above).toHaveAccessibleName(/nothing known/);
    await cell.press('Delete');
    await expect(cell).toHaveAccessibleName(/nothing known/);
  });

  test('by pointer: a cell opens, a note is found by search and leads back; roles are given', async ({ page }) => {
    await goTo(page, '#/journey/industrial-plastics-journey');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').last().fill('Buying committee');
    await page.getByRole('menuitem', { name: 'Buying committee' }).first().click();
    const cell = page.locator('[data-cell="0 7"]');
    await cell.click();
    const dialog = page.getByRole('dialog', { name: 'Ewa Marciniak at “Advocacy”' });
    await dialog.getByText('4', { exact: true }).click();
    await dialog.getByText('+2', { exact: true }).click();
    await dialog.getByRole('textbox').fill('Would speak at the fair');
    await page.keyboard.press('Escape');
    await expect(cell).toContainText('Champion');
    await page.getByRole('button', { name: /^Roles of Robert Bielak/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'User' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Nobody holds the role: User.')).toHaveCount(0);
    await untilSaved(page);
    await goTo(page, '#/search?q=speak%20at%20the%20fair');
    await page.getByRole('main').getByRole('link', { name: /Ewa Marciniak|speak/ }).first().click();
    await expect(cell).toBeFocused();
  });
});

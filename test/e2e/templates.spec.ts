import { expect, goTo, test, untilSaved, type Page } from './app.ts';
import { grid, inspector, pup, undoButton } from './journey.ts';
import { centre } from './pointer.ts';
import { runByPalette } from './screenList.ts';

const toast = (page: Page, text: RegExp | string) => page.getByRole('status').filter({ hasText: text }).or(page.getByRole('alert').filter({ hasText: text })).first();
const outlineOf = (page: Page) => page.getByRole('tree').textContent();

async function openAt(page: Page, journeyId: string, select: string): Promise<void> {
  await goTo(page, `#/journey/${journeyId}?select=${select}`);
  await expect(grid(page)).toBeAttached();
  await expect(inspector(page)).toBeVisible();
  await grid(page).focus();
}

async function title(page: Page): Promise<string> {
  return inspector(page).getByRole('textbox').first().inputValue();
}

test('a stage is copied to another map with its cards; what the map lacks is asked before', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAt(page, pup('journey'), pup('stage-support'));
  const name = await title(page);
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(name);
  await goTo(page, '#/journey/industrial-plastics-journey');
  await expect(grid(page)).toBeAttached();
  await grid(page).focus();
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Paste 1 stage' });
  await dialog.getByText(/^Attach .* to the map, with their emotions$/).click();
  await dialog.getByRole('button', { name: 'Paste 1 stage' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(undoButton(page)).toHaveAccessibleName(/Copy 1 stage/);
  expect(await title(page)).toBe(name);
  await page.keyboard.press('Control+z');
  await expect(undoButton(page)).toBeDisabled();
});

test('a lane is copied by the map’s name; cards without a step there are told and not lost silently', async ({ page }) => {
  await openAt(page, 'industrial-plastics-journey', 'industrial-plastics-lane-touchpoints');
  await runByPalette(page, 'Copy to another map');
  const dialog = page.getByRole('dialog', { name: 'Copy 1 lane to another map' });
  await expect(dialog.getByRole('table')).toBeVisible();
  await expect(dialog.getByRole('status')).toContainText(/no place on this map/);
  await dialog.getByText(/^Add \d+ steps? at the end of/).click();
  await expect(dialog.getByText(/no place on this map/)).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('button', { name: 'Open map' }).click();
  await expect(page).toHaveURL(/happy-pup-journey/);
  await expect(undoButton(page)).toHaveAccessibleName(/Copy 1 lane/);
});

test('stages and lanes are duplicated and cut like cards', async ({ page }) => {
  await openAt(page, pup('journey'), pup('stage-support'));
  const name = await title(page);
  await page.keyboard.press('Control+d');
  await expect(undoButton(page)).toHaveAccessibleName(/Copy 1 stage/);
  await page.keyboard.press('Alt+o');
  await expect.poll(async () => ((await outlineOf(page)) ?? '').split(name).length - 1).toBeGreaterThanOrEqual(2);
  await page.keyboard.press('Control+z');
  await openAt(page, pup('journey'), pup('lane-pains'));
  await page.keyboard.press('Control+x');
  await expect(undoButton(page)).toHaveAccessibleName(/Delete/);
  await page.keyboard.press('Control+v');
  await expect(undoButton(page)).toHaveAccessibleName(/Copy 1 lane/);
});

test('a map becomes a template with locked lanes; a map from it keeps the locks until they are opened', async ({ page }) => {
  await openAt(page, pup('journey'), pup('lane-pains'));
  await page.keyboard.press('Escape');
  await runByPalette(page, 'Save as template');
  const dialog = page.getByRole('dialog', { name: 'Save as template' });
  await dialog.getByRole('textbox').fill('House style');
  await dialog.getByRole('group', { name: 'Keep' }).getByText('Cards with their texts').click();
  await dialog.getByRole('group', { name: /^Lock/ }).getByText('Lanes', { exact: true }).click();
  await dialog.getByRole('group', { name: /^Lock/ }).getByText('Cards that are kept', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Save template' }).click();
  await expect(toast(page, /“House style” saved/)).toBeVisible();
  await untilSaved(page);
  await goTo(page, '#/');
  await expect(page.getByRole('article', { name: 'House style' })).toHaveCount(0);
  await page.getByRole('button', { name: 'House style', exact: true }).click();
  const create = page.getByRole('dialog', { name: 'New journey' });
  await expect(create).toContainText(/Your own template: \d+ stages/);
  await create.getByRole('textbox').fill('Second client');
  await create.getByRole('button', { name: 'Create' }).click();
  await expect(grid(page)).toBeAttached();
  await expect(page.getByRole('note', { name: 'Template' })).toHaveCount(0);
  const card = page.locator('[data-record-id]').first();
  await card.click();
  await expect(inspector(page).getByRole('note')).toContainText('Locked');
  await expect(inspector(page).getByRole('textbox').first()).toBeDisabled();
  await page.keyboard.press('Delete');
  await expect(toast(page, /is locked.*Unlock/)).toBeVisible();
  await expect(undoButton(page)).toHaveAccessibleName(/Create the journey/);
  // Whoever pulls at it hears at once why it stays.
  await page.getByRole('button', { name: 'Dismiss' }).first().click();
  const held = await centre(card);
  await page.mouse.move(held.x, held.y);
  await page.mouse.down();
  await page.mouse.move(held.x + 30, held.y + 10, { steps: 4 });
  await expect(toast(page, /is locked.*Unlock/)).toBeVisible();
  await expect(card).not.toHaveAttribute('data-state', 'dragged');
  await page.mouse.up();
  await card.dblclick();
  await expect(page.locator('main').getByRole('textbox')).toHaveCount(0);
  await grid(page).focus();
  await inspector(page).getByRole('button', { name: 'Unlock' }).click();
  await expect(undoButton(page)).toHaveAccessibleName(/Unlock 1 part/);
  await inspector(page).getByRole('textbox').first().fill('Ours now');
  await expect(undoButton(page)).toHaveAccessibleName(/Edit/);
});

test('a template opens and edits like a map, is named in search, is no map, and becomes one again', async ({ page }) => {
  await openAt(page, pup('journey'), pup('lane-pains'));
  await runByPalette(page, 'Save as template');
  const dialog = page.getByRole('dialog', { name: 'Save as template' });
  await dialog.getByRole('textbox').fill('Quarterly kit');
  await dialog.getByRole('button', { name: 'Save template' }).click();
  await page.getByRole('button', { name: 'Open template' }).click();
  await expect(page.getByRole('note', { name: 'Template' })).toContainText('This is a template');
  await untilSaved(page);
  await goTo(page, '#/search?q=Quarterly');
  await expect(page.getByRole('main').getByRole('link', { name: /Quarterly kit/ })).toContainText('Template');
  await goTo(page, '#/');
  const menu = page.getByRole('button', { name: 'Actions of Quarterly kit' }).or(page.getByRole('button', { name: /Quarterly kit/ }).last());
  await menu.first().click();
  await page.getByRole('menuitem', { name: 'Use as ordinary map' }).click();
  await expect(page.getByRole('article', { name: 'Quarterly kit' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByRole('article', { name: 'Quarterly kit' })).toHaveCount(0);
});

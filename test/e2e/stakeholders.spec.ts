import { expect, goTo, test, untilSaved, type Page } from './app.ts';
import { centre, drag } from './pointer.ts';

/** A new map, opened from home. */
async function openNewMap(page: Page): Promise<void> {
  await goTo(page, '#/');
  await page.getByRole('region', { name: 'Stakeholder maps' }).getByRole('button', { name: 'New stakeholder map' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'New stakeholder map' })).toBeVisible();
}

/** A persona by its name, or somebody else. */
async function addActor(page: Page, name: string, ring: string, isPersona = false): Promise<void> {
  await page.keyboard.press('Shift+A');
  const dialog = page.getByRole('dialog', { name: 'Add a stakeholder' });
  await dialog.getByRole('button', { name: /Who$/ }).click();
  await page.getByRole('option', { name: isPersona ? name : 'Somebody else', exact: true }).click();
  if (!isPersona) await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('button', { name: /Ring$/ }).click();
  await page.getByRole('option', { name: ring, exact: true }).click();
  await dialog.getByRole('button', { name: 'Add stakeholder' }).click();
  await expect(dialog).toBeHidden();
}

function actor(page: Page, name: string) {
  return page.getByRole('group', { name: /^Stakeholder map/ }).getByRole('button', { name: new RegExp(`^${name}, `) });
}

async function addThree(page: Page): Promise<void> {
  await addActor(page, 'Marta Zielińska', 'Core', true);
  await addActor(page, 'Town veterinary service', 'Direct');
  await addActor(page, 'Kennel club', 'Indirect');
}

test('a map is made of personas and others, joined by pointer and keys, moved, undone and found again', async ({ page }) => {
  await openNewMap(page);
  await addThree(page);
  // Keys: L asks with whom.
  await actor(page, 'Marta Zielińska').focus();
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: 'Relationship of “Marta Zielińska”' });
  await dialog.getByRole('button', { name: /What it is about$/ }).click();
  await page.getByRole('option', { name: 'Money' }).click();
  await dialog.getByRole('textbox').fill('Pays per visit');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Money', exact: true })).toBeVisible();
  // Pointer: the handle is pulled to the other one.
  await actor(page, 'Kennel club').click();
  await drag(page, await centre(page.locator('[data-handle]')), await centre(actor(page, 'Town veterinary service')));
  const second = page.getByRole('dialog', { name: 'Relationship of “Kennel club”' });
  await expect(second.getByRole('button', { name: /With$/ })).toContainText('Town veterinary service');
  await second.getByText('Both ways').click();
  await second.getByRole('button', { name: 'Add relationship' }).click();
  const list = page.getByRole('region', { name: 'On the map' });
  await expect(list.getByRole('button', { name: 'Goods or services: Kennel club and Town veterinary service, both ways' })).toBeVisible();
  // Keys along and between rings; a run of steps is one entry.
  await actor(page, 'Town veterinary service').focus();
  await page.keyboard.press('Enter');
  const angle = page.getByRole('textbox', { name: 'Angle in degrees' });
  await expect(angle).toHaveValue('0');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await expect(angle).toHaveValue('20');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('status').filter({ hasText: 'Town veterinary service: ring Indirect, 20°' })).toBeAttached();
  await page.screenshot({ path: '/tmp/sh2.png' });
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(actor(page, 'Town veterinary service')).toHaveAccessibleName('Town veterinary service, Company, ring Direct, 2 relationships');
  await expect(angle).toHaveValue('0');
  // Pointer between rings: one commit on drop.
  const from = await centre(actor(page, 'Kennel club'));
  const middle = await centre(actor(page, 'Marta Zielińska'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + 180, middle.y, { steps: 6 });
  await page.screenshot({ path: '/tmp/sh3.png' });
  await page.mouse.up();
  await expect(actor(page, 'Kennel club')).toHaveAccessibleName(/ring Direct/);
  await page.keyboard.press('Control+z');
  await expect(actor(page, 'Kennel club')).toHaveAccessibleName(/ring Indirect/);
  await page.keyboard.press('Control+Shift+z');
  await expect(actor(page, 'Kennel club')).toHaveAccessibleName(/ring Direct/);
  // Removing says what goes along.
  await actor(page, 'Town veterinary service').focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('“Town veterinary service” was removed from the map with 2 relationships.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(list.getByRole('button', { name: /^Money: Marta Zielińska to Town veterinary service, Pays per visit/ })).toBeVisible();
  await untilSaved(page);
  await page.reload();
  await expect(actor(page, 'Kennel club')).toBeVisible();
  await goTo(page, '#/search?q=kennel');
  await page.getByRole('link', { name: /Kennel club/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Kennel club' })).toBeVisible();
  await goTo(page, '#/');
  await page.screenshot({ path: '/tmp/sh4.png', fullPage: true });
});

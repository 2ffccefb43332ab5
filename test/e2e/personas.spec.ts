import { fileURLToPath } from 'node:url';
import { expect, goTo, test, untilSaved } from './app.ts';
import { grid } from './journey.ts';

const icon = fileURLToPath(new URL('../../assets/icons/icon.png', import.meta.url));

test('a persona is made, written on the sheet, put on a journey, found after a reload', async ({ page }) => {
  await page.getByRole('button', { name: 'New persona' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Olena Kravets');
  await page.getByRole('textbox', { name: 'Role or job title' }).fill('Breeder');
  await page.getByRole('textbox', { name: 'A sentence they would say' }).fill('I feed twelve of them, every day.');
  await page.getByRole('textbox', { name: 'Lives in' }).fill('Lublin');
  const goals = page.getByRole('region', { name: 'Goals' });
  const goal = (number: number) => goals.getByRole('textbox', { name: `Goals, entry ${number}` });
  await goal(1).fill('One order for all the dogs');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Delivery before the weekend');
  await page.keyboard.press('Enter');
  await goal(2).press('Alt+ArrowUp');
  await expect(goal(1)).toHaveValue('Delivery before the weekend');
  await page.getByRole('region', { name: 'Where to reach them' }).getByRole('button', { name: 'Add a channel' }).click();
  await page.getByRole('combobox', { name: 'Add a channel' }).fill('Phone');
  await page.getByRole('option', { name: 'Phone', exact: true }).click();
  await page.getByRole('slider', { name: 'Share of contacts: Phone' }).press('ArrowRight');
  await expect(page.getByRole('region', { name: 'Where to reach them' })).toContainText('51');
  await page.getByRole('button', { name: 'Add to a journey' }).click();
  await page.getByRole('menuitem', { name: 'Happy Pup: first order' }).click();
  await untilSaved(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Olena Kravets');
  await expect(page.getByRole('textbox', { name: 'Lives in' })).toHaveValue('Lublin');
  await expect(goal(1)).toHaveValue('Delivery before the weekend');
  await page.getByRole('link', { name: 'Happy Pup: first order', exact: true }).click();
  await expect(grid(page)).toBeAttached();
  await expect(page.getByRole('group', { name: 'Personas' })).toContainText('Olena');
});

test('all that is typed into one field is one step; the name cannot be emptied', async ({ page }) => {
  await goTo(page, '#/persona/happy-pup-marta');
  const role = page.getByRole('textbox', { name: 'Role or job title' });
  await role.fill('Office manager');
  await role.blur();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(role).toHaveValue('Office manager, dog owner');
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.fill('');
  await name.blur();
  await expect(name).toHaveValue('Marta Zielińska');
});

test('a portrait: another face, a picture of one’s own with words for those who cannot see it', async ({ page }) => {
  await goTo(page, '#/persona/happy-pup-marta');
  const face = page.locator('figure img');
  const before = await face.getAttribute('src');
  await page.getByRole('button', { name: 'Draw the face' }).click();
  await page.getByRole('button', { name: 'Surprise me' }).click();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(face).not.toHaveAttribute('src', before ?? '');
  await page.getByLabel('Choose a picture').last().setInputFiles(icon);
  await page.getByRole('dialog').getByRole('button', { name: 'Add image' }).click();
  await expect(face).toHaveAttribute('alt', 'Marta Zielińska');
  expect(await face.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBeGreaterThan(0);
  await page.getByLabel('Choose a picture').last().setInputFiles({ name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') });
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('“notes.png” is not an image. Itinera takes PNG');
  await page.keyboard.press('Escape');
  await expect(face).toHaveAttribute('alt', 'Marta Zielińska');
});

test('a deleted persona comes back with its curves', async ({ page }) => {
  await goTo(page, '#/persona/happy-pup-marta');
  await page.getByRole('button', { name: 'Delete persona' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('article', { name: 'Marta Zielińska' })).toHaveCount(0);
  await page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('article', { name: 'Marta Zielińska' })).toBeVisible();
  await goTo(page, '#/journey/happy-pup-journey');
  await expect(grid(page).getByText(/^Marta Zielińska/).first()).toBeAttached();
});

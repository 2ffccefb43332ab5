import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfWords } from '../helpers/pdfWords.ts';
import { repositoryFolder, startHost } from '../helpers/startHost.ts';
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
});

test('a persona tells where it is used; deleting shows the effect, archiving puts it away and back', async ({ page }) => {
  await goTo(page, '#/persona/happy-pup-marta');
  const uses = page.getByRole('region', { name: 'Where used' });
  await expect(uses).toContainText(/\d+ points on the curve/);
  await uses.getByRole('link', { name: /Happy Pup: first order$/ }).nth(1).click();
  await expect(page).toHaveURL(/select=happy-pup-opportunities/);
  await goTo(page, '#/persona/happy-pup-marta');
  await page.getByRole('button', { name: 'Delete persona' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Delete “Marta Zielińska”?' });
  await expect(dialog.getByRole('list')).toContainText(/\d+ sections of the sheet\d+ statements\d+ points on emotion curves/);
  await expect(dialog.getByRole('list')).toContainText('its place in 1 journey');
  await dialog.getByRole('button', { name: 'Archive instead' }).click();
  await expect(page.getByRole('article', { name: 'Tomek Wrona' }).or(page.getByRole('article').first()).first()).toBeVisible();
  await expect(page.getByRole('article', { name: 'Marta Zielińska' })).toHaveCount(0);
  await page.getByText('Archived (1)').click();
  await page.getByRole('link', { name: 'Marta Zielińska' }).click();
  await page.getByRole('note').getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByRole('note')).toHaveCount(0);
  await goTo(page, '#/personas');
  await expect(page.getByRole('article', { name: 'Marta Zielińska' })).toBeVisible();
  await expect(page.getByText('Archived (0)')).toBeVisible();
});

test('a persona is copied with sheet, evidence and portrait and pasted into another library', async ({ page, context, complaints }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, '#/persona/happy-pup-marta');
  await page.getByLabel('Choose a picture').last().setInputFiles(join(repositoryFolder, 'assets', 'icons', 'icon.png'));
  await page.getByRole('dialog').getByRole('button', { name: 'Add image' }).click();
  await untilSaved(page);
  await page.getByRole('button', { name: 'Copy for another library' }).click();
  await expect(page.getByText(/Marta Zielińska copied with sheet/)).toBeVisible();
  const folder = mkdtempSync(join(tmpdir(), 'itinera-other-'));
  const other = await startHost({ userDataFolder: folder });
  try {
    const second = await context.newPage();
    second.on('pageerror', (error) => complaints.push(error.message));
    await second.goto(other.url);
    await expect(second.locator('[data-save-status="saved"]').first()).toBeVisible();
    // The sample has her already: a copy comes beside her.
    await second.bringToFront();
    await second.keyboard.press('Control+v');
    const dialog = second.getByRole('dialog', { name: 'Import' });
    await expect(dialog).toContainText('Marta Zielińska');
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(second.getByRole('region', { name: 'Personas' }).getByRole('article', { name: 'Marta Zielińska' })).toHaveCount(2);
    await second.getByRole('region', { name: 'Personas' }).getByRole('article', { name: 'Marta Zielińska' }).last().getByRole('link').click();
    const face = second.locator('figure img');
    expect(await face.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBeGreaterThan(0);
    await expect(second.getByRole('textbox', { name: 'Lives in' })).not.toHaveValue('');
  } finally {
    await other.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a stakeholder map is handed over as PDF with text, and as a picture', async ({ page }, testInfo) => {
  await goTo(page, '#/stakeholders/industrial-plastics-stakeholders');
  await untilSaved(page);
  const hand = async (format: string, path: string): Promise<Buffer> => {
    await page.getByRole('banner').getByRole('button', { name: 'Export' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export the stakeholder map' });
    await dialog.locator('label').filter({ hasText: format }).click();
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    await (await downloading).saveAs(path);
    return readFileSync(path);
  };
  const pdf = testInfo.outputPath('map.pdf');
  await hand('PDF', pdf);
  expect(pdfWords(pdf)).toContain('Late deliveries');
  expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n[\s\S]*119\d\.\d+ x 841/);
  const picture = await hand('PNG', testInfo.outputPath('map.png'));
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBeGreaterThan(3200);
});

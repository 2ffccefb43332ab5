import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, untilSaved, type Page } from './app.ts';

const sample = readFileSync(fileURLToPath(new URL('../../assets/samples/happy-pup.en.json', import.meta.url)), 'utf8');

async function chooseImport(page: Page, name: string, text: string): Promise<void> {
  await page.keyboard.press('Control+i');
  await page.locator('input[type="file"]').last().setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

const hostile: readonly { readonly what: string; readonly text: string; readonly says: RegExp }[] = [
  { what: 'truncated', text: sample.slice(0, sample.length / 2), says: /ends too early/ },
  { what: 'of a newer version', text: sample.replace(/"version": \d+/, '"version": 99'), says: /newer/i },
  { what: 'something else', text: '{"hello": "world"}', says: /Itinera/ },
  { what: 'nested without end', text: '['.repeat(100_000), says: /file/ },
  { what: 'dangling', text: sample.replaceAll('happy-pup-step-buy"', 'nowhere"').replace('"id":"nowhere"', '"id":"happy-pup-step-buy"'), says: /nowhere|missing|step/i },
];

for (const { what, text, says } of hostile) {
  test(`a JSON file that is ${what} is refused with one message and nothing changes`, async ({ page }) => {
    await chooseImport(page, 'broken.json', text);
    await expect(page.getByRole('alert')).toContainText(says);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: /^Journeys/ }).getByRole('article')).toHaveCount(2);
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
  });
}

test('words that look like a script stay words', async ({ page }) => {
  const words = '<img src=x onerror="document.title=1"><script>alert(1)</script>';
  await page.getByRole('button', { name: 'New journey' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(words);
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('navigation', { name: 'Where you are' })).toContainText(words);
  await expect(page).toHaveTitle(new RegExp(words.slice(0, 8)));
});

test('importing what is here already asks first; keeping both makes a second journey, one undo takes it away', async ({ page }) => {
  await chooseImport(page, 'happy-pup.json', sample);
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog).toContainText('already');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  const journeys = page.getByRole('region', { name: /^Journeys/ }).getByRole('article');
  await expect(journeys).toHaveCount(3);
  await untilSaved(page);
  await page.getByRole('button', { name: /^Undo: Import/ }).click();
  await expect(journeys).toHaveCount(2);
});

test('a file that is no library is refused where it is named', async ({ page, host }) => {
  const path = join(host.userDataFolder, 'holiday.itinera');
  writeFileSync(path, 'these are not the bytes of a library');
  await page.keyboard.press('Control+o');
  await page.getByRole('dialog').getByRole('textbox').fill(path);
  await page.getByRole('dialog').getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('dialog')).toContainText('holiday.itinera');
});

test('when the host dies the window says so and does not claim to have saved', async ({ page, host, complaints }) => {
  // The code of all screens is here a moment after the start, whatever becomes of the host.
  await expect(page.locator('html[data-code="whole"]')).toBeAttached();
  await host.kill();
  await page.getByRole('button', { name: 'New persona' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeVisible();
  await expect(page.locator('[data-save-status="saved"]')).toHaveCount(0);
  await expect(page.getByText(/connect/i).first()).toBeVisible();
  await page.close({ runBeforeUnload: false });
  // The browser itself complains about the refused connections.
  complaints.length = 0;
});

import { writeFile } from 'node:fs/promises';
import { customerTable } from '../fixtures/customerTable.ts';
import { expect, goTo, test, untilSaved, type Page } from './app.ts';
import { runByPalette } from './screenList.ts';

function csv(text: string, name = 'crm-export.csv') {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

async function openImport(page: Page) {
  await runByPalette(page, 'Import customer data');
  return page.getByRole('dialog');
}

async function importTable(page: Page, text: string, name?: string): Promise<void> {
  const dialog = await openImport(page);
  await dialog.locator('input[type="file"]').setInputFiles(csv(text, name));
  await dialog.getByRole('button', { name: 'Read the file' }).click();
  await dialog.getByRole('button', { name: 'Add to library' }).click();
  await expect(dialog).toBeHidden();
}

/** Not the one in what is said after a change. */
const undoButton = (page: Page) => page.getByRole('button', { name: /^Undo(:|$)/ }).first();
const segment = (page: Page) => page.getByRole('region', { name: 'Segment from data' });

test('a CRM export becomes figures: columns recognised, personal data left out, broken rows by line, one step to undo', async ({ page }) => {
  const table = customerTable(6000, 42);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.postData() ?? ''));
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => requests.push(String(payload))));
  await page.reload();
  await untilSaved(page);
  const dialog = await openImport(page);
  await dialog.locator('input[type="file"]').setInputFiles(csv(table.text));
  for (const [name, isKept] of [['Full name', false], ['E-mail', false], ['Phone', false], ['Street', false], ['Customer ID', false], ['Notes', false], ['Age', true], ['Plan', true]] as const) {
    await expect(dialog.getByRole('switch', { name, exact: true })).toBeChecked({ checked: isKept });
  }
  await expect(dialog).toContainText('6 columns seem to tell who somebody is');
  await dialog.getByRole('button', { name: 'Read the file' }).click();
  await expect(dialog).toContainText(`${table.customers.length.toLocaleString('en')} customers counted`);
  for (const { line } of table.broken) await expect(dialog.getByText(new RegExp(`^Line ${line.toLocaleString('en')}: `))).toBeAttached();
  await dialog.getByLabel('Name of the dataset').fill('Customers 2026');
  await dialog.getByRole('button', { name: 'Add to library' }).click();
  await goTo(page, '#/datasets');
  await expect(page.getByRole('article', { name: 'Customers 2026' })).toBeVisible();
  await untilSaved(page);
  // Nothing of a person has left the page.
  expect(requests.some((text) => text.includes('Monthly revenue'))).toBe(true);
  for (const personal of ['example.org', 'ul. Długa', 'C-100']) expect(requests.filter((text) => text.includes(personal))).toEqual([]);
  await undoButton(page).click();
  await expect(page.getByText('No customer data yet')).toBeVisible();
});

test('a persona’s rule shows its real share, and what is typed is held against the data', async ({ page }) => {
  const table = customerTable(6000, 42);
  await importTable(page, table.text);
  await goTo(page, '#/persona/happy-pup-marta');
  await segment(page).getByRole('button', { name: 'Make a rule' }).click();
  await expect(segment(page)).toContainText('100');
  await segment(page).getByRole('button', { name: 'Add condition' }).click();
  await page.getByRole('menuitem', { name: 'Age' }).click();
  await segment(page).getByRole('textbox', { name: 'From' }).fill('25');
  await segment(page).getByRole('textbox', { name: 'To' }).fill('44');
  await segment(page).getByRole('textbox', { name: 'To' }).press('Enter');
  await segment(page).getByRole('button', { name: 'Add condition' }).click();
  await page.getByRole('menuitem', { name: 'Country' }).click();
  await segment(page).getByRole('button', { name: /^Poland/ }).click();
  const chosen = table.customers.filter(({ age, country }) => age !== null && age >= 25 && age <= 44 && country === 'Poland');
  await expect(segment(page)).toContainText(`n = ${chosen.length.toLocaleString('en')}`);
  const ages = chosen.map(({ age }) => age ?? 0).sort((a, b) => a - b);
  await expect(segment(page)).toContainText(`Median ${ages[Math.floor(ages.length / 2)]}`);
  await segment(page).getByRole('button', { name: /^Use the real share/ }).click();
  await expect(segment(page)).toContainText('The sheet has this share');
  await undoButton(page).click();
  await expect(segment(page)).not.toContainText('The sheet has this share');
  await page.reload();
  await expect(segment(page)).toContainText(`n = ${chosen.length.toLocaleString('en')}`);
});

test('a newer file keeps the rules; deleting shows the effect first', async ({ page }) => {
  await importTable(page, customerTable(800, 1).text);
  await goTo(page, '#/persona/happy-pup-marta');
  await segment(page).getByRole('button', { name: 'Make a rule' }).click();
  await goTo(page, '#/datasets');
  await page.getByRole('button', { name: 'Import a newer file' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type="file"]').setInputFiles(csv(customerTable(1200, 2).text, 'newer.csv'));
  await dialog.getByRole('button', { name: 'Read the file' }).click();
  await expect(dialog).toContainText('The rule of Marta Zielińska stays');
  await dialog.getByRole('button', { name: 'Replace the data' }).click();
  await expect(page.getByRole('article')).toContainText('newer.csv');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(dialog).toContainText('Marta Zielińska loses its rule');
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('No customer data yet')).toBeVisible();
  await undoButton(page).click();
  await expect(page.getByRole('article')).toContainText('Marta Zielińska');
});

test('what is no table is refused with one message, and nothing is written', async ({ page, complaints: _complaints }) => {
  const dialog = await openImport(page);
  const input = dialog.locator('input[type="file"]');
  for (const [text, message] of [['', 'The file is empty'], ['Age,Plan\n', 'no rows below it'], ['PK\u0003\u0004 a sheet', 'spreadsheet, not a CSV'], ['\u0001\u0002\u0003\u0004\u0005\u0006\u0007', 'not a text table']] as const) {
    await input.setInputFiles(csv(text));
    await expect(dialog.getByRole('alert')).toContainText(message);
  }
  await input.setInputFiles(csv('Plan,Plan,Age\nPro,Free,31\nPro,Free,44\nPro,Free,52\n'));
  await expect(dialog).toContainText('The header Plan is there more than once');
  await expect(dialog.getByRole('switch', { name: 'Plan (2)' })).toBeVisible();
  await page.keyboard.press('Escape');
  await goTo(page, '#/datasets');
  await expect(page.getByText('No customer data yet')).toBeVisible();
  await expect(undoButton(page)).toBeDisabled();
});

test('200,000 customers are read beside the window, with progress and a way out', async ({ page }, testInfo) => {
  test.setTimeout(180_000);
  const table = customerTable(200_000, 42);
  const path = testInfo.outputPath('customers.csv');
  await writeFile(path, table.text);
  const dialog = await openImport(page);
  await dialog.locator('input[type="file"]').setInputFiles(path);
  await dialog.getByRole('button', { name: 'Read the file' }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('button', { name: 'Read the file' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Read the file' }).click();
  await expect(dialog).toContainText('199,932 customers counted', { timeout: 120_000 });
  await expect(dialog).toContainText(`${table.broken.length} rows could not be read`);
  await dialog.getByRole('button', { name: 'Add to library' }).click();
  await untilSaved(page);
});

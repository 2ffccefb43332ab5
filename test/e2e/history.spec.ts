import { expect, goTo, test, untilSaved, type Page } from './app.ts';
import { grid, standIn, typeCard } from './journey.ts';
import { openJourney } from './screenList.ts';

const moment = (page: Page, name: string | RegExp) => page.getByRole('option', { name });
const map = (page: Page) => page.getByRole('region', { name: 'The map as it was' });
const toMap = async (page: Page) => {
  await openJourney(page);
  await untilSaved(page);
};
const toHistory = async (page: Page) => {
  await untilSaved(page);
  await page.keyboard.press('Control+Shift+y');
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
};

/** Another card in the first cell. */
async function addCard(page: Page, title: string): Promise<void> {
  await standIn(page, 0, 0);
  await page.keyboard.press('n');
  await typeCard(page, title);
}

/** By keyboard: Ctrl+S, a name, Enter. */
async function keepVersion(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('dialog', { name: 'Keep a version' })).toBeVisible();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`The version “${name}” is kept.`)).toBeVisible();
}

test('a version is kept, everything is deleted, and the version brings it back as one step that can be undone', async ({ page }) => {
  await toMap(page);
  await keepVersion(page, 'Before the workshop');
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await toHistory(page);
  await expect(moment(page, /^Delete \d+ items/)).toBeVisible();
  await expect(moment(page, /^Before: Delete \d+ items/)).toBeVisible();
  await expect(map(page).getByText('Search results')).toHaveCount(0);
  await moment(page, /^Before the workshop/).click();
  await expect(map(page).getByText('Search results')).toHaveCount(1);
  await page.getByRole('button', { name: 'Restore this journey' }).click();
  await expect(page.getByText('The version “Before the workshop” is restored.')).toBeVisible();
  await expect(grid(page).getByText('Vet’s leaflet')).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(grid(page).getByText('Vet’s leaflet')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(grid(page).getByText('Vet’s leaflet')).toBeAttached();
  await toHistory(page);
  await expect(page.getByRole('option').first()).toContainText('Restore the version “Before the workshop”');
  await expect(moment(page, /^Undone: Restore the version/)).toBeVisible();
  await expect(moment(page, /^Before: Restore the version/).first()).toBeVisible();
});

test('what changed is told by name and field, against now, the moment before and another version', async ({ page }) => {
  await toMap(page);
  await keepVersion(page, 'First');
  await standIn(page, 0, 0);
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Hears of grain-free treats');
  await page.keyboard.press('Enter');
  await untilSaved(page);
  await addCard(page, 'Reads the label');
  await untilSaved(page);
  await toHistory(page);
  await moment(page, /^First/).click();
  await page.getByText('What changed', { exact: true }).click();
  const differences = page.getByRole('listbox', { name: 'Differences' });
  await expect(differences.getByRole('option', { name: /Changed: Card “Hears of grain-free treats”/ })).toContainText('Title: Notices the dog scratching');
  await expect(differences.getByRole('option', { name: /Added: Card “Reads the label”/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Now over First' }).last().getByText('Added', { exact: true })).toBeVisible();
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: /Compared with/ }).click();
  await page.getByRole('option', { name: 'The moment right before' }).click();
  await expect(differences.getByRole('option', { name: /Added: Card “Reads the label”/ })).toBeVisible();
  await expect(differences.getByRole('option')).toHaveCount(1);
});

test('the timeline is walked by keyboard; any moment can be named, renamed, deleted and brought back', async ({ page }) => {
  await toMap(page);
  await addCard(page, 'Reads the label');
  await toHistory(page);
  await page.getByRole('option').first().focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('heading', { level: 2, name: 'Import “happy-pup.en.json”' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep as a version…' }).click();
  await page.keyboard.type('The sample');
  await page.keyboard.press('Enter');
  await moment(page, /^The sample/).click();
  await page.getByRole('button', { name: 'More about this version' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('As it came');
  await page.keyboard.press('Enter');
  await expect(moment(page, /^As it came/)).toBeVisible();
  await page.getByRole('button', { name: 'More about this version' }).click();
  await page.getByRole('menuitem', { name: 'Delete version' }).click();
  await expect(moment(page, /^As it came/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(moment(page, /^As it came/)).toBeVisible();
});

test('a deleted journey comes back from the history of the library', async ({ page }) => {
  await toMap(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Delete journey');
  await page.keyboard.press('Enter');
  await untilSaved(page);
  await goTo(page, '#/history');
  await moment(page, /^Before: Delete 1 journey/).click();
  await page.getByRole('button', { name: 'Restore the whole library' }).click();
  await expect(page.getByText(/^Back to /)).toBeVisible();
  await openJourney(page);
  await expect(grid(page).getByText('Vet’s leaflet')).toBeAttached();
});

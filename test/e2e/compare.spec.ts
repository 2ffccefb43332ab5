import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfWords } from '../helpers/pdfWords.ts';
import { expect, goTo, test, untilSaved, type Page } from './app.ts';
import { exportFile, grid, newJourney, standIn, typeCard } from './journey.ts';
import { openJourney, runByPalette } from './screenList.ts';

/** A redesign is many keys. */
test.slow();

const list = (page: Page) => page.getByRole('listbox', { name: 'Differences' });
const line = (page: Page, words: string | RegExp) => list(page).getByRole('option', { name: words });
const overlay = (page: Page) => page.getByRole('region', { name: / over / }).last();

/** A future-state map of the sample, open on its map. */
async function createFuture(page: Page): Promise<void> {
  await openJourney(page);
  await runByPalette(page, 'Create future-state map');
  await expect(page.getByRole('heading', { level: 1, name: 'Happy Pup: first order – future' }).first()).toBeAttached();
  await untilSaved(page);
}

async function retitle(page: Page, row: number, column: number, title: string): Promise<void> {
  await standIn(page, row, column);
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
}

/** Changes, adds, removes and moves a card, and lifts the curve at one step: all of it by keyboard. */
async function redesign(page: Page): Promise<void> {
  await retitle(page, 0, 0, 'Sees that the dog scratches');
  await standIn(page, 0, 1);
  await page.keyboard.press('Delete');
  await typeCard(page, 'Asks the chat assistant');
  await page.keyboard.press('Escape');
  await standIn(page, 1, 3);
  await page.keyboard.press('Alt+ArrowRight');
  await standIn(page, 2, 0);
  await page.keyboard.press('5');
  await untilSaved(page);
}

test('a future-state map is derived, redesigned and compared; the list names every difference, leads to its place and goes on paper', async ({ page, host }) => {
  await createFuture(page);
  await page.getByRole('button', { name: 'Compare current and future' }).first().click();
  await expect(page.getByRole('heading', { name: 'No differences' })).toBeVisible();
  await page.getByRole('link', { name: 'Happy Pup: first order – future' }).last().click();
  await redesign(page);
  await runByPalette(page, 'Compare current and future');
  await expect(page.getByRole('heading', { name: '5 differences' })).toBeVisible();
  await expect(line(page, 'Changed: Card “Sees that the dog scratches”')).toContainText('Title: Notices the dog scratching');
  await expect(line(page, /Added: Card “Asks the chat assistant”/)).toBeVisible();
  await expect(line(page, /Removed: Card “Asks in a dog group/)).toBeVisible();
  await expect(line(page, /Moved: Touchpoint “Product page”, from Comparison · Touchpoints to Purchase · Touchpoints/)).toBeVisible();
  await expect(line(page, /Changed: Emotion/)).toContainText('+0.4 → +2');
  await expect(overlay(page).getByText('+1.6')).toBeVisible();
  await expect(overlay(page).getByText('Removed', { exact: true })).toHaveCount(1);

  await page.getByRole('button', { name: 'Added', exact: false }).click();
  await expect(list(page).getByRole('option')).toHaveCount(1);
  await expect(page.getByText('1 of 5 shown')).toBeVisible();
  await page.getByRole('button', { name: 'Added', exact: false }).click();
  await line(page, /Moved: Touchpoint/).click();
  await page.getByRole('button', { name: 'Open on its map' }).click();
  await expect(page.locator('[data-inspector]').getByRole('textbox').first()).toHaveValue('Product page');
  await page.goBack();

  await expect(list(page)).toBeVisible();
  const pdf = join(host.userDataFolder, 'comparison.pdf');
  writeFileSync(pdf, await exportFile(page, 'PDF poster'));
  const facts = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  expect(facts).toMatch(/Tagged:\s+yes/);
  expect(Number(/Pages:\s+(\d+)/.exec(facts)?.[1])).toBeGreaterThan(1);
  const textOfPages = (from: number, to: number) => pdfWords(pdf, '-f', String(from), '-l', String(to));
  expect(textOfPages(1, 1)).toContain('Compared with “Happy Pup: first order”');
  expect(textOfPages(1, 1)).toContain('Asks the chat assistant');
  expect(textOfPages(2, 9)).toContain('Removed: Card “Asks in a dog group, sends a photo of the label to a friend”');
});

test('side by side both maps show the same part; the list is walked by keyboard', async ({ page }) => {
  await createFuture(page);
  await redesign(page);
  await runByPalette(page, 'Compare current and future');
  await page.getByText('Side by side', { exact: true }).click();
  const [before, after] = ['Before: Happy Pup: first order', 'After: Happy Pup: first order – future'].map((name) => page.getByRole('region', { name, exact: true }).last());
  await expect(before!.getByText('Removed', { exact: true })).toHaveCount(1);
  await expect(after!.getByText('Added', { exact: true })).toHaveCount(1);
  await list(page).getByRole('option').first().focus();
  await page.keyboard.press('End');
  await expect(list(page).getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  const scrolled = (frame: typeof before) => frame!.evaluate((element) => Math.round(element.scrollLeft));
  await expect.poll(() => scrolled(after)).toBeGreaterThan(0);
  expect(await scrolled(before)).toBe(await scrolled(after));
  await after!.focus();
  await page.keyboard.press('Home');
  await after!.evaluate((element) => element.scrollTo(0, 0));
  await expect.poll(() => scrolled(before)).toBe(0);
});

test('two maps are linked by hand, the pairs are corrected, and the link is ended as one step', async ({ page }) => {
  await newJourney(page, { title: 'Second order', template: 'Blank map' });
  await runByPalette(page, 'Compare with…');
  const dialog = page.getByRole('dialog', { name: 'Compare with another map' });
  await dialog.getByRole('button', { name: /Other map/ }).click();
  await page.getByRole('option', { name: 'Happy Pup: first order' }).click();
  await dialog.getByRole('group', { name: 'Steps of the later map stand for' }).getByRole('button').first().click();
  await page.getByRole('option', { name: 'Loyalty' }).click();
  await dialog.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('heading', { name: /\d+ differences/ })).toBeVisible();
  await goTo(page, '#/');
  await expect(page.getByRole('link', { name: 'Redesigns “Happy Pup: first order”' })).toBeVisible();
  await page.getByRole('link', { name: 'Redesigned in “Second order”' }).click();
  await page.getByRole('button', { name: 'End comparison' }).click();
  await expect(page.getByText('This map is not compared with another one')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(list(page)).toBeVisible();
});

test('either map can go: the other one stays whole', async ({ page }) => {
  await createFuture(page);
  await goTo(page, '#/');
  await page.getByRole('button', { name: 'Actions for Happy Pup: first order', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('link', { name: /^Redesigns/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Happy Pup: first order – future' }).click();
  await expect(grid(page).getByText('Vet’s leaflet')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Compare current and future' })).toHaveCount(0);
});

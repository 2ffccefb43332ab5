import { readFile } from 'node:fs/promises';
import { expect, untilSaved, type Page } from './app.ts';

/** Starts a journey from Home and waits for its map. */
export async function newJourney(page: Page, { title, template, personas = [] }: { title: string; template: string; personas?: readonly string[] }): Promise<void> {
  await page.getByRole('button', { name: template, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(title);
  for (const name of personas) await dialog.getByText(name, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(grid(page)).toBeAttached();
}

/** The map as it is told to a screen reader; it holds the keyboard's focus. */
export function grid(page: Page) {
  return page.getByRole('grid');
}

/** The id of a part of the sample Happy Pup. */
export function pup(name: string): string {
  return `happy-pup-${name}`;
}

/** A card of that sample, where it is mounted. */
export function card(page: Page, name: string) {
  return page.locator(`[data-record-id="${pup(name)}"]`);
}

export function inspector(page: Page) {
  return page.getByRole('complementary', { name: 'Inspector' });
}

/** Its name says what it would take back. */
export function undoButton(page: Page) {
  return page.getByRole('button', { name: /^Undo/ });
}

/** Stands with the keyboard in a cell: `row` counts visible lanes, `column` steps, both from 0. */
export async function standIn(page: Page, row: number, column: number): Promise<void> {
  await grid(page).focus();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < column; step += 1) await page.keyboard.press('ArrowRight');
  for (let step = 0; step < row; step += 1) await page.keyboard.press('ArrowDown');
}

/** What the keyboard stands on, as it is told. */
export async function standsOn(page: Page): Promise<string> {
  return grid(page).evaluate((element) => document.getElementById(element.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '');
}

/** Types a new card where the keyboard stands. */
export async function typeCard(page: Page, title: string): Promise<void> {
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
}

/** Exports by the dialog of the open journey; answers the bytes that the browser saved. */
export async function exportFile(page: Page, format: 'PDF poster' | 'Itinera JSON', choose?: () => Promise<void>): Promise<Buffer> {
  await untilSaved(page);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByText(format, { exact: true }).click();
  await choose?.();
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  return readFile(await (await downloading).path());
}

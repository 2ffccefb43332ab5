import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfWords } from '../helpers/pdfWords.ts';
import { runCli } from '../helpers/runCli.ts';
import { expect, goTo, test, untilSaved, type Page } from './app.ts';
import type { Locator } from '@playwright/test';
import { exportFile, grid, newJourney, standIn, standsOn, typeCard } from './journey.ts';

const stages = ['Research', 'Purchase', 'Delivery', 'Support'];
const touchpoints = ['Search results', 'Checkout', 'Tracking page', 'Support chat'];
const rows = { actions: 0, touchpoints: 1, emotion: 3 };

/** Goes on by Tab, as a person without a mouse does, until the keyboard is there; a place that cannot be reached so fails. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  const isThere = async () => (await place.count()) > 0 && place.evaluate((element) => element === document.activeElement || (element.getAttribute('role') === 'radiogroup' && element.contains(document.activeElement)));
  for (let count = 0; count < 80; count += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  await expect(place).toBeFocused();
}

/** Counts what a mouse or finger presses. */
async function watchPointer(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset['presses'] = '0';
    window.addEventListener('pointerdown', () => { document.documentElement.dataset['presses'] = String(Number(document.documentElement.dataset['presses']) + 1); }, true);
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['presses']));
}

async function startJourney(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Blank map', exact: true }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByRole('textbox'));
  await page.keyboard.type('First order of treats');
  for (const name of ['Marta Zielińska', 'Tomek Kowal']) {
    await tabTo(page, dialog.getByRole('switch', { name }));
    await page.keyboard.press('Space');
  }
  await tabTo(page, dialog.getByRole('button', { name: 'Create' }));
  await page.keyboard.press('Enter');
  await expect(grid(page)).toBeFocused();
}

/** A map as a workshop draws it, by keyboard: four stages, a touchpoint in each, the curves of two personas. */
async function drawMap(page: Page): Promise<void> {
  await startJourney(page);
  await standIn(page, 0, 0);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  await page.keyboard.type(stages[0] ?? '');
  await page.keyboard.press('Enter');
  for (const name of stages.slice(1)) {
    await page.keyboard.press('Shift+S');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect.poll(() => standsOn(page)).toBe(name);
  }
  for (const [column, title] of touchpoints.entries()) {
    await standIn(page, rows.touchpoints, column);
    await typeCard(page, title);
    await expect.poll(() => standsOn(page)).toBe(title);
  }
}

async function fillTouchpoint(page: Page): Promise<void> {
  await standIn(page, rows.touchpoints, 3);
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await tabTo(page, inspector.getByRole('combobox', { name: 'Channel' }));
  await page.keyboard.type('Chat');
  await expect(page.getByRole('option', { name: 'Chat', exact: true })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, inspector.getByRole('switch', { name: 'Moment of truth' }));
  await page.keyboard.press('Space');
  await tabTo(page, inspector.getByRole('slider', { name: 'reality' }));
  await page.keyboard.press('Home');
  await tabTo(page, inspector.getByRole('slider', { name: 'expected' }));
  await page.keyboard.press('End');
  await tabTo(page, inspector.getByRole('radiogroup', { name: /^Effort/ }));
  for (let count = 0; count < 5; count += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await tabTo(page, inspector.getByRole('combobox', { name: 'Owner' }));
  await page.keyboard.type('Service');
  await page.keyboard.press('Tab');
  await expect(inspector.getByText('−10')).toBeVisible();
  await expect(inspector.getByText('6 of 7')).toBeVisible();
  await expect(inspector.getByRole('switch', { name: 'Moment of truth' })).toBeChecked();
}

/** One point for each persona in the first and the last stage; Enter draws for the persona that was drawn last, Page Down goes to the next. */
async function drawEmotions(page: Page): Promise<void> {
  await standIn(page, rows.emotion, 0);
  await drawPoint(page, 'ArrowUp', 'Curious');
  await page.keyboard.press('PageDown');
  await drawPoint(page, 'ArrowDown', 'Wary');
  await standIn(page, rows.emotion, 3);
  await drawPoint(page, 'ArrowDown', 'Not his parcel');
  await page.keyboard.press('PageDown');
  await drawPoint(page, 'ArrowDown', 'Unheard');
}

async function drawPoint(page: Page, key: string, label: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.keyboard.press(key);
  await page.keyboard.type(label);
  await page.keyboard.press('Enter');
  await expect.poll(() => standsOn(page)).toContain(label);
}

async function expectWholeMap(page: Page): Promise<void> {
  for (const [column, title] of touchpoints.entries()) {
    await standIn(page, rows.touchpoints, column);
    await expect.poll(() => standsOn(page)).toBe(title);
  }
  await expect(grid(page).getByText('Marta Zielińska, −0.5, Unheard')).toBeAttached();
  await expect(grid(page).getByText('Tomek Kowal, −0.5, Not his parcel')).toBeAttached();
  await standIn(page, rows.emotion, 0);
  await expect(grid(page).getByText('Marta Zielińska, +0.5, Curious')).toBeAttached();
}

test('a four-stage map with touchpoints and two curves: drawn, there after a reload, printed, handed over', async ({ page, host }) => {
  test.slow();
  const presses = await watchPointer(page);
  await drawMap(page);
  await fillTouchpoint(page);
  await drawEmotions(page);
  await expectWholeMap(page);
  expect(await presses(), 'all of it by keyboard').toBe(0);
  await untilSaved(page);
  await page.reload();
  await expect(grid(page)).toBeAttached();
  await expectWholeMap(page);

  const pdf = join(host.userDataFolder, 'poster.pdf');
  writeFileSync(pdf, await exportFile(page, 'PDF poster', () => page.getByRole('dialog').getByText('A2', { exact: true }).click()));
  const facts = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  expect(facts).toMatch(/Pages:\s+1\n/);
  expect(facts).toMatch(/Tagged:\s+yes/);
  expect(facts).toMatch(/Title:\s+First order of treats/);
  expect(facts).toMatch(/Page size:\s+168[34](\.\d+)? x 119[01](\.\d+)? pts/);
  execFileSync('qpdf', ['--check', pdf]);
  const text = pdfWords(pdf, '-layout');
  for (const words of [...stages, ...touchpoints, 'Curious', 'Wary', 'Unheard', 'Marta Zielińska', 'Tomek Kowal', 'Service']) expect(text).toContain(words);
});

test('everything goes back and forth: each act is one named step', async ({ page }) => {
  await newJourney(page, { title: 'Back and forth', template: 'Blank map' });
  await standIn(page, rows.actions, 0);
  await typeCard(page, 'Asks a friend');
  await expect.poll(() => standsOn(page)).toBe('Asks a friend');
  await page.keyboard.press('Shift+S');
  await page.keyboard.type('Purchase');
  await page.keyboard.press('Enter');
  await standIn(page, 0, 0);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Delete');
  await expect(grid(page).getByText('Asks a friend')).toHaveCount(0);
  const undo = page.getByRole('button', { name: /^Undo/ });
  await expect(undo).toHaveAccessibleName(/stage/i);
  await page.keyboard.press('Control+z');
  await expect(grid(page).getByText('Asks a friend')).toBeAttached();
  for (let count = 0; count < 6; count += 1) await page.keyboard.press('Control+z');
  await goTo(page, '#/');
  await expect(page.getByRole('heading', { name: 'Back and forth' })).toHaveCount(0);
  for (let count = 0; count < 7; count += 1) await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('heading', { name: 'Back and forth' })).toBeVisible();
  await untilSaved(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Back and forth' })).toBeVisible();
});

test('JSON of the whole library brings back the same library', async ({ page, host }) => {
  await goTo(page, '#/journey/happy-pup-journey');
  await expect(grid(page)).toBeAttached();
  const exported = await exportFile(page, 'Itinera JSON', async () => {
    await page.getByRole('button', { name: /What$/ }).click();
    await page.getByRole('option', { name: 'The whole library' }).click();
  });
  const first = join(host.userDataFolder, 'first.json');
  writeFileSync(first, exported);
  const library = join(host.userDataFolder, 'again.itinera');
  const second = join(host.userDataFolder, 'second.json');
  const options = { userDataFolder: host.userDataFolder };
  expect(await runCli(['import', first, '--library', library], options)).toMatchObject({ code: 0 });
  expect(await runCli(['export', library, '--to', second], options)).toMatchObject({ code: 0 });
  expect(await runCli(['check', library], options)).toMatchObject({ code: 0 });
  const again = JSON.parse(readFileSync(second, 'utf8')) as Record<string, unknown>;
  const before = JSON.parse(exported.toString()) as Record<string, unknown>;
  expect({ ...again, exportedAt: '' }).toEqual({ ...before, exportedAt: '' });
});

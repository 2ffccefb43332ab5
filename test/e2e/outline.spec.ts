import { join } from 'node:path';
import { repositoryFolder } from '../helpers/startHost.ts';
import { expect, goTo, languages, test, untilSaved, type Page } from './app.ts';
import { grid, inspector } from './journey.ts';
import { findingsOf, violationsOf } from './pageChecks.ts';

const tree = (page: Page) => page.getByRole('tree');
const row = (page: Page, name: string | RegExp) => page.getByRole('treeitem', { name });

/** The row on which the keyboard stands. */
function current(page: Page) {
  return page.locator('[role="treeitem"][data-current]');
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Walks by arrow keys to the first row that says these words, with `stage` to the first one after that stage. */
async function walkTo(page: Page, words: string, stage?: string): Promise<void> {
  await tree(page).focus();
  const rows = await page.getByRole('treeitem').evaluateAll((elements) => elements.map((element) => ({ text: (element as HTMLElement).innerText, kind: (element as HTMLElement).dataset['kind'], isCurrent: element.hasAttribute('data-current') })));
  const start = stage === undefined ? 0 : rows.findIndex(({ text, kind }) => kind === 'stage' && text.includes(stage));
  const by = rows.findIndex(({ text }, index) => index >= start && text.includes(words)) - rows.findIndex(({ isCurrent }) => isCurrent);
  for (let count = 0; count < Math.abs(by); count += 1) await press(page, by > 0 ? 'ArrowDown' : 'ArrowUp');
  await expect(current(page)).toContainText(words);
}

async function newBlankJourney(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Blank map', exact: true }).focus();
  await press(page, 'Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('Written, not drawn');
  await press(page, 'Enter');
  await expect(grid(page)).toBeFocused();
  await press(page, 'Alt+o');
  await expect(tree(page)).toBeFocused();
  await expect(page).toHaveURL(/\/outline$/);
}

async function attachPersonas(page: Page, names: readonly string[]): Promise<void> {
  await press(page, 'Home', 'p');
  const dialog = page.getByRole('dialog');
  for (const name of names) {
    await dialog.getByRole('switch', { name }).focus();
    await press(page, 'Space');
  }
  await press(page, 'Escape');
  await expect(tree(page)).toBeFocused();
}

const stages = ['Research', 'Purchase', 'Delivery', 'Support'];
const touchpoints = [['Search results', 'Comparison site'], ['Checkout'], ['Tracking page'], ['Support chat']];

async function writeStages(page: Page): Promise<void> {
  await press(page, 'Home', 'ArrowDown', 'F2');
  await page.keyboard.type(stages[0] ?? '');
  await press(page, 'Enter');
  for (const name of stages.slice(1)) {
    await press(page, 'Enter');
    await page.keyboard.type(name);
    await press(page, 'Enter');
    await expect(current(page)).toContainText(name);
  }
  await expect(tree(page).getByRole('heading', { level: 2 })).toHaveText(['Lanes', ...stages]);
}

async function writeTouchpoints(page: Page): Promise<void> {
  for (const [index, titles] of touchpoints.entries()) {
    await walkTo(page, 'Touchpoints', stages[index] ?? '');
    await press(page, 'Enter');
    for (const title of titles) {
      await page.keyboard.type(title);
      await press(page, 'Enter');
    }
    await press(page, 'Escape');
    await expect(tree(page)).toBeFocused();
    await expect(current(page)).toContainText(titles.at(-1) ?? '');
  }
}

/** From the outline Tab leads into the inspector, whose fields belong to the row. */
async function fillFields(page: Page): Promise<void> {
  await walkTo(page, 'Support chat');
  await inspector(page).getByRole('combobox', { name: 'Channel' }).focus();
  await page.keyboard.type('Chat');
  await press(page, 'ArrowDown', 'Enter');
  await inspector(page).getByRole('combobox', { name: 'Owner' }).focus();
  await page.keyboard.type('Service');
  await press(page, 'Tab');
  await inspector(page).getByRole('slider', { name: 'expected' }).focus();
  await press(page, 'End');
  await inspector(page).getByRole('slider', { name: 'reality' }).focus();
  await press(page, 'Home');
  await expect(row(page, /^Support chat/)).toContainText('Service · expected 10 · reality 0');
}

async function setEmotions(page: Page): Promise<void> {
  await walkTo(page, 'Marta', 'Research');
  await press(page, '1', 'Enter');
  await page.keyboard.type('Curious');
  await press(page, 'Enter');
  await press(page, 'ArrowDown', '0');
  await walkTo(page, 'Marta', 'Support');
  await press(page, '-', '2');
  await press(page, 'ArrowDown', '-', '1', 'Alt+ArrowUp');
  await expect(current(page)).toContainText('−0.9');
}

async function connect(page: Page): Promise<void> {
  await walkTo(page, 'Checkout');
  await press(page, 'l');
  await expect(current(page)).toContainText('Connect from here');
  await walkTo(page, 'Tracking page');
  await press(page, 'Enter');
  await expect(row(page, /^Checkout/)).toContainText('Leads to: Tracking page');
}

async function expectWhole(page: Page): Promise<void> {
  for (const title of touchpoints.flat()) await expect(row(page, new RegExp(`^${title}`))).toHaveCount(1);
  await expect(row(page, /^Checkout/)).toContainText('Leads to: Tracking page');
  await expect(row(page, /^Marta/).first()).toContainText('+1');
  await expect(row(page, /^Marta/).first()).toContainText('Curious');
  await expect(row(page, /^Marta/).last()).toContainText('−2');
  await expect(row(page, /^Tomek/).first()).toContainText('0');
  await expect(row(page, /^Tomek/).last()).toContainText('−0.9');
}

test('the whole job without a canvas: stages, touchpoints, fields, emotions and a connection by keyboard alone', async ({ page }) => {
  test.slow();
  await newBlankJourney(page);
  await attachPersonas(page, ['Marta Zielińska', 'Tomek Kowal']);
  await writeStages(page);
  await writeTouchpoints(page);
  await fillFields(page);
  await setEmotions(page);
  await connect(page);
  await expectWhole(page);
  await untilSaved(page);
  await page.reload();
  await expectWhole(page);
  expect(await violationsOf(page)).toEqual([]);

  await walkTo(page, 'Support chat');
  await press(page, 'Alt+m');
  await expect(grid(page)).toBeFocused();
  await expect(grid(page).getByText('Support chat')).toBeAttached();
  await expect(grid(page).getByText('Tomek Kowal, −0.9')).toBeAttached();
  await expect(inspector(page).getByRole('textbox', { name: 'Name' })).toHaveValue('Support chat');
  await page.goBack();
  await expect(current(page)).toContainText('Support chat');
});

test('an outliner\'s hands: Tab goes deeper, a pasted list, moving, deleting, undo, closing', async ({ page, context }) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await newBlankJourney(page);
  await press(page, 'Home', 'ArrowDown', 'F2');
  await page.keyboard.type('Before');
  await press(page, 'Tab');
  await page.keyboard.type('Hears of it');
  await press(page, 'Tab');
  await page.keyboard.type('Asks a friend');
  await press(page, 'Tab');
  await page.keyboard.type('Poster');
  await press(page, 'Enter', 'Enter');
  await expect(tree(page)).toBeFocused();
  await expect(row(page, 'Hears of it')).toHaveAttribute('aria-level', '2');
  await expect(row(page, 'Asks a friend')).toHaveAttribute('aria-level', '4');
  await expect(row(page, 'Poster')).toBeVisible();

  await page.evaluate(() => navigator.clipboard.writeText('First line\nSecond line\nThird line'));
  await press(page, 'Enter', 'Control+v');
  await expect(row(page, 'Third line')).toBeVisible();
  await press(page, 'Escape');
  await expect(current(page)).toContainText('Third line');
  await press(page, 'Alt+ArrowUp', 'Alt+ArrowUp');
  await expect(page.locator('[data-kind="card"]')).toHaveText(['Asks a friend', 'Poster', 'Third line', 'First line', 'Second line']);
  await press(page, 'Delete');
  await expect(current(page)).toContainText('First line');
  await press(page, 'Control+z');
  await expect(page.locator('[data-kind="card"]')).toHaveCount(5);

  await walkTo(page, 'Before');
  await press(page, 'Enter');
  await page.keyboard.type('After');
  await press(page, 'Enter', 'Alt+ArrowUp');
  await expect(tree(page).getByRole('heading', { level: 2 })).toHaveText(['Lanes', 'After', 'Before']);
  await press(page, 'ArrowLeft');
  await expect(current(page)).toHaveAttribute('aria-expanded', 'false');
  await press(page, 'ArrowDown');
  await expect(current(page)).toContainText('Before');
  await press(page, 'Delete');
  await expect(current(page)).toContainText('After');
  await expect(row(page, 'Poster')).toHaveCount(0);
  await press(page, 'Control+z');
  await expect(row(page, 'Poster')).toBeVisible();
  await press(page, 'Home', 'Enter');
  await page.getByRole('dialog').getByRole('button', { name: /^Backstage/ }).focus();
  await press(page, 'Enter');
  await expect(current(page)).toContainText('Backstage');
  await press(page, 'Alt+ArrowUp', 'Delete');
  await expect(row(page, /^Backstage/)).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  for (const language of languages) {
    test.describe(`${theme} ${language}`, () => {
      test.use({ language, colorScheme: theme });
      test('the outline is whole, worded and within its bounds', async ({ page }) => {
        test.slow();
        await goTo(page, '#/journey/happy-pup-journey/outline');
        await expect(tree(page)).toBeFocused();
        await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: join(repositoryFolder, 'test', 'screenshots', `outline-${theme}-${language}.png`), animations: 'disabled' });
        expect(await findingsOf(page)).toEqual([]);
        // Rules of accessibility do not read: one language of each theme is enough for them.
        if (language === 'en') expect(await violationsOf(page)).toEqual([]);
      });
    });
  }
}

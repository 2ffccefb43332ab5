import { writeFile } from 'node:fs/promises';
import { pdfWords } from '../helpers/pdfWords.ts';
import { expect, goTo, test, untilSaved, type Page } from './app.ts';
import { exportFile, grid, pup } from './journey.ts';
import { runByPalette } from './screenList.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Comments' });
const threads = (page: Page) => page.getByRole('article');
const mark = (page: Page, name: string | RegExp) => page.locator('[data-canvas]').getByRole('button', { name });
const field = (page: Page) => panel(page).getByRole('textbox', { name: /^Comment on/ });
const leaflet = 'Touchpoint: Vet’s leaflet';

async function openAt(page: Page, id = pup('touchpoints-need')): Promise<void> {
  await goTo(page, `#/journey/${pup('journey')}?select=${id}`);
  await expect(grid(page)).toBeAttached();
  await expect(page.locator('[data-inspector], aside').first()).toBeVisible();
}

/** On what is selected, by keyboard alone. */
async function say(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Alt+m');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
  await expect(field(page)).toHaveValue('');
}

test('two people talk about a card from two tabs, settle it and take it up again', async ({ page, context }) => {
  test.setTimeout(120_000);
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'New window' }).click();
  const other = await opening;
  await untilSaved(other);
  await openAt(other);
  await openAt(page);
  await say(page, 'Does the leaflet say this?');
  await expect(mark(page, `${leaflet}, 1 comment`)).toBeVisible();
  await mark(other, `${leaflet}, 1 comment`).click();
  await expect(threads(other)).toContainText('Does the leaflet say this?');
  await threads(other).getByRole('button', { name: 'Reply' }).click();
  await other.keyboard.type('It does, since May.');
  await other.keyboard.press('Control+Enter');
  await expect(threads(page)).toContainText('It does, since May.');
  await threads(page).getByRole('button', { name: 'Resolve' }).click();
  await expect(mark(page, /1 comment/)).toHaveCount(0);
  await expect(mark(other, /1 comment/)).toHaveCount(0);
  await expect(panel(other)).toContainText('No open comments');
  await panel(other).getByText('Resolved 1').click();
  await expect(threads(other)).toContainText('Resolved by');
  await threads(other).getByRole('button', { name: 'Reopen' }).click();
  await expect(mark(page, `${leaflet}, 1 comment`)).toBeVisible();
  await untilSaved(other);
  await page.bringToFront();
  await page.reload();
  await mark(page, `${leaflet}, 1 comment`).click();
  await expect(threads(page)).toContainText('It does, since May.');
  await goTo(page, `#/journey/${pup('journey')}/history`);
  for (const words of ['Comment', 'Reply to a comment', 'Resolve a comment', 'Reopen a comment']) await expect(page.getByRole('option').filter({ hasText: words }).filter({ hasText: 'Vet’s leaflet' }).first()).toBeVisible();
});

test('names are offered after an @ by keyboard and for screen readers, and a renamed persona is followed', async ({ page }) => {
  await openAt(page);
  await grid(page).focus();
  await page.keyboard.press('c');
  await page.keyboard.type('Would @mar');
  const list = page.getByRole('listbox', { name: 'Personas and owners' });
  await expect(list.getByRole('option')).toHaveText(['Marta ZielińskaPersona', 'MarketingOwner', 'Ewa MarciniakPersona']);
  await expect(panel(page).getByRole('status').filter({ hasText: '3 suggestions' })).toBeAttached();
  const active = () => field(page).evaluate((element) => document.getElementById(element.getAttribute('aria-activedescendant') ?? '')?.textContent);
  expect(await active()).toContain('Marta');
  await page.keyboard.press('ArrowDown');
  expect(await active()).toContain('Marketing');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('Would @Marta Zielińska ');
  await page.keyboard.type('ask @mark');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('eting');
  await field(page).fill('Would @Marta Zielińska ask @Marketing?');
  await page.keyboard.press('Control+Enter');
  await expect(threads(page).getByRole('link', { name: '@Marta Zielińska' })).toHaveAttribute('href', `#/persona/${pup('marta')}`);
  await threads(page).getByRole('link', { name: '@Marketing' }).click();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await goTo(page, `#/persona/${pup('marta')}`);
  await page.getByRole('textbox', { name: 'Name' }).fill('Marta Nowak');
  await untilSaved(page);
  await openAt(page);
  await mark(page, `${leaflet}, 1 comment`).click();
  await expect(threads(page)).toContainText('Would @Marta Nowak ask @Marketing?');
});

test('Escape backs out without losing a word, and each thing keeps its own draft', async ({ page }) => {
  await openAt(page);
  await grid(page).focus();
  await page.keyboard.press('c');
  await page.keyboard.type('Half a thought');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('c');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('c');
  await expect(field(page)).toHaveValue('Half a thought');
  await expect(field(page)).toBeFocused();
});

test('marks stand on everything that is talked about, near and far, and never before a client or an audience', async ({ page }) => {
  test.setTimeout(120_000);
  const places = ['touchpoints-need', 'stage-research', 'lane-emotion', 'emotion-need-marta', 'link-open-help'];
  for (const place of places) {
    await openAt(page, pup(place));
    await say(page, `About ${place}`);
  }
  await page.keyboard.press('Escape');
  await goTo(page, '#/');
  await goTo(page, `#/journey/${pup('journey')}`);
  await page.getByRole('toolbar').getByRole('button', { name: 'Comments' }).click();
  await panel(page).getByRole('textbox', { name: 'Comment on the whole map' }).fill('All of it');
  await page.keyboard.press('Control+Enter');
  await expect(threads(page)).toHaveCount(6);
  await page.keyboard.press('Escape');
  const marks = page.locator('[data-canvas]').getByRole('button', { name: /, 1 comment$/ });
  await page.keyboard.press('Shift+1');
  await expect(marks).toHaveCount(6);
  for (const one of await marks.all()) expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(13);
  await runByPalette(page, 'As the client sees it');
  await expect(marks).toHaveCount(0);
  await expect(page.getByRole('toolbar').getByRole('button', { name: 'Comments' })).toBeDisabled();
  await runByPalette(page, 'As the client sees it');
  await expect(marks).toHaveCount(6);
  await goTo(page, `#/present/${pup('journey')}`);
  await expect(page.getByText('Love').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /\d comment|Add a comment/ })).toHaveCount(0);
});

test('a thread is listed by place or the newest first, searched, and leads to its place', async ({ page }) => {
  await openAt(page, pup('touchpoints-help'));
  await say(page, 'First said, last on the map');
  await openAt(page, pup('touchpoints-need'));
  await say(page, 'Last said, first on the map');
  await panel(page).getByRole('button', { name: 'Show all' }).click();
  await expect(threads(page).first()).toContainText('Last said');
  await panel(page).getByRole('button', { name: /^By place/ }).click();
  await page.keyboard.press('Escape');
  await panel(page).getByRole('button', { name: /^By place/ }).click();
  await page.getByRole('option', { name: 'Newest first' }).click();
  await expect(threads(page).first()).toContainText('Last said');
  await panel(page).getByRole('textbox', { name: 'Search comments' }).fill('first said');
  await expect(threads(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByRole('toolbar').getByRole('button', { name: 'Comments' }).click();
  await threads(page).filter({ hasText: 'First said' }).getByRole('button', { name: /^Touchpoint/ }).click();
  await expect(page.locator(`[data-record-id="${pup('touchpoints-help')}"]`)).toBeInViewport();
});

test('a comment goes with its card and comes back with it; one’s own words can be changed, all of it undone', async ({ page }) => {
  await openAt(page);
  await say(page, 'Goes and comes back');
  await threads(page).getByRole('button', { name: /^More/ }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  const edited = threads(page).getByRole('textbox', { name: 'Your comment' });
  await expect(edited).toHaveValue('Goes and comes back');
  await edited.fill('Comes back');
  await page.keyboard.press('Control+Enter');
  await expect(threads(page)).toContainText('edited');
  await page.keyboard.press('Escape');
  await grid(page).focus();
  await page.keyboard.press('Delete');
  await expect(mark(page, /1 comment/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await mark(page, `${leaflet}, 1 comment`).click();
  await expect(threads(page)).toContainText('Comes back');
  await threads(page).getByRole('button', { name: /^More/ }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(threads(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(threads(page)).toContainText('Comes back');
});

test('who has no name is asked for it once, in place', async ({ page }) => {
  await page.keyboard.press('Control+,');
  await page.getByRole('dialog').getByRole('textbox').first().fill('');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await openAt(page);
  await page.keyboard.press('Control+Alt+m');
  await field(page).fill('Who am I?');
  await expect(panel(page).getByRole('button', { name: 'Comment', exact: true })).toBeDisabled();
  await panel(page).getByRole('textbox', { name: 'Your name' }).fill('Ewa');
  await panel(page).getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(threads(page)).toContainText('Ewa');
  await page.reload();
  await openAt(page, pup('touchpoints-help'));
  await page.keyboard.press('Control+Alt+m');
  await expect(panel(page).getByRole('textbox', { name: 'Your name' })).toHaveCount(0);
});

test('the outline tells how often a row is talked about, and its threads are opened and answered by keyboard', async ({ page }) => {
  await openAt(page);
  await say(page, 'Heard in the outline');
  await page.keyboard.press('Escape');
  await goTo(page, `#/journey/${pup('journey')}/outline?select=${pup('touchpoints-need')}`);
  await expect(page.getByRole('treeitem', { name: /Vet’s leaflet.*1 comment/ })).toBeVisible();
  await page.getByRole('tree').focus();
  await page.keyboard.press('c');
  await expect(threads(page)).toContainText('Heard in the outline');
  await page.keyboard.type('And here too');
  await page.keyboard.press('Control+Enter');
  await expect(threads(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tree')).toBeFocused();
  await expect(page.getByRole('treeitem', { name: /Vet’s leaflet.*2 comments/ })).toBeVisible();
});

test('a persona is talked about on the sheet; the search finds what was said and leads there', async ({ page }) => {
  await goTo(page, `#/persona/${pup('marta')}`);
  const comments = page.getByRole('region', { name: 'Comments' });
  await comments.getByRole('textbox').fill('Only three interviews stand behind her');
  await page.keyboard.press('Control+Enter');
  await expect(comments.getByRole('article')).toContainText('three interviews');
  await openAt(page);
  await say(page, 'Zebra crossings were mentioned');
  await untilSaved(page);
  await goTo(page, '#/search?q=zebra');
  await page.getByRole('main').getByRole('link', { name: /Vet’s leaflet/ }).click();
  await expect(threads(page).filter({ hasText: 'Zebra' })).toBeFocused();
  await goTo(page, '#/search?q=interviews stand');
  await page.getByRole('main').getByRole('link', { name: /Marta/ }).click();
  await expect(page.getByRole('region', { name: 'Comments' }).getByRole('article')).toBeFocused();
});

test('a client reads comments only where they are asked for', async ({ page }, testInfo) => {
  test.setTimeout(240_000);
  await openAt(page);
  await say(page, 'Between the two of us');
  const textOf = async (pdf: Buffer) => {
    await writeFile(testInfo.outputPath('map.pdf'), pdf);
    return pdfWords(testInfo.outputPath('map.pdf'), '-raw');
  };
  const ask = async () => page.getByRole('dialog').getByText('With comments', { exact: true }).click();
  expect(await textOf(await exportFile(page, 'PDF poster'))).not.toContain('the two of us');
  expect(await textOf(await exportFile(page, 'PDF poster', ask))).toContain('Between the two of us');
  // Asked anew each time.
  expect(await textOf(await exportFile(page, 'PDF poster'))).not.toContain('the two of us');
  expect(String(await exportFile(page, 'Itinera JSON'))).not.toContain('the two of us');
  expect(String(await exportFile(page, 'Itinera JSON', ask))).toContain('Between the two of us');
});

import { actionList, type ActionDefinition, type ActionId } from '../../shared/contract/actionList.ts';
import { shortcutText } from '../../renderer/actions/shortcut.ts';
import { expect, goTo, test, type Language, type Page } from './app.ts';
import { closeDialog, openJourney } from './screenList.ts';
import { textOf } from './texts.ts';

const definitions: readonly (ActionDefinition & { readonly id: string })[] = actionList;
const labelOf = (id: string, language: Language = 'en') => textOf(language, `action.${id}`);
const palette = (page: Page) => page.getByRole('dialog', { name: textOf('en', 'home.palette') });

/** As Playwright names the keys. */
function keysOf(shortcut: string): string {
  return shortcut.replace('Mod', 'Control');
}

async function press(page: Page, id: ActionId): Promise<void> {
  const { shortcuts = [] } = definitions.find((definition) => definition.id === id) ?? {};
  await page.keyboard.press(keysOf(shortcuts[0] ?? ''));
}

/** By keyboard alone: open, write a part of the name, Enter. */
async function runInPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('the palette lists every action with its shortcut, and every journey and persona', async ({ page }) => {
  await openJourney(page);
  await page.keyboard.press('Control+k');
  for (const { id, shortcuts } of definitions) {
    if (id === 'commandPalette') continue;
    const entry = palette(page).locator(`[data-key="${id}"]`);
    await expect(entry, id).toContainText(labelOf(id));
    if (shortcuts?.[0]) await expect(entry.locator('kbd'), id).toHaveText(shortcutText(shortcuts[0], 'linux'));
  }
  await expect(palette(page).getByRole('menuitem', { name: 'Happy Pup: first order' })).toBeAttached();
  await expect(palette(page).getByRole('menuitem', { name: 'Marta Zielińska' })).toBeAttached();
});

test('the palette filters by any part of a name, tells when nothing fits, and goes to places', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('theme');
  await expect(palette(page).getByRole('menuitem')).toHaveText([/Light theme/, /Dark theme/, /Theme as the system/]);
  await page.keyboard.type(' of nothing');
  await expect(palette(page).getByText(textOf('en', 'home.paletteEmpty'))).toBeVisible();
  await page.keyboard.press('Escape');
  await closeDialog(page);
  await runInPalette(page, 'marta');
  await expect(page).toHaveURL(/#\/persona\/happy-pup-marta$/);
});

test('theme and language change at once from the palette, by keyboard alone', async ({ page }) => {
  const root = page.locator('html');
  await runInPalette(page, labelOf('themeDark'));
  await expect(root).toHaveClass(/dark/);
  await runInPalette(page, labelOf('themeLight'));
  await expect(root).not.toHaveClass(/dark/);
  for (const [language, id] of [['pl', 'languagePl'], ['ru', 'languageRu'], ['en', 'languageEn']] as const) {
    await runInPalette(page, labelOf(id));
    await expect(root).toHaveAttribute('lang', language);
    await expect(page.getByRole('main').getByRole('button', { name: labelOf('newJourney', language) })).toBeVisible();
  }
});

test('the sheet of shortcuts lists every shortcut of every action', async ({ page }) => {
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: labelOf('showShortcuts') });
  for (const { id, shortcuts = [] } of definitions.filter((definition) => definition.shortcuts)) {
    const row = sheet.locator('dl > div').filter({ has: page.getByText(labelOf(id), { exact: true }) });
    for (const shortcut of shortcuts) await expect(row.locator('kbd').getByText(shortcutText(shortcut, 'linux'), { exact: true }), `${id} ${shortcut}`).toBeVisible();
  }
});

/** Shortcuts that bring a dialog, and its name. */
const dialogs: readonly { readonly id: ActionId; readonly title: string }[] = [
  { id: 'newLibrary', title: 'home.newLibrary' },
  { id: 'openLibrary', title: 'home.openLibrary' },
  { id: 'import', title: 'import.title' },
  { id: 'export', title: 'export.title' },
  { id: 'preferences', title: 'home.preferences' },
  { id: 'commandPalette', title: 'home.palette' },
  { id: 'showShortcuts', title: 'action.showShortcuts' },
];

test('shortcuts of every screen bring their dialogs, on Home and on a journey', async ({ page }) => {
  for (const hash of ['#/', '#/journey/happy-pup-journey']) {
    await goTo(page, hash);
    for (const { id, title } of dialogs) {
      await press(page, id);
      await expect(page.getByRole('dialog', { name: textOf('en', title) }), id).toBeVisible();
      await closeDialog(page);
    }
  }
  await press(page, 'search');
  await expect(page).toHaveURL(/#\/search/);
  await press(page, 'goHome');
  await expect(page).toHaveURL(/#\/$/);
  await press(page, 'search');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('saving a copy hands over a library file', async ({ page }) => {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'saveCopy')]);
  expect(download.suggestedFilename()).toMatch(/\.itinera$/);
});

/** What a shortcut does to the history: the undo button names it. */
const edits: readonly { readonly id: ActionId; readonly select?: string }[] = [
  { id: 'addStage' },
  { id: 'addStep', select: 'happy-pup-stage-support' },
  { id: 'duplicate', select: 'happy-pup-pains-help' },
  { id: 'moveRight', select: 'happy-pup-pains-help' },
  { id: 'moveLeft', select: 'happy-pup-pains-help' },
  { id: 'moveDown', select: 'happy-pup-lane-thoughts' },
  { id: 'moveUp', select: 'happy-pup-lane-thoughts' },
  { id: 'cut', select: 'happy-pup-pains-help' },
  { id: 'delete', select: 'happy-pup-touchpoints-help' },
];

test('shortcuts that change a journey are one step each, undone and redone by shortcut', async ({ page }) => {
  const undoButton = page.getByRole('button', { name: new RegExp(`^${labelOf('undo')}`) });
  for (const { id, select } of edits) {
    await test.step(id, async () => {
      await goTo(page, `#/journey/happy-pup-journey${select ? `?select=${select}` : ''}`);
      await page.reload();
      await expect(page.getByRole('grid').first()).toBeFocused();
      await expect(undoButton).toBeDisabled();
      await press(page, id);
      await page.keyboard.press('Escape');
      await expect(undoButton, id).toBeEnabled();
      await press(page, 'undo');
      await expect(undoButton, id).toBeDisabled();
      await press(page, 'redo');
      await expect(undoButton, id).toBeEnabled();
      await press(page, 'undo');
      await expect(undoButton, id).toBeDisabled();
    });
  }
});

test('shortcuts of the view: tools, zoom, inspector, selection', async ({ page }) => {
  await openJourney(page);
  const canvas = page.locator('[data-canvas]');
  const zoom = page.getByRole('group', { name: textOf('en', 'canvas.zoom') });
  await press(page, 'handTool');
  await expect(canvas).toHaveAttribute('data-tool', 'hand');
  await press(page, 'selectTool');
  await expect(canvas).toHaveAttribute('data-tool', 'select');
  await press(page, 'zoomToFit');
  await expect(zoom).not.toContainText('100');
  await press(page, 'zoomActual');
  await expect(zoom).toContainText('100');
  await press(page, 'zoomIn');
  await expect(zoom).toContainText(/1[1-9]\d/);
  await page.keyboard.press('Control++');
  await press(page, 'zoomActual');
  await press(page, 'zoomOut');
  await expect(zoom).toContainText(/[789]\d/);
  await press(page, 'selectAll');
  await expect(page.locator('[data-inspector]')).toContainText('115');
  await press(page, 'zoomToSelection');
  await press(page, 'toggleInspector');
  await expect(page.locator('[data-inspector]')).toHaveCount(0);
  await press(page, 'toggleInspector');
  await expect(page.locator('[data-inspector]')).toBeVisible();
  await press(page, 'attachPersonas');
  await expect(page.getByRole('dialog', { name: textOf('en', 'canvas.personasTitle') })).toBeVisible();
  await closeDialog(page);
  await press(page, 'addLane');
  await expect(page.getByRole('dialog', { name: textOf('en', 'canvas.addLaneTitle') })).toBeVisible();
});

for (const hash of ['#/', '#/personas', '#/persona/happy-pup-marta', '#/journey/happy-pup-journey', '#/journey/happy-pup-journey?select=happy-pup-touchpoints-help', '#/journey/no-such-journey']) {
  test(`no shortcut does harm at ${hash}`, async ({ page }) => {
    for (const shortcut of definitions.filter(({ id }) => id !== 'goHome' && id !== 'saveCopy').flatMap((definition) => definition.shortcuts ?? [])) {
      await goTo(page, hash);
      await page.keyboard.press(keysOf(shortcut));
      await page.keyboard.press('Escape');
      await closeDialog(page);
    }
    await expect(page.locator('[data-save-status]').first()).toBeVisible();
  });
}

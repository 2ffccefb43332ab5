import { join } from 'node:path';
import { repositoryFolder } from '../helpers/startHost.ts';
import { expect, goTo, test, type Page } from './app.ts';
import { findingsOf } from './pageChecks.ts';
import { closeDialog, openJourney } from './screenList.ts';
import { textOf } from './texts.ts';

const picture = (name: string) => join(repositoryFolder, 'test', 'screenshots', `${name}.png`);
const button = (page: Page, key: string) => page.getByRole('button', { name: textOf('en', key) });

test.describe('at 200 % zoom', () => {
  // A window of 1600 × 1000 in which everything is twice as large.
  test.use({ viewport: { width: 800, height: 500 }, deviceScaleFactor: 2 });

  test('home: everything can be reached and dialogs fit', async ({ page }) => {
    await page.screenshot({ path: picture('zoom-home') });
    expect(await findingsOf(page)).toEqual([]);
    await expect(button(page, 'app.fileMenu')).toBeInViewport({ ratio: 1 });
    const create = page.getByRole('main').getByRole('button', { name: textOf('en', 'action.newJourney') });
    await create.scrollIntoViewIfNeeded();
    await create.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toBeInViewport({ ratio: 1 });
    await expect(dialog.getByRole('button', { name: textOf('en', 'home.create') })).toBeInViewport({ ratio: 1 });
    await page.screenshot({ path: picture('zoom-new-journey') });
    await closeDialog(page);
    for (const key of ['Control+,', '?', 'Control+e', 'Control+k']) {
      await page.keyboard.press(key);
      await expect(dialog).toBeInViewport({ ratio: 1 });
      expect(await findingsOf(page), key).toEqual([]);
      await closeDialog(page);
    }
    await button(page, 'home.newLibrary').last().scrollIntoViewIfNeeded();
    await expect(button(page, 'home.newLibrary').last()).toBeInViewport();
  });

  test('persona: the sheet and its rail can be reached', async ({ page }) => {
    await goTo(page, '#/persona/happy-pup-marta');
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await page.screenshot({ path: picture('zoom-persona') });
    expect(await findingsOf(page)).toEqual([]);
    for (const key of ['persona.add.channels', 'persona.duplicate']) {
      await button(page, key).scrollIntoViewIfNeeded();
      await expect(button(page, key)).toBeInViewport({ ratio: 1 });
    }
  });

  test('journey: the map has room, tools and the primary action are at hand', async ({ page }) => {
    await openJourney(page);
    await page.screenshot({ path: picture('zoom-journey') });
    expect(await findingsOf(page)).toEqual([]);
    for (const key of ['action.export', 'action.undo', 'action.redo']) await expect(page.getByRole('button', { name: textOf('en', key).replace('…', '') }).first()).toBeInViewport({ ratio: 1 });
    for (const control of await page.getByRole('toolbar').getByRole('button').all()) {
      await control.scrollIntoViewIfNeeded();
      await expect(control).toBeInViewport({ ratio: 1 });
    }
    await page.keyboard.press('Control+\\');
    await expect(page.locator('[data-inspector]')).toHaveCount(0);
    const box = await page.locator('[data-canvas]').boundingBox();
    expect(box?.width).toBeGreaterThan(700);
    expect(box?.height).toBeGreaterThan(380);
    await page.screenshot({ path: picture('zoom-journey-map') });
  });
});

test.describe('in the system\'s high contrast', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('controls keep an outline, the focus a ring, states a mark', async ({ page }) => {
    const openers = [
      { name: 'home', open: () => goTo(page, '#/') },
      { name: 'persona', open: () => goTo(page, '#/persona/happy-pup-marta') },
      { name: 'journey', open: () => goTo(page, '#/journey/happy-pup-journey?select=happy-pup-touchpoints-help') },
      { name: 'preferences', open: () => page.keyboard.press('Control+,') },
    ];
    for (const { name, open } of openers) {
      await open();
      await expect(page.getByRole('button').first()).toBeVisible();
      await page.screenshot({ path: picture(`contrast-${name}`) });
      expect(await page.evaluate(bareControls), name).toEqual([]);
    }
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).not.toBe('none');
    const [chosen, other] = await Promise.all(['[data-selected]', ':not([data-selected])'].map((state) => page.locator(`label[class*="segment"]${state}`).first().evaluate((element) => getComputedStyle(element).outlineStyle)));
    expect(chosen).not.toBe(other);
  });
});

/** Runs in the page: controls of which nothing would be seen without shadows and washes. */
function bareControls(): string[] {
  const isDrawn = (element: Element): boolean => {
    const style = getComputedStyle(element);
    const hasLine = Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none';
    return hasLine || (element.textContent ?? '').trim() !== '' || element.querySelector('svg, img') !== null || [...element.children].some(isDrawn);
  };
  return [...document.querySelectorAll('button, a, label:has([role="switch"]) > [aria-hidden]')]
    .filter((element) => element.getClientRects().length > 0 && !isDrawn(element))
    .map((element) => element.outerHTML.slice(0, 160));
}

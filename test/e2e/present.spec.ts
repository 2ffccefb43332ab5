import { expect, goTo, test, untilSaved, type Page } from './app.ts';
import { findingsOf, violationsOf } from './pageChecks.ts';
import { openJourney } from './screenList.ts';
import { textOf } from './texts.ts';

const where = (page: Page) => page.locator('[data-present]');

async function stands(page: Page, slide: string): Promise<void> {
  await expect(where(page)).toHaveAttribute('data-present', slide);
}

async function present(page: Page): Promise<void> {
  await openJourney(page);
  await page.keyboard.press('F5');
  await stands(page, 'opening 0');
}

test('a journey is walked by keyboard and clicker from overview to recap and back', async ({ page }) => {
  test.slow(); // some thirty slides
  await present(page);
  const seen = ['opening 0'];
  while (!seen.at(-1)?.startsWith('closing')) {
    await page.keyboard.press('PageDown');
    await expect(where(page)).not.toHaveAttribute('data-present', seen.at(-1) ?? '');
    seen.push((await where(page).getAttribute('data-present')) ?? '');
  }
  const stages = ['need', 'research', 'comparison', 'purchase', 'delivery', 'support', 'loyalty', 'advocacy'].map((key) => `happy-pup-stage-${key}`);
  expect([...new Set(seen.map((slide) => slide.split(' ')[0]))]).toEqual(['opening', ...stages, 'closing']);
  await page.keyboard.press('ArrowRight');
  await stands(page, 'closing 0');
  await page.keyboard.press('PageUp');
  await stands(page, seen.at(-2) ?? '');
  await page.keyboard.press('Home');
  await stands(page, 'opening 0');
  await page.keyboard.press('6');
  await stands(page, 'happy-pup-stage-support 0');
  await page.keyboard.press('Space');
  await stands(page, 'happy-pup-stage-support 1');
  await page.keyboard.press('Shift+Space');
  await page.keyboard.press('ArrowLeft');
  await expect(where(page)).toHaveAttribute('data-present', /delivery/);
  await page.keyboard.press('End');
  await stands(page, 'closing 0');
  await page.getByRole('button', { name: 'Research', exact: true }).click();
  await stands(page, 'happy-pup-stage-research 0');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/journey\/happy-pup-journey$/);
  await expect(page.getByRole('grid').first()).toBeFocused();
});

test('a card comes forward with its quote, gap and effort; Escape goes back one level at a time', async ({ page }) => {
  test.slow();
  await present(page);
  await page.keyboard.press('6');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Open card: Support chat' })).toBeFocused();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Support chat' });
  for (const text of ['I’ve already told the chat all this.', 'gap −3.5', '6 of 7', 'Repeats the order number', 'Service']) await expect(card).toContainText(text);
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('b');
  await expect(page.locator('[data-blank]')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-blank]')).toHaveCount(0);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(page.locator('[data-laser]')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-laser]')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('region', { name: textOf('en', 'present.do.help') })).toBeVisible();
  await page.keyboard.press('Escape');
  await stands(page, 'happy-pup-stage-support 0');
  await page.getByRole('button', { name: 'Open card: Support chat' }).click();
  await page.keyboard.press('PageDown');
  await stands(page, 'happy-pup-stage-support 1');
  await expect(card).toHaveCount(0);
});

test('internal lanes stay hidden until they are asked for', async ({ page }) => {
  await present(page);
  const owners = page.locator('svg').getByText('Owners', { exact: true });
  await expect(owners).toHaveCount(0);
  await page.keyboard.press('i');
  await expect(owners).toHaveCount(1);
  await page.keyboard.press('i');
  await expect(owners).toHaveCount(0);
});

test('speaker notes are written at the stage, kept in step in a window of their own, and never in the room’s picture', async ({ page, context, complaints }) => {
  test.slow();
  const words = 'Pause here.\nAsk who has told a chat the same thing twice.';
  await goTo(page, '#/journey/happy-pup-journey?select=happy-pup-stage-support');
  await page.getByRole('textbox', { name: textOf('en', 'present.notes') }).fill(words);
  await page.getByRole('textbox', { name: textOf('en', 'present.notes') }).blur();
  await untilSaved(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: textOf('en', 'present.notes') })).toHaveValue(/^The low point/);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('textbox', { name: textOf('en', 'present.notes') })).toHaveValue(words);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await stands(page, 'opening 0');
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Shift+N')]);
  notes.on('pageerror', (error) => complaints.push(error.message));
  const desk = notes.locator('[data-notes]');
  await expect(desk).toHaveAttribute('data-notes', 'opening 0');
  await page.bringToFront();
  await page.keyboard.press('6');
  await expect(desk).toHaveAttribute('data-notes', 'happy-pup-stage-support 0');
  await expect(notes.getByRole('heading', { name: 'Support' })).toBeVisible();
  await expect(desk).toContainText('Ask who has told a chat');
  await expect(page.locator('body')).not.toContainText('Ask who has told a chat');
  expect(await violationsOf(notes)).toEqual([]);
  expect(await findingsOf(notes)).toEqual([]);
  await notes.bringToFront();
  await notes.keyboard.press('PageDown');
  await stands(page, 'happy-pup-stage-support 1');
  await notes.getByRole('button', { name: textOf('en', 'present.do.blank') }).click();
  await expect(page.locator('[data-blank]')).toBeVisible();
  await notes.getByRole('button', { name: textOf('en', 'present.unblank') }).click();
  await expect(page.locator('[data-blank]')).toHaveCount(0);
  await Promise.all([notes.waitForEvent('close'), notes.keyboard.press('Escape')]);
  await expect(page).toHaveURL(/#\/journey\/happy-pup-journey$/);
});

test('with one display the notes are a strip at the foot', async ({ page }) => {
  await present(page);
  const strip = page.getByRole('complementary', { name: textOf('en', 'present.notes') });
  await expect(strip).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(strip).toBeVisible();
  await page.keyboard.press('n');
  await expect(strip).toHaveCount(0);
});

for (const language of ['en', 'pl', 'ru'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ language, colorScheme, viewport: { width: 1920, height: 1080 } });
      test('a presentation is readable and names everything', async ({ page }, testInfo) => {
        test.slow();
        await present(page);
        for (const key of ['Home', '1', 'PageDown', '2', '4', '6', '?']) {
          await page.keyboard.press(key);
          expect(await findingsOf(page), key).toEqual([]);
          await page.screenshot({ path: testInfo.outputPath(`${key === '?' ? 'keys' : key}.png`) });
        }
        expect(await violationsOf(page)).toEqual([]);
        const smallest = await page.locator('[data-present] svg text').evaluateAll((texts) => Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * (text as SVGTextElement).getScreenCTM()!.a)));
        expect(smallest, 'px at 1080p').toBeGreaterThan(22);
      });
    });
  }
}

import { join } from 'node:path';
import { repositoryFolder, startHost } from '../helpers/startHost.ts';
import { expect, languages, test, type Page } from './app.ts';
import { findingsOf, violationsOf } from './pageChecks.ts';
import { closeDialog, screenStates } from './screenList.ts';

const pictures = join(repositoryFolder, 'test', 'screenshots');

for (const theme of ['light', 'dark'] as const) {
  for (const language of languages) {
    test.describe(`${theme} ${language}`, () => {
      test.use({ language, colorScheme: theme, actionTimeout: 10_000 });
      // Rules of accessibility do not read, and by night only colours differ.
      const rules = language !== 'en' ? null : theme === 'light' ? 'all' as const : 'contrast' as const;
      const options = { suffix: `${theme}-${language}`, rules };

      test('every screen is whole, worded and within its bounds', async ({ page }) => {
        test.setTimeout(600_000);
        for (const { name, open } of screenStates) {
          await test.step(name, async () => {
            await open(page, language);
            await judge(page, name, options);
            await closeDialog(page);
          });
        }
      });

      test('an empty library says how to begin', async ({ page }, testInfo) => {
        const host = await startHost({ locale: language, library: testInfo.outputPath('empty.itinera') });
        await page.goto(host.url);
        await expect(page.locator('[data-save-status="saved"]').first()).toBeVisible();
        await judge(page, 'empty', options);
        await page.goto('about:blank');
        await host.close();
      });
    });
  }
}

/** Takes a picture for people and looks for what no person should have to find. */
async function judge(page: Page, name: string, { suffix, rules }: { suffix: string; rules: 'all' | 'contrast' | null }): Promise<void> {
  await settle(page);
  await page.screenshot({ path: join(pictures, `${name}-${suffix}.png`), animations: 'disabled' });
  expect.soft(await findingsOf(page), `${name} ${suffix}`).toEqual([]);
  if (rules) expect.soft(await violationsOf(page, rules), `${name} ${suffix}: axe`).toEqual([]);
}

/** Fonts are there, the map is painted. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => { requestIdleCallback(resolve, { timeout: 500 }); });
  });
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperPersonas } from '../helpers/paperPersonas.ts';
import { runCli } from '../helpers/runCli.ts';
import { repositoryFolder, startHost } from '../helpers/startHost.ts';
import { expect, goTo, languages, test, type Language, type Page } from './app.ts';
import { faultsOfPages } from './faultsOfPages.ts';
import { textOf } from './texts.ts';

const views = [
  { view: 'sheet', paper: 'A4', orientation: 'landscape' }, { view: 'sheet', paper: 'A4', orientation: 'portrait' },
  { view: 'sheet', paper: 'Letter', orientation: 'landscape' }, { view: 'sheet', paper: 'Letter', orientation: 'portrait' },
  { view: 'slide' }, { view: 'card' },
] as const;
const personas = ['long', 'empty', 'sample'] as const;
const pictures = join(repositoryFolder, 'test', 'screenshots');

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language });

    test('every layout keeps very long words, an empty persona and a full one within its pages', async ({ page }, testInfo) => {
      test.setTimeout(300_000);
      const file = testInfo.outputPath('paper.json');
      writeFileSync(file, paperPersonas(language));
      const library = testInfo.outputPath('paper.itinera');
      await runCli(['import', file, join(repositoryFolder, 'assets', 'samples', `happy-pup.${language}.json`), '--library', library], { userDataFolder: testInfo.outputDir, folder: testInfo.outputDir });
      const host = await startHost({ locale: language, library });
      await page.goto(host.url);
      await expect(page.locator('[data-save-status="saved"]').first()).toBeVisible();
      for (const who of personas) for (const { view, ...format } of views) {
        const name = [who, view, ...Object.values(format), language].join('-');
        await test.step(name, async () => {
          await goTo(page, `#/persona/${who === 'sample' ? 'happy-pup-marta' : who}/${view}`);
          if ('paper' in format) await choosePaper(page, language, format);
          await expect(page.getByRole('status').filter({ hasText: textOf(language, 'export.fitting') })).toHaveCount(0);
          await expect(page.locator('[data-page]').first()).toBeVisible();
          expect.soft(await page.evaluate(faultsOfPages), name).toEqual([]);
          const count = await page.locator('[data-page]').count();
          expect.soft(count, name).toBeLessThanOrEqual(who === 'long' ? 30 : view === 'sheet' ? 1 : 2);
          for (let index = 0; index < Math.min(count, 3); index += 1) await page.locator('[data-page]').nth(index).screenshot({ path: join(pictures, `pages-${name}-${index + 1}.png`) });
        });
      }
      await page.goto('about:blank');
      await host.close();
    });
  });
}

async function choosePaper(page: Page, language: Language, { paper, orientation }: { paper: string; orientation: 'landscape' | 'portrait' }): Promise<void> {
  await page.locator('label').filter({ hasText: paper }).click();
  await page.locator('label').filter({ hasText: textOf(language, `export.${orientation}`) }).click();
}

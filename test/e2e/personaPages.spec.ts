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
      await test.step('poster strip', async () => {
        const options = { paper: 'A3', orientation: 'landscape', withoutInternal: false, withPersonas: true, withLegend: true, locale: language };
        const poster = await page.context().newPage();
        await poster.goto(new URL(`print.html?${new URLSearchParams({ journey: 'map', options: JSON.stringify(options) }).toString()}`, page.url()).href);
        await expect(poster.locator('html')).toHaveAttribute('data-print-state', 'ready');
        expect.soft(await poster.evaluate(faultsOfStrip), `strip-${language}`).toEqual([]);
        await poster.locator('main').screenshot({ path: join(pictures, `pages-strip-${language}.png`) });
        await poster.close();
      });
      await page.goto('about:blank');
      await host.close();
    });
  });
}

/** Runs in the print page, so it stands alone. */
function faultsOfStrip(): string[] {
  const poster = document.querySelector('main')?.getBoundingClientRect();
  const map = document.querySelector('main > section svg[role="img"]')?.getBoundingClientRect();
  const faults: string[] = [];
  if (!poster || !map || map.height < poster.height / 2) faults.push(`the strip leaves the map ${Math.round(map?.height ?? 0)} of ${Math.round(poster?.height ?? 0)} px`);
  for (const entry of document.querySelectorAll('main li:has(h3)')) {
    const box = entry.getBoundingClientRect();
    if (poster && box.right > poster.right + 1) faults.push('an entry leaves the poster');
    for (const element of entry.querySelectorAll('h3, p')) {
      const own = element.getBoundingClientRect();
      if (own.right > box.right + 1 || own.bottom > box.bottom + 1 || element.scrollWidth > element.clientWidth + 1) faults.push(`leaves its entry: ${(element.textContent ?? '').slice(0, 40)}`);
      if (element.tagName === 'H3' && element.scrollHeight > element.clientHeight + 1) faults.push('a name is cut');
    }
  }
  return faults;
}

async function choosePaper(page: Page, language: Language, { paper, orientation }: { paper: string; orientation: 'landscape' | 'portrait' }): Promise<void> {
  await page.locator('label').filter({ hasText: paper }).click();
  await page.locator('label').filter({ hasText: textOf(language, `export.${orientation}`) }).click();
}

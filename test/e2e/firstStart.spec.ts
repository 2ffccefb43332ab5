import { expect, test } from './app.ts';

test('the first start shows two sample journeys with pictures, their personas and six templates', async ({ page }) => {
  const journeys = page.getByRole('region', { name: /^Journeys/ });
  await expect(journeys.getByRole('article')).toHaveCount(2);
  for (const title of ['Happy Pup: first order', 'Industrial Plastics: lids for a food producer']) {
    const article = journeys.getByRole('article', { name: title });
    await expect(article.locator('svg rect').first()).toBeVisible();
    expect(await article.locator('svg rect').count()).toBeGreaterThan(20);
  }
  await expect(page.getByRole('region', { name: /^Personas/ }).getByRole('article')).toHaveCount(6);
  await expect(page.getByRole('region', { name: 'Start from a template' }).getByRole('button')).toHaveCount(6);
  await expect(page).toHaveTitle(/My library/);
});

test('who has no token is refused; the same tab comes back after a reload', async ({ page, host, browser }) => {
  const stranger = await (await browser.newContext()).newPage();
  for (const address of [host.url, host.origin, page.url().split('#')[0] ?? '']) {
    const answer = await stranger.goto(address);
    expect(answer?.status()).toBe(403);
    await expect(stranger.getByRole('main')).toHaveCount(0);
  }
  await stranger.context().close();
  await page.reload();
  await expect(page.getByRole('region', { name: /^Journeys/ }).getByRole('article')).toHaveCount(2);
});

test('search finds words in any language of the library and leads to the place', async ({ page }) => {
  await page.getByRole('searchbox').fill('courier window');
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('link', { name: /Courier window/ }).first().click();
  await expect(page).toHaveURL(/journey\/happy-pup-journey/);
  await expect(page.getByRole('complementary', { name: 'Inspector' }).getByRole('textbox', { name: 'Name' })).toHaveValue(/Courier window/);
});

for (const language of ['pl', 'ru'] as const) {
  test.describe(language, () => {
    test.use({ language });
    test('samples and words are in the language of the computer', async ({ page }) => {
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(language === 'pl' ? 'Mapy' : 'Карты');
      await expect(page.getByRole('article').first()).toContainText(language === 'pl' ? /[ąćęłńóśźż]/ : /[а-я]/);
    });
  });
}

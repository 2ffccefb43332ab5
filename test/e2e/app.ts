import { test as base, expect, type Page } from '@playwright/test';
import { startHost, type StartedHost } from '../helpers/startHost.ts';

export { expect };
export type { Page };

export const languages = ['en', 'pl', 'ru'] as const;
export type Language = (typeof languages)[number];

const browserLocales = { en: 'en-GB', pl: 'pl-PL', ru: 'ru-RU' } as const;

export interface AppFixtures {
  /** Language of the computer. */
  readonly language: Language;
  /** A host of its own on a fresh user-data folder: the first start. */
  readonly host: StartedHost;
  /** What the page said on the console that nobody expects: errors and refusals of the content policy. */
  readonly complaints: string[];
}

/** `page` stands on the home screen of a library with the two samples. */
export const test = base.extend<AppFixtures & { readonly language: Language }>({
  language: ['en', { option: true }],
  locale: async ({ language }, provide) => provide(browserLocales[language]),
  host: async ({ language }, provide) => {
    const host = await startHost({ locale: language });
    await provide(host);
    await host.close();
  },
  complaints: async ({ browserName: _browserName }, provide) => {
    const complaints: string[] = [];
    await provide(complaints);
    expect(complaints, 'errors on the console').toEqual([]);
  },
  page: async ({ page, host, complaints }, provide) => {
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
    await page.goto(host.url);
    await expect(page.locator('[data-save-status="saved"]').first()).toBeVisible();
    await provide(page);
  },
});

/** Goes to a screen by its hash: `#/`, `#/personas`, … */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => { location.hash = next; }, hash);
}

/** Everything is on disk. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-save-status="saved"]').first()).toBeVisible();
}

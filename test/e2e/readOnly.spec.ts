import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../helpers/runCli.ts';
import { startHost, type StartedHost } from '../helpers/startHost.ts';
import { expect, goTo, test, untilSaved, type Page } from './app.ts';
import { grid, newJourney, standIn } from './journey.ts';

/** The library that is open in the window of the first process. */
function openLibrary(host: StartedHost): string {
  return join(host.userDataFolder, readdirSync(host.userDataFolder).find((name) => name.endsWith('.itinera')) ?? '');
}

test.describe.configure({ timeout: 120_000 });

const says = (page: Page) => page.getByText('Read-only', { exact: true }).first();

async function expectNoEdits(page: Page): Promise<void> {
  await expect(says(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'New journey' })).toBeDisabled();
  await goTo(page, '#/journey/happy-pup-journey');
  await expect(grid(page)).toBeAttached();
  const told = await grid(page).textContent();
  await standIn(page, 0, 0);
  await page.keyboard.type('Nobody may write this');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await standIn(page, 0, 0);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Shift+S');
  await page.keyboard.press('Escape');
  expect(await grid(page).textContent()).toBe(told);
  await expect(page.getByText('Nobody may write this')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
}

test('a library that another program has open is shown as it is now, nothing can be edited, and a copy of it can be kept', async ({ page, host, context }) => {
  await newJourney(page, { title: 'Written by the other program', template: 'Blank map' });
  await untilSaved(page);
  const reader = await startHost({ library: openLibrary(host), readOnly: true });
  try {
    const tab = await context.newPage();
    await tab.goto(reader.url);
    await expect(tab.getByRole('article').filter({ hasText: 'Written by the other program' })).toBeVisible();
    await expectNoEdits(tab);
    const downloading = tab.waitForEvent('download');
    await tab.keyboard.press('Control+Shift+s');
    const copy = join(host.userDataFolder, 'copies-are-free.itinera');
    await (await downloading).saveAs(copy);
    expect(await runCli(['check', copy], { userDataFolder: reader.userDataFolder })).toMatchObject({ code: 0 });
    await tab.close();
  } finally {
    await reader.close();
  }
});

test('a library that another program has open is offered read-only, and can be edited once it is closed there', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'itinera-other-'));
  const other = await startHost({ userDataFolder: folder });
  try {
    const dialog = page.getByRole('dialog', { name: 'Open a library' });
    const open = async () => {
      await page.keyboard.press('Control+o');
      await dialog.getByRole('textbox').fill(openLibrary(other));
      await dialog.getByRole('button', { name: 'Open', exact: true }).click();
    };
    await open();
    await expect(dialog).toContainText('is open in another window or program');
    await dialog.getByRole('button', { name: 'Open read-only' }).click();
    await expectNoEdits(page);
    await other.close();
    await open();
    await untilSaved(page);
    await expect(says(page)).toHaveCount(0);
  } finally {
    await other.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

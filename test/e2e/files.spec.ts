import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from '../helpers/runCli.ts';
import type { StartedHost } from '../helpers/startHost.ts';
import { expect, goTo, test, untilSaved, type Page } from './app.ts';
import { newJourney } from './journey.ts';

const journeys = (page: Page) => page.getByRole('region', { name: /^Journeys/ }).getByRole('article');

async function makeLibrary(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+n');
  const dialog = page.getByRole('dialog', { name: 'New library' });
  await dialog.getByRole('textbox', { name: 'Name of the library' }).fill(name);
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(page).toHaveTitle(name);
}

test('a new library is empty and bears its name; the window’s title says what is open, then the library', async ({ page, host }) => {
  await makeLibrary(page, 'Client Zażółć / Ltd.');
  await untilSaved(page);
  await expect(journeys(page)).toHaveCount(0);
  await newJourney(page, { title: 'First visit', template: 'Blank map' });
  await expect(page).toHaveTitle('First visit – Client Zażółć / Ltd.');
  await untilSaved(page);
  expect(readdirSync(host.userDataFolder)).toContain('Client Zażółć Ltd.itinera');
});

test('libraries are opened by path and from the recent ones, and each shows its own', async ({ page, host }) => {
  await makeLibrary(page, 'Client X');
  await page.keyboard.press('Control+o');
  const dialog = page.getByRole('dialog', { name: 'Open a library' });
  await dialog.getByRole('textbox').fill(usualLibraryBeside(host, 'Client X'));
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(journeys(page)).toHaveCount(2);
  await expect(page).not.toHaveTitle(/Client X/);
  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'Open recent' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /Client X/ }).click();
  await expect(page).toHaveTitle('Client X');
  await expect(journeys(page)).toHaveCount(0);
});

function usualLibraryBeside(host: StartedHost, other: string): string {
  const name = readdirSync(host.userDataFolder).find((file) => file.endsWith('.itinera') && !file.startsWith(other));
  return join(host.userDataFolder, name ?? '');
}

test('a saved copy is a whole library with everything in it', async ({ page, host }) => {
  await newJourney(page, { title: 'Written a moment before', template: 'Blank map' });
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Control+Shift+s');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.itinera$/);
  const copy = join(host.userDataFolder, 'copy.itinera');
  await download.saveAs(copy);
  expect(await runCli(['check', copy], { userDataFolder: host.userDataFolder })).toMatchObject({ code: 0 });
  const { stdout } = await runCli(['list', copy], { userDataFolder: host.userDataFolder });
  expect(stdout).toContain('Written a moment before');
  expect(stdout).toContain('Happy Pup: first order');
});

test('two tabs show each other’s edits at once, and undo takes back only one’s own', async ({ page, context }) => {
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'New window' }).click();
  const other = await opening;
  await untilSaved(other);
  await goTo(page, '#/persona/happy-pup-marta');
  await goTo(other, '#/persona/happy-pup-marta');
  const role = (tab: Page) => tab.getByRole('textbox', { name: 'Role or job title' });
  const livesIn = (tab: Page) => tab.getByRole('textbox', { name: 'Lives in' });
  const before = await role(page).inputValue();
  await role(page).fill('Baker');
  await expect(role(other)).toHaveValue('Baker');
  await livesIn(other).fill('Gdynia');
  await expect(livesIn(page)).toHaveValue('Gdynia');
  await untilSaved(other);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(role(other)).toHaveValue(before);
  await expect(livesIn(other)).toHaveValue('Gdynia');
  await expect(livesIn(page)).toHaveValue('Gdynia');
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
});

test('a lost connection is told, edits are kept, and what waits is saved when it returns', async ({ page, complaints }) => {
  let isLost = false;
  const tunnels = new Set<{ close: () => Promise<void> }>();
  await page.routeWebSocket(/\/ws$/, (tunnel) => {
    if (isLost) return void tunnel.close();
    tunnel.connectToServer();
    tunnels.add(tunnel);
    return undefined;
  });
  await page.reload();
  await untilSaved(page);
  await goTo(page, '#/persona/happy-pup-marta');
  isLost = true;
  for (const tunnel of tunnels) await tunnel.close();
  const banner = page.getByText('The connection to Itinera is lost.');
  await expect(banner).toBeVisible();
  const role = page.getByRole('textbox', { name: 'Role or job title' });
  await role.fill('Written without a host');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Not saved')).toBeVisible();
  await expect(page.locator('[data-save-status="saved"]')).toHaveCount(0);
  isLost = false;
  await expect(banner).toHaveCount(0);
  await untilSaved(page);
  await page.reload();
  await expect(role).toHaveValue('Written without a host');
  expect(complaints).toEqual([]);
});

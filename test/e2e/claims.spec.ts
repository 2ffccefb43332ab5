import type { Locator } from '@playwright/test';
import { expect, goTo, test, untilSaved, type Page } from './app.ts';
import { inspector } from './journey.ts';
import { runByPalette } from './screenList.ts';

const section = (page: Page, name: string): Locator => page.getByRole('article').getByRole('region', { name, exact: true });
const rail = (page: Page): Locator => page.getByRole('complementary', { name: 'About this persona' });
const mark = (page: Page, words: string): Locator => page.locator(`button[data-claim][aria-label$=": ${words}"]`);
const zone = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const notes = (page: Page, name: string): Promise<string[]> => zone(page, name).locator('[data-item="claim"] textarea').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
const grade = (page: Page): Locator => page.getByRole('banner').getByRole('button', { name: /^(Proto-persona|Qualitative|Statistical)/ });

async function openSheet(page: Page, id = 'happy-pup-marta'): Promise<void> {
  await goTo(page, `#/persona/${id}`);
  await expect(section(page, 'Needs')).toBeVisible();
}

/** The empathy map of the sample, large. */
async function openMap(page: Page): Promise<void> {
  await openSheet(page);
  await section(page, 'Empathy map').getByRole('button', { name: 'Open large, for a workshop' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Empathy map/ })).toBeVisible();
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Undo', exact: false }).first().click();
}

test('a claim is graded and founded where it stands: mark, popover, new and existing sources, each one step back', async ({ page }) => {
  await openSheet(page);
  const words = 'One person who answers, not a queue';
  await expect(mark(page, words)).toHaveAttribute('aria-label', `Assumed, no source: ${words}`);
  await section(page, 'Needs').hover();
  await expect(section(page, 'Needs').getByRole('button', { name: '3 claims, 2 with evidence' })).toBeVisible();

  await mark(page, words).press('Enter');
  const popover = page.getByRole('dialog', { name: `What “${words}” rests on` });
  await expect(popover.getByText('Nothing stands behind this yet.')).toBeVisible();
  await popover.getByRole('button', { name: 'New evidence…' }).click();
  await page.keyboard.type('Two in three ask for a name');
  await page.keyboard.press('Enter');
  await expect(popover.getByRole('button', { name: /^Two in three ask for a name/ })).toBeVisible();
  await expect(popover.getByRole('radio', { name: 'Assumed' })).toBeChecked();
  await popover.getByText('As its sources say: Observed', { exact: true }).click();

  // More than an interview can carry says so, here and among the findings.
  await popover.getByText(/^Measured/).click();
  await expect(popover).toContainText('The sources only allow “Observed”.');
  await page.keyboard.press('Escape');
  await expect(mark(page, words)).toBeFocused();
  await expect(mark(page, words)).toHaveAttribute('aria-label', `Measured, 1 source: ${words}`);
  const finding = rail(page).getByRole('article', { name: 'Says more than its sources' }).getByRole('button', { name: new RegExp(words) });
  await section(page, 'Goals').getByRole('textbox').first().focus();
  await finding.click();
  await expect(mark(page, words)).toBeFocused();

  await undo(page);
  await expect(mark(page, words)).toHaveAttribute('aria-label', `Observed, 1 source: ${words}`);
  await expect(finding).toHaveCount(0);
  await undo(page);
  await undo(page);
  await expect(mark(page, words)).toHaveAttribute('aria-label', `Assumed, no source: ${words}`);

  await mark(page, words).click();
  await popover.getByText('As its sources say: Assumed', { exact: true }).click();
  await popover.getByRole('button', { name: 'Attach evidence…' }).click();
  await page.keyboard.type('six hours');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(popover.getByRole('button', { name: /^Two in three cannot be at home/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(mark(page, words)).toHaveAttribute('aria-label', `Measured, 1 source: ${words}`);
});

test('beside the sheet every source tells what it carries, what rests on nothing leads to its claim, and the catalogue knows', async ({ page }) => {
  await openSheet(page);
  const evidence = rail(page).getByRole('region', { name: 'Evidence' });
  await evidence.getByRole('button', { name: /rests? on nothing yet/ }).click();
  await evidence.getByRole('button', { name: 'To support small, honest makers', exact: true }).click();
  await expect(mark(page, 'To support small, honest makers')).toBeFocused();

  const source = evidence.getByRole('button', { name: /^Reviewers ask where the meat comes from|^Three in four look for the origin/ }).first();
  const carried = Number(/(\d+) claims?$/.exec((await source.innerText()).replaceAll('\n', ' ').trim())?.[1]);
  await source.click();
  await evidence.getByRole('link', { name: 'Open in the catalogue' }).click();
  const panel = page.getByRole('complementary', { name: 'The chosen entry' });
  await expect(panel.getByRole('heading', { name: 'Personas' })).toBeVisible();
  await expect(panel.getByRole('link', { name: /Marta Zielińska/ })).toHaveCount(carried);
  await panel.getByRole('button', { name: 'Delete evidence' }).click();
  await expect(page.getByRole('alertdialog')).toContainText(/It carries .*claims?\. It will be taken off there/);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();

  await panel.getByRole('link', { name: /Marta Zielińska/ }).first().click();
  await expect(page).toHaveURL(/persona\/happy-pup-marta\?claim=/);
  await expect(page.locator('[data-claim]:focus')).toBeVisible();
});

test('the grade of a persona follows from its evidence, with the reason and what is missing', async ({ page }) => {
  await openSheet(page);
  await expect(grade(page)).toHaveAccessibleName(/^Qualitative: 7 interviews, 2 surveys/);
  await grade(page).click();
  await expect(page.getByRole('dialog', { name: 'Qualitative' })).toContainText('For “Statistical” this is missing: surveys or analytics with n of 100 or more');
  await page.keyboard.press('Escape');

  await runByPalette(page, 'New persona');
  await expect(grade(page)).toHaveAccessibleName('Proto-persona: no evidence yet');
  await expect(rail(page).getByRole('region', { name: 'Findings' })).toContainText('Nothing found');
  await section(page, 'Needs').getByRole('textbox').last().click();
  await page.keyboard.type('To be left alone');
  await section(page, 'Pains').getByRole('textbox').last().click();
  await expect(rail(page).getByRole('article', { name: 'Nothing rests on evidence' })).toBeVisible();
  await mark(page, 'To be left alone').click();
  await page.getByRole('button', { name: 'Attach evidence…' }).click();
  await page.keyboard.type('six hours');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Escape');
  await expect(grade(page)).toHaveAccessibleName('Statistical: 1 survey');
  await expect(rail(page).getByRole('article', { name: 'Nothing rests on evidence' })).toHaveCount(0);
});

test('notes are written, moved by keys, by hand and by menu, and kept when the canvas has no place for them', async ({ page }) => {
  await openMap(page);
  await zone(page, 'Does').getByRole('textbox').last().click();
  await page.keyboard.type('Asks the vet');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Skips the leaflet');
  await page.keyboard.press('Tab');
  expect(await notes(page, 'Does')).toEqual(['Reads one-star reviews first.', 'Photographs labels.', 'Asks the vet', 'Skips the leaflet']);

  const vet = page.getByRole('textbox').and(page.locator('textarea')).filter({ hasText: 'Asks the vet' });
  await vet.focus();
  await page.keyboard.press('Alt+ArrowUp');
  expect(await notes(page, 'Does')).toEqual(['Reads one-star reviews first.', 'Asks the vet', 'Photographs labels.', 'Skips the leaflet']);
  await page.keyboard.press('Alt+ArrowRight');
  expect(await notes(page, 'Feels')).toContain('Asks the vet');
  await expect(vet).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Moved to Feels.' })).toHaveCount(1);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Alt+ArrowUp');
  expect(await notes(page, 'Thinks')).toContain('Asks the vet');

  // By hand into the zone beside.
  const note = page.locator('li[data-claim-row]').filter({ has: vet });
  await note.hover();
  const from = await note.locator('[data-handle], span[aria-hidden]').first().boundingBox();
  const target = await zone(page, 'Says').locator('[data-new]').boundingBox();
  if (!from || !target) throw new Error('nothing to drag');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(target.x + 40, target.y + 20, { steps: 8 });
  await page.mouse.up();
  expect(await notes(page, 'Says')).toContain('Asks the vet');

  // To a zone that only Gray's canvas has, and back to the four: kept, and told.
  await page.getByText('Gray’s canvas', { exact: true }).click();
  await zone(page, 'Says').locator('li').filter({ has: vet }).getByRole('button', { name: /^What to do with/ }).click();
  await page.getByRole('menuitem', { name: 'Move to: Hears' }).click();
  expect(await notes(page, 'Hears')).toEqual(['Asks the vet']);
  expect(await notes(page, 'Other thoughts and feelings')).toHaveLength(2);
  await page.getByText('Four zones', { exact: true }).click();
  await expect(page.getByRole('heading', { name: '1 note is kept, shown on Gray’s canvas' })).toBeVisible();
  expect(await notes(page, 'Feels')).toHaveLength(1);
  await untilSaved(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: '1 note is kept, shown on Gray’s canvas' })).toBeVisible();
});

test('a note becomes a card of a map with its evidence; a lane that is missing is told and added in the same step', async ({ page }) => {
  await openMap(page);
  const note = zone(page, 'Says').locator('[data-item="claim"]').first();
  await note.hover();
  await note.getByRole('button', { name: /^What to do with/ }).click();
  await page.getByRole('menuitem', { name: 'Send to a map…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send to a map' });
  await dialog.getByRole('button', { name: /Step/ }).click();
  await page.getByRole('option', { name: 'Delivery', exact: false }).first().click();
  await dialog.getByRole('button', { name: /^(Send|Add the lane and send)$/ }).click();
  await page.getByRole('button', { name: 'Show it there' }).click();
  await expect(inspector(page).getByRole('textbox', { name: 'Name' })).toHaveValue(/He deserves better than/, { timeout: 30_000 });
  await expect(inspector(page).getByRole('button', { name: /^Six owners/ })).toBeVisible();
  await inspector(page).getByRole('link', { name: /Marta Zielińska/ }).click();
  await expect(page).toHaveURL(/persona\/happy-pup-marta\?claim=/);
  await expect(page.locator('[data-claim]:focus')).toBeVisible();

  // The same map without its lane of thoughts.
  await goTo(page, '#/journey/happy-pup-journey?select=happy-pup-lane-thoughts');
  await inspector(page).getByRole('button', { name: 'Delete', exact: true }).click();
  await openSheet(page);
  await mark(page, '“He deserves better than supermarket biscuits.”').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send to a map…' }).click();
  await expect(dialog.getByRole('status')).toHaveText('“Happy Pup: first order” has no lane “Thoughts” yet. It will be added below the others.');
  await dialog.getByRole('button', { name: 'Add the lane and send' }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: /^Happy Pup: first order · .* · Thoughts$/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Undo: Send a claim to/ }).click();
  await mark(page, '“He deserves better than supermarket biscuits.”').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send to a map…' }).click();
  await expect(dialog.getByRole('button', { name: 'Add the lane and send' })).toBeVisible();
});

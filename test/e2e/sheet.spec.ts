import { expect, goTo, test, untilSaved, type Page } from './app.ts';

const section = (page: Page, name: string) => page.getByRole('article').getByRole('region', { name, exact: true });
const column = (page: Page, number: number) => page.locator(`[data-list="section"][data-column="${number}"] > section`);
const titles = (page: Page, number: number) => column(page, number).evaluateAll((sections) => sections.map((each) => each.getAttribute('aria-label')));
const words = (page: Page, name: string) => section(page, name).locator('[data-item="claim"] textarea').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

async function openMenu(page: Page, name: string): Promise<void> {
  await section(page, name).getByRole('button', { name: `“${name}”: move or change` }).focus();
  await page.keyboard.press('Enter');
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 1000 });
  await goTo(page, '#/persona/happy-pup-marta');
  await expect(section(page, 'Goals')).toBeVisible();
});

test('sections are added, renamed, moved by keyboard and by hand, made internal, hidden, deleted, and all of it comes back', async ({ page }) => {
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Add a section' }).click();
  await page.getByRole('menuitem', { name: 'List', exact: true }).click();
  const title = section(page, 'List').getByRole('textbox', { name: 'Title of the section' });
  await expect(title).toBeFocused();
  await page.keyboard.type('Never does');
  await page.keyboard.press('Enter');
  await expect(section(page, 'Never does')).toBeVisible();
  expect((await titles(page, 2)).at(-1)).toBe('Never does');

  // By keyboard, within the column and over into the others; the keyboard stays on the handle.
  const handle = section(page, 'Never does').getByRole('button', { name: '“Never does”: move or change' });
  await handle.focus();
  await page.keyboard.press('Alt+ArrowUp');
  expect((await titles(page, 2)).at(-2)).toBe('Never does');
  await expect(handle).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  expect(await titles(page, 3)).toContain('Never does');
  await expect(page.getByRole('status').filter({ hasText: '“Never does”: column 3' })).toHaveCount(1);

  // By hand, to exactly where the rule is.
  await section(page, 'Needs').hover();
  const from = await section(page, 'Needs').getByRole('button', { name: '“Needs”: move or change' }).boundingBox();
  const target = await section(page, 'Brands she trusts').boundingBox();
  if (!from || !target) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(target.x + 60, target.y + 20, { steps: 8 });
  await page.mouse.move(target.x + 60, target.y + 6);
  await expect(page.locator('[data-dragged]')).toHaveCount(1);
  await page.mouse.up();
  expect(await titles(page, 1)).toEqual(['Who she is', 'Needs', 'Brands she trusts', 'Story', 'Notes for the team']);

  await openMenu(page, 'Pains');
  await page.getByRole('menuitem', { name: 'Internal: leave out for clients' }).click();
  await expect(section(page, 'Pains')).toContainText('Internal');
  await openMenu(page, 'Pains');
  await page.getByRole('menuitem', { name: 'Hide on the sheet' }).click();
  await expect(section(page, 'Pains')).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: /Pains/ }).click();
  await expect(section(page, 'Pains')).toBeVisible();

  await openMenu(page, 'Goals');
  await page.getByRole('menuitem', { name: 'Delete section' }).click();
  await expect(section(page, 'Goals')).toHaveCount(0);
  await page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Undo' }).last().click();
  expect(await words(page, 'Goals')).toEqual(['A healthy dog that is visibly happy', 'To order in one sitting, on the phone', 'To support small, honest makers']);

  await untilSaved(page);
  await page.reload();
  await expect(section(page, 'Never does')).toBeVisible();
  expect(await titles(page, 1)).toEqual(['Who she is', 'Needs', 'Brands she trusts', 'Story', 'Notes for the team']);
});

test('a title that is emptied goes back to the name of its kind', async ({ page }) => {
  const title = section(page, 'What moves her').getByRole('textbox', { name: 'Title of the section' });
  await title.fill('');
  await title.blur();
  await expect(section(page, 'Traits')).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(section(page, 'What moves her')).toBeVisible();
});

test('lists: Enter goes on, Alt and arrows move, an emptied line goes away, each visit is one step', async ({ page }) => {
  await section(page, 'Goals').getByRole('textbox', { name: 'Goals, entry 2' }).click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Fewer parcels');
  await page.keyboard.press('Enter');
  await page.keyboard.type('No waste');
  await page.keyboard.press('Escape');
  expect(await words(page, 'Goals')).toEqual(['A healthy dog that is visibly happy', 'To order in one sitting, on the phone', 'Fewer parcels', 'To support small, honest makers']);
  await section(page, 'Goals').getByRole('textbox', { name: 'Goals, entry 3' }).press('Alt+ArrowUp');
  expect((await words(page, 'Goals'))[1]).toBe('Fewer parcels');
  await expect(section(page, 'Goals').getByRole('textbox', { name: 'Goals, entry 2' })).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.locator('h1').click();
  expect(await words(page, 'Goals')).toHaveLength(3);
  await page.getByRole('button', { name: /^Undo/ }).click();
  expect((await words(page, 'Goals'))[1]).toBe('Fewer parcels');
});

test('claims are dragged within a section and into another one', async ({ page }) => {
  const grip = async (name: string, index: number) => {
    const row = section(page, name).locator('[data-item="claim"]').nth(index);
    await row.hover();
    return row.boundingBox();
  };
  const from = await grip('Pains', 1);
  const to = await section(page, 'Goals').locator('[data-item="claim"]').first().boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x - 14, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + 30, { steps: 6 });
  await page.mouse.move(to.x + 40, to.y + 4);
  await page.mouse.up();
  expect((await words(page, 'Goals'))[0]).toBe('Asked for the order number three times');
  expect(await words(page, 'Pains')).toHaveLength(2);
});

test('every form is written in place', async ({ page }) => {
  await section(page, 'Who she is').hover();
  await section(page, 'Who she is').getByRole('button', { name: 'Add a fact' }).click();
  await page.getByRole('menuitem', { name: 'A fact of your own' }).click();
  await page.keyboard.type('Favourite park');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Szczytnicki');
  await section(page, 'Who she is').getByRole('button', { name: /^Buying role/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Influencer' }).click();
  await page.keyboard.press('Escape');
  await expect(section(page, 'Who she is')).toContainText('Initiator, Influencer and Buyer');

  await section(page, 'Brands she trusts').getByRole('textbox').last().fill('Zooplus');
  await page.keyboard.press('Enter');

  await section(page, 'Where to reach her').getByRole('slider', { name: 'Share of contacts: Chat' }).press('ArrowRight');
  await expect(section(page, 'Where to reach her')).toContainText('42');

  const traits = section(page, 'What moves her');
  await traits.hover();
  await traits.getByRole('button', { name: 'Add a trait' }).click();
  await page.keyboard.type('Screens');
  await page.keyboard.press('Tab');
  await traits.getByRole('slider').last().press('Home');
  await traits.getByRole('textbox', { name: 'The other end' }).last().fill('Paper');
  await expect(traits.getByRole('slider', { name: 'Between “Screens” and “Paper”' })).toHaveValue('0');

  const day = section(page, 'A day with Marta');
  await day.hover();
  await day.getByRole('button', { name: 'Add a moment' }).click();
  await page.keyboard.type('07:15');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Breakfast');
  await page.locator('h1').click();
  expect((await words(page, 'A day with Marta')).slice(0, 4)).toEqual(['06:40', 'Walk, podcasts', '07:15', 'Breakfast']);

  const jobs = section(page, 'Job to be done');
  await jobs.getByRole('button', { name: /^When the bag runs low/ }).click();
  await jobs.getByRole('textbox', { name: 'so I can…' }).fill('sleep');
  await page.locator('h1').click();
  await expect(jobs).toContainText('When the bag runs low, I want to reorder without thinking, so I can sleep');

  await untilSaved(page);
  await page.reload();
  await expect(section(page, 'Who she is').getByRole('textbox', { name: 'Name of the fact' })).toHaveValue('Favourite park');
  expect(await words(page, 'Brands she trusts')).toContain('Zooplus');
});

test('five rings of buying insight are five lists', async ({ page }) => {
  await goTo(page, '#/persona/industrial-plastics-ewa');
  const rings = section(page, 'Five rings of buying insight');
  await rings.getByRole('list', { name: 'Decision criteria' }).getByRole('textbox').last().fill('A sample before the offer');
  await page.keyboard.press('Enter');
  await expect(rings.getByRole('list', { name: 'Decision criteria' }).getByRole('textbox')).toHaveCount(4);
});

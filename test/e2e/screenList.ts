import { customerTable } from '../fixtures/customerTable.ts';
import { join } from 'node:path';
import { repositoryFolder } from '../helpers/startHost.ts';
import { makePng } from '../helpers/makeImages.ts';
import { expect, goTo, type Language, type Page } from './app.ts';
import { textOf } from './texts.ts';

export interface ScreenState {
  readonly name: string;
  readonly open: (page: Page, language: Language) => Promise<void>;
}

const searchWords: Record<Language, string> = { en: 'order', pl: 'zamówienie', ru: 'заказ' };
const journey = 'happy-pup-journey';

const comments: Record<Language, string> = {
  en: 'Does @Marta Zielińska really wait for an answer that long?', pl: 'Czy @Marta Zielińska naprawdę tak długo czeka na odpowiedź?', ru: 'Неужели @Марта Зелинская так долго ждёт ответа службы поддержки?',
};

function journeyState(name: string, then: (page: Page, language: Language) => Promise<void>): ScreenState {
  return { name, open: async (page, language) => {
    await openJourney(page);
    await then(page, language);
  } };
}

function selectedState(name: string, recordId: string): ScreenState {
  return { name, open: async (page) => {
    await goTo(page, `#/journey/${journey}?select=${recordId}`);
    await expect(page.locator('[data-inspector]')).toBeVisible();
  } };
}

/** A dialog over the screen that is open. */
function dialogState(name: string, open: (page: Page, language: Language) => Promise<void>): ScreenState {
  return { name, open: async (page, language) => {
    await open(page, language);
    await expect(page.locator('[role="dialog"], [role="alertdialog"], [role="menu"]').first()).toBeVisible();
  } };
}

export async function openJourney(page: Page): Promise<void> {
  await goTo(page, `#/journey/${journey}`);
  await expect(page.getByRole('grid').first()).toBeAttached();
}

/** Comments on a part of the journey. */
async function sayOn(page: Page, language: Language, recordId: string, words: string): Promise<void> {
  await goTo(page, `#/journey/${journey}?select=${recordId}`);
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.keyboard.press('Control+Alt+m');
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('complementary', { name: textOf(language, 'comment.title') }).getByRole('article').first()).toBeVisible();
}

/** Runs an action by its name in the palette. */
export async function runByPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').last().fill(name);
  await page.getByRole('menuitem', { name, exact: false }).first().click();
}

/** Every screen, and every state of it that looks different, in an order in which each can be opened after the one before. */
export const screenStates: readonly ScreenState[] = [
  { name: 'home', open: (page) => goTo(page, '#/') },
  dialogState('file-menu', (page, language) => page.getByRole('button', { name: textOf(language, 'app.fileMenu') }).click()),
  dialogState('palette', (page) => page.keyboard.press('Control+k')),
  dialogState('new-journey', (page, language) => page.getByRole('main').getByRole('button', { name: textOf(language, 'action.newJourney') }).click()),
  dialogState('export-json', async (page, language) => {
    await page.keyboard.press('Control+e');
    await page.locator('label').filter({ hasText: textOf(language, 'export.json') }).click();
  }),
  dialogState('import-file', (page) => page.keyboard.press('Control+i')),
  dialogState('import-plan', async (page, language) => {
    await page.keyboard.press('Control+i');
    await page.locator('input[type="file"]').setInputFiles(join(repositoryFolder, 'assets', 'samples', `happy-pup.${language}.json`));
    await expect(page.getByRole('radiogroup')).toBeVisible();
  }),
  dialogState('import-problem', async (page) => {
    await page.keyboard.press('Control+i');
    await page.locator('input[type="file"]').setInputFiles({ name: 'half.json', mimeType: 'application/json', buffer: Buffer.from('{"format": "itinera", "records": [') });
    await expect(page.getByRole('alert')).toBeVisible();
  }),
  dialogState('preferences', (page) => page.keyboard.press('Control+,')),
  dialogState('shortcuts', (page) => page.keyboard.press('?')),
  dialogState('about', (page, language) => runByPalette(page, textOf(language, 'action.about'))),
  dialogState('new-library', (page) => page.keyboard.press('Control+Shift+n')),
  dialogState('open-library', (page) => page.keyboard.press('Control+o')),
  { name: 'history', open: async (page) => {
    await goTo(page, `#/journey/${journey}/history`);
    await expect(page.getByRole('option').first()).toBeVisible();
    await expect(page.getByRole('region').getByRole('img').first()).toBeVisible();
  } },
  dialogState('save-version', (page) => page.keyboard.press('Control+s')),
  { name: 'stakeholders', open: async (page) => {
    await goTo(page, '#/stakeholders/industrial-plastics-stakeholders');
    await expect(page.locator('[data-actor]')).toHaveCount(9);
  } },
  { name: 'stakeholder-actor', open: async (page) => {
    await goTo(page, '#/stakeholders/industrial-plastics-stakeholders?select=industrial-plastics-stakeholders-sales');
    await expect(page.locator('[data-actor][aria-pressed="true"]')).toBeVisible();
  } },
  dialogState('stakeholder-relation', (page) => page.keyboard.press('l')),
  { name: 'stakeholder-gone', open: (page) => goTo(page, '#/stakeholders/no-such-map') },
  { name: 'personas', open: (page) => goTo(page, '#/personas') },
  dialogState('delete-persona', async (page) => {
    await page.getByRole('article').first().getByRole('link').focus();
    await page.keyboard.press('Delete');
  }),
  { name: 'persona', open: (page) => goTo(page, '#/persona/happy-pup-marta') },
  ...(['sheet', 'slide', 'card'] as const).map((view): ScreenState => ({ name: `persona-${view}`, open: async (page) => {
    await goTo(page, `#/persona/happy-pup-marta/${view}`);
    await expect(page.locator('[data-page]').first()).toBeVisible();
  } })),
  dialogState('export-personas', async (page, language) => {
    await goTo(page, '#/personas');
    await page.keyboard.press('Control+e');
    await page.getByRole('dialog').locator('label').filter({ hasText: textOf(language, 'export.layout.slide') }).click();
    await expect(page.getByRole('dialog').getByRole('button').last()).toBeEnabled();
  }),
  { name: 'persona-rings', open: async (page) => {
    await goTo(page, '#/persona/industrial-plastics-ewa');
    await page.locator('[data-section="industrial-plastics-ewa-buying"] textarea').first().focus();
  } },
  { name: 'persona-new', open: async (page, language) => {
    await goTo(page, '#/personas');
    await page.getByRole('button', { name: textOf(language, 'action.newPersona') }).first().click();
    await page.locator('[data-section] textarea').first().focus();
  } },
  { name: 'persona-writing', open: async (page) => {
    await goTo(page, '#/persona/happy-pup-marta');
    await page.locator('#persona-section-happy-pup-marta-jobs ul button').nth(1).click();
    await expect(page.locator('#persona-section-happy-pup-marta-jobs ul textarea')).toHaveCount(3);
  } },
  dialogState('claim-basis', async (page) => {
    await goTo(page, '#/persona/happy-pup-marta');
    await page.locator('[data-claim="happy-pup-marta-needs-2"]').click();
  }),
  dialogState('claim-grade', async (page, language) => {
    await goTo(page, '#/persona/happy-pup-marta');
    await page.getByRole('banner').getByRole('button', { name: textOf(language, 'vocabulary.personaGrade.qualitative') }).click();
  }),
  { name: 'claim-findings', open: async (page, language) => {
    await goTo(page, '#/persona/happy-pup-tomek');
    const rail = page.getByRole('complementary', { name: textOf(language, 'persona.details') });
    await rail.getByRole('region', { name: textOf(language, 'catalogue.evidence') }).getByRole('button').last().click();
    await rail.getByRole('region', { name: textOf(language, 'finding.title') }).scrollIntoViewIfNeeded();
  } },
  { name: 'empathy-gray', open: async (page, language) => {
    await goTo(page, '#/persona/happy-pup-marta/empathy/happy-pup-marta-empathy');
    await page.getByText(textOf(language, 'empathy.gray'), { exact: true }).click();
    await page.locator('[data-zone="gains"] textarea').last().fill('What moves her');
    await page.locator('[data-zone="who"] textarea').last().focus();
  } },
  { name: 'empathy-sheet-gray', open: async (page) => {
    await goTo(page, '#/persona/happy-pup-marta');
    await page.locator('[data-zone="sees"] textarea').last().focus();
  } },
  { name: 'empathy-four', open: async (page, language) => {
    await goTo(page, '#/persona/happy-pup-marta/empathy/happy-pup-marta-empathy');
    await page.getByText(textOf(language, 'empathy.four'), { exact: true }).click();
    await expect(page.locator('[data-zone=""] li')).toHaveCount(1);
  } },
  dialogState('claim-send', async (page, language) => {
    await goTo(page, '#/persona/happy-pup-marta/empathy/happy-pup-marta-empathy');
    await page.locator('[data-zone="thinks"] [aria-haspopup="true"]').first().press('Enter');
    await page.getByRole('menuitem', { name: textOf(language, 'claim.sendOpen') }).click();
  }),
  { name: 'empathy-gone', open: (page) => goTo(page, '#/persona/happy-pup-marta/empathy/no-such-section') },
  dialogState('persona-section-menu', async (page) => {
    await goTo(page, '#/persona/happy-pup-marta');
    await page.locator('#persona-section-happy-pup-marta-needs [data-handle]').press('Enter');
  }),
  dialogState('persona-add-section', async (page, language) => {
    await goTo(page, '#/persona/happy-pup-marta');
    await page.getByRole('navigation', { name: textOf(language, 'persona.sections') }).getByRole('button', { name: textOf(language, 'persona.addSection') }).click();
  }),
  dialogState('persona-buying-roles', async (page) => {
    await goTo(page, '#/persona/happy-pup-marta');
    await page.locator('#persona-section-happy-pup-marta-who [aria-haspopup]:not([data-handle])').first().press('Enter');
  }),
  { name: 'persona-compare', open: async (page) => {
    await goTo(page, '#/personas/compare?ids=happy-pup-marta,happy-pup-tomek,industrial-plastics-ewa');
    await expect(page.getByRole('columnheader').nth(2)).toBeVisible();
  } },
  { name: 'persona-compare-choose', open: (page) => goTo(page, '#/personas/compare') },
  { name: 'committee', open: async (page) => {
    await goTo(page, '#/committee/industrial-plastics-journey');
    await expect(page.locator('[data-cell="0 0"]')).toBeVisible();
  } },
  dialogState('committee-stance', (page) => page.locator('[data-cell="0 0"]').press('Enter')),
  dialogState('portrait', async (page, language) => {
    await goTo(page, '#/persona/happy-pup-marta');
    await page.getByRole('button', { name: textOf(language, 'portrait.edit') }).click();
    await expect(page.getByRole('radiogroup').first()).toBeVisible();
  }),
  ...(['touchpoints', 'channels', 'owners', 'personas', 'evidence'] as const).map((section): ScreenState => ({ name: `catalogue-${section}`, open: async (page) => {
    await goTo(page, `#/catalogue/${section}`);
    await page.getByRole('table').getByRole('link').nth(1).click();
    await expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible();
  } })),
  dialogState('catalogue-rename', async (page, language) => {
    await goTo(page, '#/catalogue/owners?select=Marketing');
    if (language === 'ru') await goTo(page, `#/catalogue/owners?select=${encodeURIComponent('Маркетинг')}`);
    await page.getByRole('button', { name: textOf(language, 'catalogue.replace') }).click();
    await page.getByLabel(textOf(language, 'catalogue.replacement')).fill('Logistics');
  }),
  dialogState('catalogue-delete', async (page, language) => {
    await goTo(page, '#/catalogue/evidence?select=happy-pup-evidence-told-twice');
    await page.getByRole('button', { name: textOf(language, 'catalogue.deleteEvidence') }).click();
  }),
  dialogState('new-evidence', (page, language) => runByPalette(page, textOf(language, 'action.newEvidence'))),
  { name: 'datasets-empty', open: (page) => goTo(page, '#/datasets') },
  dialogState('dataset-choose', (page, language) => runByPalette(page, textOf(language, 'action.importDataset'))),
  dialogState('dataset-columns', async (page, language) => {
    await runByPalette(page, textOf(language, 'action.importDataset'));
    await page.getByRole('dialog').locator('input[type="file"]').setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(customerTable(12_000, 11).text) });
    await expect(page.getByRole('dialog').getByRole('switch').first()).toBeVisible();
  }),
  dialogState('dataset-result', async (page, language) => {
    await runByPalette(page, textOf(language, 'action.importDataset'));
    await page.getByRole('dialog').locator('input[type="file"]').setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(customerTable(12_000, 11).text) });
    await page.getByRole('dialog').getByRole('button', { name: textOf(language, 'segment.read') }).click();
    await expect(page.getByRole('dialog').getByRole('button', { name: textOf(language, 'segment.keep') })).toBeVisible();
  }),
  { name: 'datasets', open: async (page, language) => {
    await runByPalette(page, textOf(language, 'action.importDataset'));
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type="file"]').setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(customerTable(12_000, 11).text) });
    await dialog.getByRole('button', { name: textOf(language, 'segment.read') }).click();
    await dialog.getByRole('button', { name: textOf(language, 'segment.keep') }).click();
    await goTo(page, '#/datasets');
    await expect(page.getByRole('article')).toBeVisible();
  } },
  { name: 'persona-segment', open: async (page, language) => {
    await goTo(page, '#/persona/happy-pup-marta');
    const segment = page.getByRole('region', { name: textOf(language, 'segment.fromData') });
    await segment.getByRole('button', { name: textOf(language, 'segment.makeRule') }).click();
    for (const [column, act] of [['Age', null], ['Country', 'Poland']] as const) {
      await segment.getByRole('button', { name: textOf(language, 'segment.addCondition') }).click();
      await page.getByRole('menuitem', { name: column }).click();
      if (act) await segment.getByRole('button', { name: act }).click();
      else await segment.getByRole('textbox', { name: textOf(language, 'segment.to') }).fill('44');
    }
    await segment.locator('[aria-expanded="false"]').first().click();
    await segment.getByRole('heading').first().scrollIntoViewIfNeeded();
  } },
  { name: 'search', open: async (page, language) => {
    await goTo(page, `#/search?q=${encodeURIComponent(searchWords[language])}`);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  } },
  { name: 'search-nothing', open: async (page) => {
    await goTo(page, '#/search?q=qqqq');
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
  } },
  journeyState('journey-near', (page) => page.keyboard.press('Control+0')),
  journeyState('journey-far', (page) => page.keyboard.press('Shift+1')),
  { name: 'journey-b2b', open: async (page) => {
    await goTo(page, '#/journey/industrial-plastics-journey');
    await expect(page.getByRole('grid').first()).toBeAttached();
  } },
  selectedState('selected-touchpoint', 'happy-pup-touchpoints-help'),
  selectedState('selected-opportunity', 'happy-pup-opportunities-help'),
  selectedState('selected-metric', 'happy-pup-kpis-help'),
  selectedState('selected-card', 'happy-pup-pains-help'),
  selectedState('selected-stage', 'happy-pup-stage-support'),
  selectedState('selected-step', 'happy-pup-step-help'),
  selectedState('selected-lane', 'happy-pup-lane-emotion'),
  selectedState('selected-emotion', 'happy-pup-emotion-help-marta'),
  selectedState('selected-connection', 'happy-pup-link-open-help'),
  journeyState('selected-all', (page) => page.keyboard.press('Control+a')),
  journeyState('evidence-of-several', async (page) => {
    await goTo(page, `#/journey/${journey}?select=happy-pup-touchpoints-help`);
    await page.locator('[data-record-id="happy-pup-touchpoints-open"]').click({ modifiers: ['Shift'] });
    await page.locator('[data-inspector] li [aria-expanded]').last().click();
  }),
  dialogState('insert-from-catalogue', async (page) => {
    await openJourney(page);
    await page.keyboard.press('Shift+I');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }),
  dialogState('attach-evidence', async (page, language) => {
    await goTo(page, `#/journey/${journey}?select=happy-pup-touchpoints-open`);
    await page.locator('[data-inspector]').getByRole('button', { name: textOf(language, 'catalogue.attachEvidence') }).click();
  }),
  dialogState('add-lane', (page) => page.keyboard.press('Shift+l')),
  dialogState('add-image', async (page, language) => {
    // Anew, with nothing selected: then several images are asked for.
    await goTo(page, '#/');
    await openJourney(page);
    await runByPalette(page, textOf(language, 'action.addImage'));
  }),
  dialogState('add-images', async (page, language) => {
    await runByPalette(page, textOf(language, 'action.addImage'));
    const picture = makePng(1800, 1200, (x, y) => [x % 256, y % 256, 90]);
    await page.locator('[role="dialog"] input[type="file"]').setInputFiles([
      { name: 'IMG_20261122_104500_counter_of_the_pet_shop.png', mimeType: 'image/png', buffer: picture }, { name: 'phone.heic', mimeType: 'image/heic', buffer: Buffer.from('....ftypheic') },
    ]);
    await expect(page.locator('[data-image="ready"]')).toHaveCount(1);
    await expect(page.locator('[data-image="refused"]')).toHaveCount(1);
  }),
  dialogState('attach-personas', (page) => page.keyboard.press('p')),
  dialogState('export-pdf', (page) => page.keyboard.press('Control+e')),
  dialogState('crop-image', async (page, language) => {
    await goTo(page, '#/journey/industrial-plastics-journey?select=industrial-plastics-storyboard-fair');
    await page.getByRole('complementary').getByRole('button', { name: textOf(language, 'image.cropOpen') }).click();
    await page.locator('[role="dialog"] label').filter({ hasText: textOf(language, 'image.ratio.square') }).click();
  }),
  { name: 'card-menu', open: async (page) => {
    await goTo(page, `#/journey/${journey}?select=happy-pup-touchpoints-help`);
    await page.locator('[data-record-id="happy-pup-touchpoints-help"]').click({ button: 'right' });
    await expect(page.getByRole('menu')).toBeVisible();
  } },
  { name: 'journey-blank', open: async (page, language) => {
    await goTo(page, '#/');
    await page.getByRole('main').getByRole('button', { name: textOf(language, 'action.newJourney') }).click();
    await page.keyboard.type('Itinera');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('grid').first()).toBeAttached();
  } },
  { name: 'toast', open: async (page, language) => {
    await goTo(page, '#/persona/happy-pup-anna');
    await page.getByRole('button', { name: textOf(language, 'persona.delete') }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: textOf(language, 'action.delete'), exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: /./ }).first()).toBeVisible();
  } },
  journeyState('filters', async (page, language) => {
    await page.keyboard.press('Shift+F');
    const panel = page.getByRole('complementary', { name: textOf(language, 'view.filters') });
    await panel.getByRole('button', { name: textOf(language, 'view.overlay.gap') }).click();
    await panel.getByRole('button', { name: textOf(language, 'vocabulary.evidenceGrade.measured') }).click();
  }),
  { name: 'comments-none', open: async (page) => {
    // Anew, without the panel of the state before.
    await goTo(page, '#/');
    await openJourney(page);
    await page.keyboard.press('Alt+c');
  } },
  journeyState('comments', async (page, language) => {
    for (const id of ['touchpoints-open', 'stage-support', 'lane-pains', 'emotion-help-marta', 'link-open-help', 'journey']) await sayOn(page, language, `happy-pup-${id}`, comments[language]);
    await sayOn(page, language, 'happy-pup-touchpoints-open', `${comments[language]} `.repeat(3));
    await page.getByRole('article').first().getByRole('button', { name: textOf(language, 'comment.reply') }).click();
    await page.keyboard.type(comments[language]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('article').first().getByRole('button', { name: textOf(language, 'comment.reply') }).click();
    await page.keyboard.type('@');
    await expect(page.getByRole('listbox').first()).toBeVisible();
  }),
  { name: 'comments-all', open: async (page, language) => {
    await page.getByRole('button', { name: textOf(language, 'comment.showAll') }).click();
    await page.keyboard.press('Shift+Tab');
    await page.getByRole('article').last().getByRole('button', { name: textOf(language, 'comment.resolve') }).click();
    await page.getByRole('radiogroup', { name: textOf(language, 'comment.show') }).locator('label').last().click();
    await expect(page.getByRole('article')).toHaveCount(1);
  } },
  { name: 'comments-outline', open: async (page) => {
    await goTo(page, `#/journey/${journey}/outline?select=happy-pup-touchpoints-open`);
    await page.getByRole('tree').focus();
    await page.keyboard.press('c');
    await expect(page.getByRole('article').first()).toBeVisible();
  } },
  { name: 'comments-persona', open: async (page, language) => {
    await goTo(page, '#/persona/happy-pup-marta');
    const region = page.getByRole('region', { name: textOf(language, 'comment.title') });
    await region.getByRole('textbox').fill(comments[language]);
    await page.keyboard.press('Control+Enter');
    await expect(region.getByRole('article').first()).toBeVisible();
  } },
  dialogState('export-comments', async (page, language) => {
    await openJourney(page);
    await page.keyboard.press('Control+e');
    await page.getByRole('dialog').locator('label').filter({ hasText: textOf(language, 'export.withComments') }).click();
  }),
  journeyState('findings', async (page, language) => {
    await page.keyboard.press('Shift+G');
    const panel = page.getByRole('complementary', { name: textOf(language, 'finding.title') });
    await panel.getByRole('article').first().getByRole('listitem').first().getByRole('button').click();
  }),
  { name: 'findings-none', open: async (page, language) => {
    await goTo(page, '#/');
    await page.getByRole('main').getByRole('button', { name: textOf(language, 'action.newJourney') }).click();
    await page.keyboard.type('Itinera');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('grid').first()).toBeAttached();
    await page.getByRole('toolbar').getByRole('button', { name: textOf(language, 'action.findings'), exact: true }).click();
    await expect(page.getByRole('complementary', { name: textOf(language, 'finding.title') })).toBeVisible();
  } },
  dialogState('link-sub-journey', async (page, language) => {
    await goTo(page, `#/journey/${journey}?select=happy-pup-touchpoints-help`);
    await page.locator('[data-inspector]').getByRole('button', { name: textOf(language, 'subJourney.linkOther') }).click();
  }),
  { name: 'sub-journey-card', open: async (page, language) => {
    await goTo(page, `#/journey/${journey}?select=happy-pup-touchpoints-help`);
    await page.locator('[data-inspector]').getByRole('button', { name: textOf(language, 'subJourney.linkOther') }).click();
    await page.getByRole('dialog').getByRole('button', { name: textOf(language, 'subJourney.journey') }).click();
    await page.getByRole('option').first().click();
    await page.getByRole('dialog').getByRole('button', { name: textOf(language, 'subJourney.link'), exact: true }).click();
    await expect(page.locator('[data-opens]')).toBeVisible();
  } },
  { name: 'sub-journey', open: async (page) => {
    await page.locator('[data-opens]').click();
    await expect(page.locator('[data-trail]')).toBeVisible();
  } },
  { name: 'history-compare', open: async (page, language) => {
    await goTo(page, `#/journey/${journey}/history`);
    await page.getByText(textOf(language, 'history.differences'), { exact: true }).click();
    await expect(page.getByRole('heading', { name: textOf(language, 'compare.overlay'), exact: false }).or(page.getByText(textOf(language, 'compare.same'))).first()).toBeVisible();
  } },
  { name: 'compare', open: async (page, language) => {
    await openJourney(page);
    await runByPalette(page, textOf(language, 'action.createFutureMap'));
    await expect.poll(() => page.url()).not.toContain(journey);
    await page.getByRole('grid').first().focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Delete');
    await page.keyboard.type('Itinera');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await runByPalette(page, textOf(language, 'action.compareMaps'));
    await page.getByRole('listbox', { name: textOf(language, 'compare.differences') }).getByRole('option').last().click();
  } },
  { name: 'compare-sides', open: (page, language) => page.getByText(textOf(language, 'compare.sides'), { exact: true }).click() },
  dialogState('compare-link', (page, language) => page.getByRole('button', { name: textOf(language, 'compare.editPairs') }).click()),
  dialogState('export-comparison', (page) => page.keyboard.press('Control+e')),
  { name: 'compare-none', open: (page) => goTo(page, '#/compare/industrial-plastics-journey') },
  dialogState('copy-lane', async (page, language) => {
    await goTo(page, '#/journey/industrial-plastics-journey?select=industrial-plastics-lane-touchpoints');
    await runByPalette(page, textOf(language, 'action.copyToMap').replace('…', ''));
  }),
  dialogState('save-template', (page, language) => runByPalette(page, textOf(language, 'action.saveAsTemplate').replace('…', ''))),
  { name: 'template-locked', open: async (page, language) => {
    await runByPalette(page, textOf(language, 'action.saveAsTemplate').replace('…', ''));
    const dialog = page.getByRole('dialog');
    await dialog.getByText(textOf(language, 'reuse.keep.cards'), { exact: true }).click();
    for (const key of ['reuse.keep.stages', 'reuse.keep.lanes', 'reuse.lock.cards']) await dialog.getByRole('group').last().getByText(textOf(language, key), { exact: true }).click();
    await dialog.getByRole('button', { name: textOf(language, 'reuse.saveTemplateButton') }).click();
    await page.getByRole('button', { name: textOf(language, 'reuse.openTemplate') }).click();
    await expect(page.getByRole('note')).toBeVisible();
    await page.keyboard.press('Control+0');
    await page.locator('[data-record-id]').nth(2).click();
    await expect(page.getByRole('note')).toHaveCount(2);
  } },
  { name: 'home-own-template', open: async (page) => {
    await goTo(page, '#/');
    await page.locator('#home-templates li').last().scrollIntoViewIfNeeded();
  } },
  dialogState('new-from-template', (page) => page.locator('#home-templates li').last().getByRole('button').first().click()),
  { name: 'journey-gone', open: (page) => goTo(page, '#/journey/no-such-journey') },
  { name: 'persona-gone', open: (page) => goTo(page, '#/persona/no-such-persona') },
];

/** Back to the screen under the dialog, with nothing selected by keyboard. */
export async function closeDialog(page: Page): Promise<void> {
  if (await page.locator('[role="dialog"], [role="alertdialog"], [role="menu"]').count() === 0) return;
  await page.keyboard.press('Escape');
  await expect(page.locator('[role="dialog"], [role="alertdialog"], [role="menu"]')).toHaveCount(0);
}

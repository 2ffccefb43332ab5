import { startHost } from '../helpers/startHost.ts';
import { watchOpening, whenFirstPainted } from './inPage.mjs';

const wait = { timeout: 300_000 };
const canvas = '[data-canvas]';

/** Our whole app on a library. The first visit warms the browser, the second is measured; `measure` gets what measureMap works on. */
export async function withOurs(browser, { library, journeyId }, { card, fitZoom }, measure) {
  const host = await startHost({ library });
  const context = await newContext(browser);
  try {
    const page = await context.newPage();
    await page.goto(host.url);
    await page.waitForSelector('main');
    const home = page.url().split('#')[0];
    await page.goto('about:blank');
    await page.addInitScript(describeOurs, card.id);
    await page.addInitScript(watchOpening);
    await page.goto(`${home}#/journey/${journeyId}`);
    await page.waitForFunction(() => window.benchOpen, null, wait);
    const press = (keys) => page.keyboard.press(keys);
    return {
      firstPaint: await page.evaluate(whenFirstPainted),
      ...(await measure({
        page, selector: canvas, card, fitZoom,
        showWhole: () => press('Shift+Digit1'),
        // The map begins at the top left: it cannot be pulled further than that.
        showLifeSize: async () => {
          await press('Control+Digit0');
          await page.evaluate((selector) => document.querySelector(selector).dispatchEvent(new WheelEvent('wheel', { deltaX: -1e6, deltaY: -1e6, bubbles: true, cancelable: true })), canvas);
        },
        editNear: async (count) => {
          const title = `Edit ${count}`;
          await press('F2');
          await page.locator('main textarea').first().fill(title);
          return { key: 'Enter', id: card.id, title };
        },
        // Far away an edit is painted, not mounted; in the same frame, as the store, the scene and the painter follow at once.
        editFar: (count) => ({ key: 'z', shortcut: count % 2 === 0 ? 'Control+z' : 'Control+Shift+z' }),
      })),
    };
  } finally {
    await context.close();
    await host.close();
  }
}

/** Runs in the page: how to see from outside what our app has drawn. */
function describeOurs(cardId) {
  const cardOf = (id) => document.querySelector(`[data-record-id="${id}"]`);
  window.contender = {
    isDrawn: () => document.querySelector('[role="grid"]') && cardOf(cardId)?.querySelector('svg'),
    isShown: (id, title) => cardOf(id)?.textContent.includes(title),
  };
}

/** A peer on the same map: its page, warmed by a visit with an empty map. */
export async function withPeer(browser, { origin, name, view }, { mapName, card, fitZoom }, measure) {
  const context = await newContext(browser);
  try {
    const page = await context.newPage();
    const address = (map) => `${origin}/${name}.html?map=${map}&width=${view.width}&height=${view.height}`;
    // Nothing from outside: tldraw asks its own server for pictures and fonts.
    await context.route((url) => url.origin !== origin, (route) => route.abort());
    await page.addInitScript(watchOpening);
    await page.goto(address('empty.json'));
    await page.waitForFunction(() => window.benchOpen, null, wait);
    await page.goto('about:blank');
    await page.goto(address(mapName), { timeout: wait.timeout });
    await page.waitForFunction(() => window.benchOpen, null, wait);
    const show = (zoom) => page.evaluate(async (camera) => {
      window.contender.setCamera(camera);
      await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
    }, { x: 0, y: 0, zoom });
    const edit = (count) => ({ key: 'F9', id: card.id, title: `Edit ${count}` });
    return await measure({ page, selector: '#stage', card, fitZoom, showWhole: () => show(fitZoom), showLifeSize: () => show(1), editNear: edit, editFar: (count) => edit(100 + count) });
  } finally {
    await context.close();
  }
}

function newContext(browser) {
  return browser.newContext({ viewport: { width: 1600, height: 1000 }, reducedMotion: 'reduce' });
}

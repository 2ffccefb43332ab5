import { startHost } from '../helpers/startHost.ts';

const frames = 60;
const edits = 8;

/** Wheel movements one way, then as many back. */
function thereAndBack(count, deltaX, deltaY) {
  return Array.from({ length: 2 * count }, (_, index) => (index < count ? [deltaX, deltaY] : [-deltaX, -deltaY]));
}

/** Runs in the page: resolves with the time at which the journey stands painted, counted from the start of the navigation. */
function whenPainted() {
  return new Promise((resolve) => {
    const look = () => {
      const canvas = document.querySelector('main canvas');
      if (!canvas || !document.querySelector('[role="grid"]')) requestAnimationFrame(look);
      else requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    };
    look();
  });
}

/** Runs in the page: the time of the first contentful paint, which the browser may report a little later. */
function whenFirstPainted() {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (!entry) return;
      observer.disconnect();
      resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

/** Runs in the page: `count` wheel events, one a frame; the time of each frame. */
function wheelFrames({ count, isZoom, deltas }) {
  const canvas = document.querySelector('main canvas');
  const { left, top, width, height } = canvas.getBoundingClientRect();
  return new Promise((resolve) => {
    const times = [];
    let last = 0;
    const step = (now) => {
      if (last) times.push(now - last);
      last = now;
      if (times.length === count) return resolve(times);
      const [deltaX, deltaY] = deltas[times.length % deltas.length];
      canvas.dispatchEvent(new WheelEvent('wheel', { deltaX, deltaY, ctrlKey: isZoom, bubbles: true, cancelable: true, clientX: left + width / 2, clientY: top + height / 2 }));
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

/** Runs in the page: starts to record frames; `window.benchFrames()` ends it and answers their times. */
function startRecording() {
  const times = [];
  let last = 0;
  let isOn = true;
  const step = (now) => {
    if (last) times.push(now - last);
    last = now;
    if (isOn) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
  window.benchFrames = () => {
    isOn = false;
    return times;
  };
}

/** Runs in the page: `window.benchPainted` holds the time from the next press of a key to the end of the frame that follows it. */
function armKey(key) {
  window.benchPainted = new Promise((resolve) => {
    const onKeyDown = (event) => {
      if (event.key.toLowerCase() !== key.toLowerCase()) return;
      window.removeEventListener('keydown', onKeyDown, true);
      const pressed = performance.now();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => resolve(performance.now() - pressed));
        channel.port1.start();
        channel.port2.postMessage(null);
      });
    };
    window.addEventListener('keydown', onKeyDown, true);
  });
}

async function keyToPaint(page, shortcut, key) {
  await page.evaluate(armKey, key);
  await page.keyboard.press(shortcut);
  return page.evaluate(() => window.benchPainted);
}

/** One window on a library in a real Chromium. Milliseconds. */
export async function measureWindow(browser, { library, journeyId, itemIds }) {
  const host = await startHost({ library });
  const context = await browser.newContext({ viewport: { width: 1600, height: 1000 } });
  try {
    const page = await context.newPage();
    await page.goto(host.url);
    await page.waitForSelector('main');
    const home = page.url().split('#')[0];
    await page.goto('about:blank');
    await page.goto(`${home}#/journey/${journeyId}`);
    const open = await page.evaluate(whenPainted);
    const firstPaint = await page.evaluate(whenFirstPainted);
    const mounted = await page.evaluate(() => document.querySelectorAll('*').length);

    await page.keyboard.press('Shift+Digit1');
    const pan = [[30, 10], [-30, -10]];
    const panFit = await page.evaluate(wheelFrames, { count: frames, isZoom: false, deltas: pan });
    const zoom = await page.evaluate(wheelFrames, { count: frames, isZoom: true, deltas: thereAndBack(10, 0, -40) });
    await page.keyboard.press('Control+Digit0');
    const panIn = await page.evaluate(wheelFrames, { count: frames, isZoom: false, deltas: thereAndBack(20, 60, 20) });

    await page.evaluate((address) => { location.hash = address; }, `#/journey/${journeyId}?select=${itemIds[0]}`);
    const card = page.locator(`[data-record-id="${itemIds[0]}"]`).first();
    await card.waitFor();
    const box = await card.boundingBox();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.evaluate(startRecording);
    for (let step = 1; step <= frames; step += 1) await page.mouse.move(box.x + box.width / 2 + step * 3, box.y + box.height / 2 + step);
    const drag = await page.evaluate(() => window.benchFrames());
    await page.keyboard.press('Escape');
    await page.mouse.up();

    const edit = [];
    const undo = [];
    for (let count = 0; count < edits; count += 1) {
      await page.keyboard.press('F2');
      await page.locator('main textarea').first().fill(`An edit, number ${count}, with enough words to wrap`);
      edit.push(await keyToPaint(page, 'Enter', 'Enter'));
      undo.push(await keyToPaint(page, 'Control+z', 'z'));
    }
    return { open, firstPaint, mounted, panFit, panIn, zoom, drag, edit, undo };
  } finally {
    await context.close();
    await host.close();
  }
}

import { armKey, dragFrames, wheelFrames } from './inPage.mjs';

const frames = 60;
/** Slow contenders end earlier: nobody waits minutes for sixty frames of a second each. */
const limit = 8000;
const edits = 8;

/** Movements one way, then as many back. */
function thereAndBack(count, deltaX, deltaY) {
  return Array.from({ length: 2 * count }, (_, index) => (index < count ? [deltaX, deltaY] : [-deltaX, -deltaY]));
}

async function drag(page, { x, y }) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 6, y + 6);
  const times = await page.evaluate(dragFrames, { x, y, count: frames, limit });
  await page.mouse.move(x, y);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return times;
}

/** Milliseconds from the press of the key that makes an edit to the end of the frame that shows it. */
async function timeEdits(contender, makeEdit) {
  const times = [];
  for (let count = 0; count < edits; count += 1) {
    const { key, shortcut = key, id, title } = await makeEdit(count);
    await contender.page.evaluate(armKey, { key, id, title });
    await contender.page.keyboard.press(shortcut);
    const painted = await contender.page.waitForFunction(() => window.benchPainted, null, { timeout: 60_000 });
    times.push(await painted.jsonValue());
  }
  return times;
}

/** One map on the screen, whoever draws it: the same movements over the same cards at the same cameras. Milliseconds. */
export async function measureMap(contender) {
  const { page, selector, card, fitZoom } = contender;
  const wheel = (isZoom, round) => page.evaluate(wheelFrames, { selector, round, isZoom, count: frames, limit });
  const { x: left, y: top } = await page.locator(selector).boundingBox();
  const at = (zoom) => ({ x: left + (card.x + card.width / 2) * zoom, y: top + (card.y + card.height / 2) * zoom });
  const mounted = await page.evaluate(() => document.querySelectorAll('*').length);

  const panIn = await wheel(false, thereAndBack(10, 60, 20));
  await contender.showLifeSize();
  const dragIn = await drag(page, at(1));
  await contender.showLifeSize();
  await page.mouse.click(at(1).x, at(1).y);
  const editIn = await timeEdits(contender, contender.editNear);

  await contender.showWhole();
  const panFit = await wheel(false, thereAndBack(5, 30, 10));
  await contender.showWhole();
  const zoom = await wheel(true, thereAndBack(10, 0, -20));
  await contender.showWhole();
  const dragFit = await drag(page, at(fitZoom));
  const editFit = await timeEdits(contender, contender.editFar);
  return { open: await page.evaluate(() => window.benchOpen), mounted, panFit, panIn, zoom, dragFit, dragIn, editFit, editIn };
}

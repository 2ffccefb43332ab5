import { expect, goTo, test, untilSaved, type Page } from './app.ts';
import { grid, newJourney, standIn, standsOn } from './journey.ts';
import { runByPalette } from './screenList.ts';
import { makeGif, makePng, noise, withExif } from '../helpers/makeImages.ts';

interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const png = (name: string, width: number, height: number, color: readonly [number, number, number] = [180, 60, 40]): TestFile => ({ name, mimeType: 'image/png', buffer: makePng(width, height, () => color) });

/** A photo as a camera writes it, made by the browser itself: left half red, right half blue, lying on its side. */
async function photo(page: Page, name: string, width: number, height: number): Promise<TestFile> {
  const base64 = await page.evaluate(async ({ width: w, height: h }) => {
    const canvas = new OffscreenCanvas(w, h);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#d02020';
    context.fillRect(0, 0, w / 2, h);
    context.fillStyle = '#2020d0';
    context.fillRect(w / 2, 0, w / 2, h);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, { width, height });
  return { name, mimeType: 'image/jpeg', buffer: withExif(Buffer.from(base64, 'base64'), { orientation: 6, isPlaced: true }) };
}

/** What a browser puts into a clipboard or drag event. */
function transferOf(page: Page, files: readonly TestFile[], text = '') {
  return page.evaluateHandle(({ given, words }) => {
    const transfer = new DataTransfer();
    for (const { name, mimeType, base64 } of given) transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type: mimeType }));
    if (words) transfer.setData('text/plain', words);
    return transfer;
  }, { given: files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') })), words: text });
}

async function paste(page: Page, files: readonly TestFile[], text = ''): Promise<void> {
  const transfer = await transferOf(page, files, text);
  await page.evaluate((clipboardData) => {
    (document.activeElement ?? document).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, transfer);
}

/** Drags files over a point and lets them go there; `held` is looked at in between. */
async function drop(page: Page, selector: string, at: { x: number; y: number }, files: readonly TestFile[], held?: () => Promise<void>): Promise<void> {
  const transfer = await transferOf(page, files);
  const send = (type: string) => page.evaluate(({ dataTransfer, kind, css, x, y }) => {
    const target = document.elementFromPoint(x, y) ?? document.querySelector(css);
    target?.dispatchEvent(new DragEvent(kind, { dataTransfer, clientX: x, clientY: y, bubbles: true, cancelable: true }));
  }, { dataTransfer: transfer, kind: type, css: selector, ...at });
  await send('dragover');
  await held?.();
  await send('drop');
}

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Add/ });
const rows = (page: Page) => dialog(page).getByRole('listitem');
const cards = (page: Page) => page.locator('[data-cards] [data-record-id]');
const pictures = (page: Page) => cards(page).locator('image');
const altField = (page: Page) => dialog(page).getByLabel('Alt text');

async function addAll(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: /^Add (?:image|\d)/ }).click();
  await expect(dialog(page)).toHaveCount(0);
}

/** The records of the library, as the host has them on disk. */
async function imagesOnCards(page: Page): Promise<{ assetId: string; alt: string; size: { width: number; height: number } }[]> {
  await untilSaved(page);
  return page.locator('[data-cards] [data-record-id] image').evaluateAll((elements) => elements.map((element) => ({
    assetId: (element.getAttribute('href') ?? '').split('/').at(-1) ?? '', alt: element.getAttribute('aria-label') ?? '', size: { width: 0, height: 0 },
  })));
}

test.beforeEach(async ({ page }) => {
  await newJourney(page, { title: 'Pictures', template: 'Blank map' });
  await standIn(page, 0, 0);
});

test('a pasted image is asked about, becomes a card of the focused cell, and goes with one undo', async ({ page }) => {
  await paste(page, [png('shop.png', 320, 200)]);
  await expect(rows(page)).toContainText(['320 × 200 px']);
  await expect(dialog(page)).toContainText('No alt text yet');
  await altField(page).fill('A shop window at dusk');
  await addAll(page);
  await expect(pictures(page)).toHaveAttribute('aria-label', 'A shop window at dusk');
  await expect(grid(page)).toBeFocused();
  await paste(page, [png('other.png', 300, 300, [10, 90, 160])]);
  await addAll(page);
  // The selected card takes the new picture.
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page)).toContainText('No alt text yet');
  await page.keyboard.press('Control+z');
  await expect(pictures(page)).toHaveAttribute('aria-label', 'A shop window at dusk');
  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveCount(0);
  await untilSaved(page);
  // A touchpoint can show one too, and is called by it as long as it has no words.
  await standIn(page, 1, 0);
  await paste(page, [png('till.png', 320, 180)]);
  await altField(page).fill('The till');
  await addAll(page);
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('Touchpoint');
  expect(await standsOn(page)).toBe('The till');
});

test('text with a picture of it stays text; Escape adds nothing', async ({ page }) => {
  await paste(page, [png('image.png', 40, 40)], 'Compares prices');
  await expect(cards(page)).toHaveText(['Compares prices']);
  await standIn(page, 0, 1);
  await paste(page, [png('image.png', 40, 40)]);
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(pictures(page)).toHaveCount(0);
});

test('files are dropped where the rule shows it, in order; the same file is stored once', async ({ page }) => {
  const box = await page.locator('[data-canvas]').boundingBox();
  if (!box) throw new Error('no canvas');
  const at = { x: box.x + 156 + 90, y: box.y + 104 + 20 };
  const [one, two] = [png('one.png', 64, 36), png('two.png', 64, 36, [20, 120, 60])];
  await drop(page, '[data-canvas]', at, [one, two, { ...one, name: 'again.png' }], async () => {
    const rule = page.locator('[data-drop="place"]');
    await expect(rule).toHaveCount(1);
    const line = await rule.boundingBox();
    expect(line?.x).toBeCloseTo(box.x + 156 + 8, -1);
  });
  await expect(rows(page)).toHaveCount(3);
  await expect(page.locator('[data-drop="place"]')).toHaveCount(0);
  for (const [at_, alt] of ['One', 'Two', 'One again'].entries()) await altField(page).nth(at_).fill(alt);
  await addAll(page);
  const images = await imagesOnCards(page);
  expect(images.map(({ alt }) => alt)).toEqual(['One', 'Two', 'One again']);
  expect(images[0]?.assetId).toBe(images[2]?.assetId);
  expect(images[0]?.assetId).not.toBe(images[1]?.assetId);
  // In the middle of a card a single file is its picture.
  const card = await cards(page).first().boundingBox();
  if (!card) throw new Error('no card');
  await drop(page, '[data-canvas]', { x: card.x + card.width / 2, y: card.y + card.height / 2 }, [png('new.png', 50, 50, [1, 2, 3])], async () => {
    await expect(page.locator('[data-drop="card"]')).toHaveCount(1);
  });
  await altField(page).fill('New');
  await addAll(page);
  expect((await imagesOnCards(page)).map(({ alt }) => alt)).toEqual(['New', 'Two', 'One again']);
});

test('a photo is made smaller, upright and without its place, unless the person wants it as it is', async ({ page, host }) => {
  const camera = await photo(page, 'IMG_1.jpg', 2400, 1200);
  await paste(page, [camera]);
  await expect(rows(page)).toContainText(['1,200 × 2,400 px']);
  await expect(rows(page)).toContainText(['→ 800 × 1,600 px']);
  await expect(rows(page)).toContainText(['Where it was taken is removed']);
  await dialog(page).getByText(/^As is/).click();
  await expect(rows(page)).toContainText(['says where it was taken']);
  await dialog(page).getByText(/^Smaller/).click();
  await altField(page).fill('Queue');
  await addAll(page);
  const [image] = await imagesOnCards(page);
  const stored = await page.evaluate(async (id) => {
    const address = document.querySelector('[data-cards] image')?.getAttribute('href') ?? id;
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const color = (y: number) => [...(context?.getImageData(bitmap.width / 2, y, 1, 1).data ?? [])];
    return { width: bitmap.width, height: bitmap.height, hasExif: new TextDecoder('latin1').decode(bytes.slice(0, 4000)).includes('Exif'), top: color(10), bottom: color(bitmap.height - 10) };
  }, image?.assetId ?? '');
  expect(stored).toMatchObject({ width: 800, height: 1600, hasExif: false });
  // Turned by a quarter to the right, what was left is on top.
  expect(stored.top[0]).toBeGreaterThan(180);
  expect(stored.bottom[2]).toBeGreaterThan(180);
  expect(host.url).toBeTruthy();
});

test('what cannot be taken is told by name, and the others go on', async ({ page }) => {
  const good = png('good.png', 90, 60);
  const moving: TestFile = { name: 'moving.gif', mimeType: 'image/gif', buffer: makeGif(3) };
  await paste(page, [
    { name: 'cut.png', mimeType: 'image/png', buffer: good.buffer.subarray(0, good.buffer.length - 30) }, { name: 'drawing.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
    { name: 'phone.heic', mimeType: 'image/heic', buffer: Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0', 'latin1') }, { name: 'named.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('hello') },
    { name: 'huge.png', mimeType: 'image/png', buffer: hugePng() }, good, moving,
  ]);
  await expect(rows(page)).toHaveCount(7);
  await expect(rows(page)).toContainText([
    '“cut.png” is damaged or cut off', '“drawing.svg” is a SVG file. Itinera takes PNG, JPEG, WebP and GIF', '“phone.heic” is a HEIC file', '“named.jpg” is not an image', '“huge.png” has 20,000 × 20,000 pixels', 'good.png', 'first frame is kept',
  ]);
  await addAll(page);
  await expect(pictures(page)).toHaveCount(2);
});

test('crop: by keyboard, pointer and figures; kept beside the picture, not in it', async ({ page }) => {
  await paste(page, [png('wide.png', 400, 200)]);
  await altField(page).fill('Wide');
  await dialog(page).getByRole('button', { name: 'Crop wide.png' }).click();
  const crop = page.getByRole('dialog', { name: 'Crop the image' });
  await crop.getByText('Square', { exact: true }).click();
  await expect(crop).toContainText('Shows 200 × 200 px');
  await crop.getByRole('group', { name: 'Crop frame' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(crop.getByRole('textbox', { name: 'From left' })).toHaveValue('24%');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(crop.getByRole('textbox', { name: 'Width' })).toHaveValue('49%');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Crop wide.png' }).click();
  await crop.getByText('Square', { exact: true }).click();
  await crop.getByRole('button', { name: 'Crop', exact: true }).click();
  await addAll(page);
  const square = await pictures(page).evaluate((element) => [element.getAttribute('x'), element.getAttribute('width'), element.getAttribute('height'), element.getAttribute('preserveAspectRatio')]);
  expect(Number(square[1])).toBeCloseTo(2 * Number(square[2]), 3);
  expect(square[3]).toBe('none');
  await page.getByRole('complementary', { name: 'Inspector' }).getByRole('button', { name: 'Crop…' }).click();
  await crop.getByRole('button', { name: 'Show all of it' }).click();
  await crop.getByRole('button', { name: 'Crop', exact: true }).click();
  await expect(pictures(page)).toHaveAttribute('preserveAspectRatio', 'xMidYMid slice');
  await page.keyboard.press('Control+z');
  await expect(pictures(page)).toHaveAttribute('preserveAspectRatio', 'none');
});

test('by menu and key; what has no alt text is found again; KPIs take none', async ({ page }) => {
  await runByPalette(page, 'Add image');
  await dialog(page).locator('input[type="file"]').setInputFiles([png('a.png', 30, 30), png('b.png', 30, 30, [0, 0, 0])]);
  await expect(rows(page)).toHaveCount(2);
  await altField(page).first().fill('Named');
  await addAll(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('without alt');
  await page.keyboard.press('Enter');
  const field = page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Alt text');
  await field.fill('Now it has one');
  await field.blur();
  await grid(page).focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('without alt');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Every image on this map has an alt text.')).toBeVisible();
});

test('the outline takes dropped files and shows images in words; a portrait takes paste and drop', async ({ page }) => {
  await page.keyboard.press('Alt+o');
  const cell = page.locator('[data-kind="cell"]').first();
  const place = await cell.boundingBox();
  if (!place) throw new Error('no row');
  await drop(page, '[role="tree"]', { x: place.x + 120, y: place.y + 10 }, [png('street.png', 80, 40)], async () => { await expect(cell).toHaveAttribute('data-drop', ''); });
  await altField(page).fill('A street');
  await addAll(page);
  await expect(page.getByRole('treeitem').filter({ hasText: 'Image: A street' })).toBeVisible();
  await goTo(page, '#/persona/happy-pup-marta');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await paste(page, [png('marta.png', 200, 200)]);
  await expect(altField(page)).toHaveValue(/Marta/);
  await addAll(page);
  await expect(page.locator('figure img')).toHaveAttribute('src', /asset\//);
  const face = await page.locator('figure').boundingBox();
  if (!face) throw new Error('no portrait');
  await drop(page, 'figure', { x: face.x + 60, y: face.y + 60 }, [png('other.png', 200, 300, [1, 1, 1])]);
  await addAll(page);
  await page.getByRole('button', { name: 'Crop…' }).click({ force: true });
  await page.getByRole('dialog').getByText('Square', { exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Crop', exact: true }).click();
  await expect(page.locator('figure svg[role="img"]')).toHaveAttribute('viewBox', /^0 0 200 200/);
});

test('when nothing can be stored, the images stay for another try', async ({ page, host, complaints }) => {
  await paste(page, [png('one.png', 64, 36), { name: 'noise.png', mimeType: 'image/png', buffer: makePng(300, 300, noise(1)) }]);
  await altField(page).first().fill('Kept words');
  await host.kill();
  await dialog(page).getByRole('button', { name: 'Add 2 images' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('wait here for another try');
  await expect(altField(page).first()).toHaveValue('Kept words');
  await expect(dialog(page).getByRole('button', { name: 'Try again' })).toBeEnabled();
  complaints.length = 0;
});

/** A header of 400 million pixels and no more than a few bytes. */
function hugePng(): Buffer {
  const bytes = makePng(1, 1, () => [0, 0, 0]);
  bytes.writeUInt32BE(20_000, 16);
  bytes.writeUInt32BE(20_000, 20);
  return bytes;
}

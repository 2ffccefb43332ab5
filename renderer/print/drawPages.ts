declare global {
  /** What the host reads: the pages as PNG in base64. */
  var printedPictures: readonly string[] | undefined;
}

const pixelsPerInch = 96;

/** Draws every page as a picture: the page itself in an SVG that stands alone, so that it looks as it prints, in either shell. */
export async function drawPages(dpi: number): Promise<void> {
  const styles = await readStyles();
  const pictures: string[] = [];
  for (const page of document.querySelectorAll<HTMLElement>('[data-page]')) pictures.push(await drawPage(page, styles, dpi / pixelsPerInch));
  globalThis.printedPictures = pictures;
}

async function drawPage(page: HTMLElement, styles: string, scale: number): Promise<string> {
  const { width, height } = page.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svgOf(page, styles, { width, height }))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

async function svgOf(page: HTMLElement, styles: string, { width, height }: { width: number; height: number }): Promise<string> {
  const copy = page.cloneNode(true) as HTMLElement;
  for (const picture of copy.querySelectorAll<HTMLImageElement | SVGImageElement>('img, image')) {
    const name = picture instanceof HTMLImageElement ? 'src' : 'href';
    const address = picture.getAttribute(name) ?? '';
    if (!address.startsWith('data:')) picture.setAttribute(name, await dataAddress(address).catch(() => ''));
  }
  const body = new XMLSerializer().serializeToString(copy);
  const style = `<style>${styles.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" lang="${document.documentElement.lang}">${style}<foreignObject width="${width}" height="${height}">${body}</foreignObject></svg>`;
}

/** Every rule of the page; fonts that it uses come along as data, for an image reads nothing from outside. */
async function readStyles(): Promise<string> {
  const used = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(({ family, style, unicodeRange }) => keyOfFace(family, style, unicodeRange)));
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? location.href })));
  const texts = await Promise.all(rules.map(async ({ rule, base }) => {
    if (!(rule instanceof CSSFontFaceRule)) return rule.cssText;
    const { style } = rule;
    if (!used.has(keyOfFace(style.getPropertyValue('font-family'), style.getPropertyValue('font-style') || 'normal', style.getPropertyValue('unicode-range') || 'U+0-10FFFF'))) return '';
    const [, address] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? [];
    return address ? rule.cssText.replace(address, await dataAddress(new URL(address, base).href)) : '';
  }));
  return texts.join('\n');
}

function keyOfFace(family: string, style: string, unicodeRange: string): string {
  return [family.replaceAll(/["']/g, ''), style, unicodeRange.replaceAll(/\s/g, '').toUpperCase()].join('|');
}

async function dataAddress(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const blob = await answer.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error(address)));
    reader.readAsDataURL(blob);
  });
}

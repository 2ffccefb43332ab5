/**
 * Draws the storyboard pictures of the B2B sample into scripts/samples/pictures (PNG, 640 × 360) from the faces of its people and Phosphor icons (MIT).
 * Run by hand after a change: `node scripts/samples/makePictures.mjs` (Node ≥ 22.18 and a Chromium; CHROMIUM names another one).
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { drawPortrait } from '../../renderer/ui/drawPortrait.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = fileURLToPath(new URL('pictures/', import.meta.url));
const [ewa, grzegorz, robert, marek] = ['face-030', 'face-051', 'face-053', 'face-045'];

/** `at` is the left and top edge and the size in px; `flip` makes a face look left. */
const face = (seed, [x, y, size], flip) => `<image href="${drawPortrait(seed).replaceAll('&', '&amp;')}" x="${x}" y="${y}" width="${size}" height="${size}"${flip ? ` transform="matrix(-1 0 0 1 ${2 * x + size} 0)"` : ''}/>`;

/** Large icons take the thinner cut, so that all lines look alike. */
function icon(name, [x, y, size], color = '#1A2320') {
  const weight = size >= 150 ? 'thin' : 'light';
  const svg = readFileSync(`${root}node_modules/@phosphor-icons/core/assets/${weight}/${name}-${weight}.svg`, 'utf8');
  const paths = [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, d]) => `<path d="${d}" fill="${color}"/>`).join('');
  return `<g transform="translate(${x} ${y}) scale(${size / 256})">${paths}</g>`;
}

const accent = '#14695A';
const alarm = '#B9472A';
const table = '<path d="M24 316H616" stroke="#1A2320" stroke-width="3"/>';
const pictures = {
  tub: ['#F0E7D3', face(ewa, [20, 52, 264]), icon('bowl-food', [356, 150, 172]), icon('seal-question', [500, 36, 96], alarm), table],
  fair: ['#DFE9DC', face(ewa, [16, 96, 220]), face(marek, [404, 96, 220], true), icon('storefront', [230, 20, 180]), icon('hand-tap', [266, 196, 108], accent), table],
  call: ['#D8E5EC', face(ewa, [28, 76, 240]), face(marek, [376, 76, 240], true), icon('phone-call', [268, 128, 104], accent), icon('envelope-simple', [276, 32, 88]), table],
  quote: ['#E4E0EA', face(ewa, [24, 76, 240]), icon('file-text', [300, 58, 236]), icon('seal-percent', [470, 164, 130], accent), table],
  dock: ['#F0DED6', icon('truck-trailer', [20, 84, 300]), icon('stack', [336, 176, 140]), face(robert, [436, 116, 200], true), icon('clock', [360, 44, 84], accent), table],
  complaint: ['#E7E5DA', face(robert, [20, 76, 240]), icon('warning-octagon', [286, 120, 150], alarm), icon('moon-stars', [500, 28, 96]), icon('factory', [452, 152, 166]), table],
  agreement: ['#F0E7D3', face(ewa, [28, 76, 240]), face(marek, [376, 76, 240], true), icon('handshake', [254, 118, 132], accent), icon('coffee', [284, 28, 72]), table],
  stage: ['#DFE9DC', face(grzegorz, [40, 76, 240]), icon('presentation', [288, 38, 232]), icon('seal-check', [360, 96, 86], accent), icon('users-three', [494, 218, 112]), table],
};

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
const page = await browser.newPage({ viewport: { width: 640, height: 360 } });
for (const [name, [ground, ...parts]] of Object.entries(pictures)) {
  await page.setContent(`<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" style="display:block"><rect width="640" height="360" fill="${ground}"/>${parts.join('')}<rect y="317" width="640" height="43" fill="${ground}"/></svg>`);
  await page.evaluate(() => Promise.all([...document.querySelectorAll('image')].map((image) => image.decode?.())));
  await page.screenshot({ path: `${folder}${name}.png` });
}
await browser.close();

import { chromium } from '@playwright/test';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { startHost, cliProgram } from '../helpers/startHost.ts';

const renderer = join(dirname(dirname(cliProgram)), 'renderer');

/** From nothing running to the home screen of a library in a window: host and Chromium start at once, as Electron's two halves do. Milliseconds. */
export async function measureStart(launchOptions, { library }) {
  const started = performance.now();
  const [host, browser] = await Promise.all([startHost({ library }), chromium.launch(launchOptions)]);
  try {
    const page = await browser.newPage();
    await page.goto(host.url, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelector('main') && document.querySelector('[data-save-status="saved"]'), null, { polling: 'raf' });
    return performance.now() - started;
  } finally {
    await browser.close();
    await host.close();
  }
}

/** The same with an empty page that loads what our page loads and runs nothing of it. */
export async function measureEmptyStart(launchOptions) {
  const html = readFileSync(join(renderer, 'index.html'), 'utf8').replace(/<script type="module" crossorigin src="([^"]*)"><\/script>/, '<link rel="modulepreload" crossorigin href="$1">');
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(200, { 'content-type': isPage ? 'text/html' : request.url.endsWith('.js') ? 'text/javascript' : request.url.endsWith('.css') ? 'text/css' : 'application/octet-stream' });
    response.end(isPage ? html : readFileSync(join(renderer, request.url.slice(1))));
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const started = performance.now();
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    return performance.now() - started;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Our poster's map alone as a page without scripts: what Chromium needs to print the bare scene. @returns its path. */
export async function writeBareScene(browser, { library, journeyId }, folder) {
  const host = await startHost({ library });
  const page = await browser.newPage();
  try {
    await page.goto(host.url);
    await page.waitForSelector('main');
    const options = { paper: 'A0', orientation: 'landscape', withoutInternal: false, withPersonas: false, withLegend: false, locale: 'en' };
    await page.goto(`${page.url().split('#')[0]}print.html?journey=${journeyId}&options=${encodeURIComponent(JSON.stringify(options))}`);
    await page.waitForFunction(() => document.documentElement.dataset.printState === 'ready');
    const svg = await page.evaluate(() => document.querySelector('main svg').outerHTML);
    const sheets = readdirSync(join(renderer, 'assets')).filter((name) => name.endsWith('.css')).map((name) => `<link rel="stylesheet" href="file://${join(renderer, 'assets', name)}">`);
    const path = join(folder, 'scene.html');
    writeFileSync(path, `<!doctype html><meta charset="utf-8"><title>Scene</title>${sheets.join('')}<style>@page{size:1189mm 841mm;margin:10mm}svg{width:100%}</style>${svg}`);
    return path;
  } finally {
    await page.close();
    await host.close();
  }
}

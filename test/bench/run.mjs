// Speed of the main job at several sizes. Figures depend on the machine: compare within one run. Nothing here passes or fails.
// Usage: npm run bench -- [--sizes 100,1000,3000] [--repeats 3]
import { chromium } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium } from '../../electron/web/findChromium.ts';
import { makeLibraryFile } from '../helpers/makeLibraryFile.ts';
import { measureFile, measurePdf } from './measureHost.mjs';
import { measureWindow } from './measureWindow.mjs';
import { formatTable, median, percentile } from './statistics.mjs';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,1000,3000' }, repeats: { type: 'string', default: '3' } } });
const sizes = values.sizes.split(',').map(Number);
const repeats = Number(values.repeats);
const resultsFolder = fileURLToPath(new URL('../results/', import.meta.url));

const measures = [
  ['file: open', 'fileOpen', median], ['file: commit', 'commits', median], ['file: commit p95', 'commits', (times) => percentile(times, 0.95)],
  ['window: first paint', 'firstPaint', median], ['window: journey painted', 'open', median], ['DOM nodes', 'mounted', median],
  ['pan, whole map: frame p95', 'panFit', (times) => percentile(times, 0.95)], ['pan, 100 %: frame p95', 'panIn', (times) => percentile(times, 0.95)],
  ['zoom: frame p95', 'zoom', (times) => percentile(times, 0.95)], ['drag, 100 %: frame p95', 'drag', (times) => percentile(times, 0.95)],
  ['edit to paint', 'edit', median], ['undo to paint', 'undo', median], ['PDF', 'pdf', median],
];

const folder = mkdtempSync(join(tmpdir(), 'itinera-bench-'));
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
const samples = new Map();
try {
  for (const size of sizes) {
    const collected = {};
    const add = (name, times) => { (collected[name] ??= []).push(...[times].flat()); };
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const library = await makeLibraryFile(mkdtempSync(join(folder, `${size}-`)), size);
      for (const [name, times] of Object.entries(await measureWindow(browser, library))) add(name, times);
      const { open, commits } = measureFile(library);
      add('fileOpen', open);
      add('commits', commits);
      add('pdf', await measurePdf(library, folder));
    }
    samples.set(size, collected);
    console.error(`${size} cards: done`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

const results = measures.map(([name, key, summarise]) => ({ name, values: sizes.map((size) => summarise(samples.get(size)[key] ?? [])) }));
const smallest = sizes[0];
console.log(`Medians of ${repeats} runs in ms (frames and commits as named), ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}\n`);
console.log(formatTable(
  ['', ...sizes.map((size) => `${size} cards`), ...sizes.slice(1).map((size) => `${size} : ${smallest}`)],
  results.map(({ name, values: figures }) => [name, ...figures.map((figure) => figure.toFixed(figure < 10 ? 2 : 0)), ...figures.slice(1).map((figure) => (figure / figures[0]).toFixed(2))]),
));
mkdirSync(resultsFolder, { recursive: true });
const written = join(resultsFolder, 'bench.json');
writeFileSync(written, `${JSON.stringify({ at: new Date().toISOString(), sizes, repeats, cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, results }, null, 2)}\n`);
console.log(`\nWritten to ${written}`);

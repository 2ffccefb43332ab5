// Our whole app at several sizes and, beside it, bare peers that draw the same map: React Flow with default settings, tldraw, plain canvas2d.
// Figures depend on the machine and on what else it does: compare within one run. Nothing here passes or fails.
// Usage: npm run bench -- [--sizes 300,1000,3000,10000] [--peers reactFlow,tldraw,canvas2d | none] [--repeats 3]
import { chromium } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium } from '../../electron/web/findChromium.ts';
import { makeLibraryFile } from '../helpers/makeLibraryFile.ts';
import { makeMap } from './makeMap.mjs';
import { measureBarePdf, measureFile, measurePdf } from './measureHost.mjs';
import { measureMap } from './measureMap.mjs';
import { measureEmptyStart, measureStart, writeBareScene } from './measureStart.mjs';
import { withOurs, withPeer } from './openContenders.mjs';
import { peerNames, preparePeers, servePeers } from './peers.mjs';
import { createSamples, makeRecord, makeReport } from './report.mjs';
import { percentile } from './statistics.mjs';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '300,1000,3000,10000' }, peers: { type: 'string', default: peerNames.join(',') }, repeats: { type: 'string', default: '3' } } });
const sizes = values.sizes.split(',').map(Number);
const peers = values.peers === 'none' ? [] : values.peers.split(',');
const peerSizes = sizes.filter((size) => size === 1000 || size === 3000);
const repeats = Number(values.repeats);
/** A poster is for a wall: nobody prints ten thousand cards. */
const largestPoster = 3000;
/** What our window leaves to the map beside bar, tools and inspector; peers get the same. */
const view = { width: 1248, height: 952 };

/** Frames follow each other as fast as they are made: at a display's 60 a second, one of 3 ms could not be told from one of 16. */
const framesAtWill = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

const folder = mkdtempSync(join(tmpdir(), 'itinera-bench-'));
const launchOptions = { executablePath: findChromium(), args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...framesAtWill] };
const samples = createSamples();
const browser = await chromium.launch(launchOptions);
const maps = new Map([['empty.json', '{"cards":[],"connections":[]}']]);
if (peers.length > 0) await preparePeers();
const server = await servePeers(maps);

async function measureSize(size, repeat) {
  const library = await makeLibraryFile(mkdtempSync(join(folder, `${size}-`)), size);
  const mapName = `map/${size}.json`;
  const { text, ...map } = makeMap(size, view);
  maps.set(mapName, text);
  samples.add('itinera', size, await withOurs(browser, library, map, measureMap));
  if (peerSizes.includes(size)) {
    for (const name of peers) {
      samples.add(name, size, await withPeer(browser, { origin: server.origin, name, view }, { ...map, mapName }, measureMap));
      console.error(`  ${name}: ${size} cards`);
    }
  }
  const { open, commits } = measureFile(library);
  samples.add('itinera', size, { fileOpen: open, commits, commitP95: percentile(commits, 0.95) });
  if (size <= largestPoster) samples.add('itinera', size, { pdf: await measurePdf(library, folder), barePdf: await measureBarePdf(launchOptions, await writeBareScene(browser, library, folder), folder) });
  if (size === Math.min(1000, ...sizes.filter((other) => other >= 1000))) samples.add('itinera', 0, { start: await measureStart(launchOptions, library), emptyStart: await measureEmptyStart(launchOptions) });
  console.error(`${size} cards: run ${repeat + 1} of ${repeats}`);
}

const loadBefore = loadavg()[0];
try {
  for (let repeat = 0; repeat < repeats; repeat += 1) for (const size of sizes) await measureSize(size, repeat);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

const plan = { sizes, peers, peerSizes };
console.log(`Medians of ${repeats} run${repeats === 1 ? '' : 's'} in ms, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load before ${loadBefore.toFixed(1)}, Node ${process.version}\n`);
console.log(makeReport(samples, plan));
const resultsFolder = fileURLToPath(new URL('../results/', import.meta.url));
mkdirSync(resultsFolder, { recursive: true });
const written = join(resultsFolder, 'bench.json');
writeFileSync(written, `${JSON.stringify({ at: new Date().toISOString(), repeats, cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, load: loadBefore, ...makeRecord(samples, plan) }, null, 2)}\n`);
console.log(`\nWritten to ${written}`);

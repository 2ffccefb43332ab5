// `npm test`: installs and builds what is missing, then runs checks, unit, integration, Electron and end-to-end tests.
// Nothing is left out silently: what cannot run counts as failed and says why. The last line is "N passed, M failed".
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks, runProgram, runVitest } from './check.mjs';
import { requireNode, root } from './newerNode.mjs';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';
import { ensureTools } from './testTools.mjs';

/** Counts of Playwright's report; a run that broke off counts as one failure. */
async function runEndToEnd(node) {
  const report = join(root, 'test', 'results', 'e2e.json');
  rmSync(report, { force: true });
  const { code } = await runProgram(node, ['node_modules/@playwright/test/cli.js', 'test', '--config', 'test/e2e/playwright.config.ts'], { echo: true });
  let counts = { passed: 0, failed: 0 };
  if (existsSync(report)) {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    counts = { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  }
  return { passed: counts.passed, failed: Math.max(counts.failed, code === 0 ? 0 : 1) };
}

async function runProject(node, project) {
  const { passed, failed, output } = await runVitest(node, [project]);
  if (failed > 0) console.log(output.trimEnd());
  return { passed, failed };
}

function notRun(reason) {
  console.log(reason);
  return { passed: 0, failed: 1 };
}

async function runAll() {
  if (!(await ensureInstalled())) return [notRun('npm ci failed: nothing could be tested.')];
  const node = requireNode();
  const { chromium, lacking } = await ensureTools(node);
  if (chromium) process.env.ITINERA_CHROMIUM = chromium;
  const results = [await runChecks(node)];
  const isBuilt = await ensureBuilt();
  const parts = [
    { name: 'tools to test with', run: () => (lacking.length > 0 ? notRun(lacking.join('\n')) : { passed: 1, failed: 0 }) },
    { name: 'integration tests', run: () => runProject(node, 'integration') },
    { name: 'Electron tests', run: () => runProject(node, 'electron') },
    { name: 'end-to-end tests', run: () => runEndToEnd(node) },
  ];
  for (const { name, run } of parts) {
    console.log(`        ${name}…`);
    const result = isBuilt ? await run() : notRun('Not run, because the build failed.');
    console.log(`${result.failed > 0 ? 'FAILED' : 'ok    '}  ${name}: ${result.passed} passed, ${result.failed} failed`);
    results.push(result);
  }
  return results;
}

const results = await runAll();
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);

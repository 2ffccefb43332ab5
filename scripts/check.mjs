// `npm run check`: types, lint, layers, dead code, locales, user-visible strings, licences, unit tests. Prints one line a part and the output of what failed.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environmentWith, requireNode, root } from './newerNode.mjs';

/** Runs a program to its end: `{ code, output }`. */
export function runProgram(node, programArguments, { echo = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(node, programArguments, { cwd: root, env: { ...environmentWith(node), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (stream) => (chunk) => {
      output += chunk;
      if (echo) stream.write(chunk);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs vitest projects and counts their tests: `{ passed, failed, output }`. A crash counts as one failure. */
export async function runVitest(node, projects, options = {}) {
  const report = join(tmpdir(), `itinera-vitest-${process.pid}-${projects.join('-')}.json`);
  const { code, output } = await runProgram(node, [
    'node_modules/vitest/vitest.mjs', 'run', ...projects.flatMap((project) => ['--project', project]), '--passWithNoTests', '--reporter=minimal', '--reporter=json', `--outputFile.json=${report}`,
  ], options);
  let counts = { passed: 0, failed: 0 };
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    counts = { passed: result.numPassedTests, failed: result.numFailedTests };
  } catch {
    // No report: vitest itself failed, or there were no tests.
  }
  rmSync(report, { force: true });
  return { ...counts, failed: Math.max(counts.failed, code === 0 ? 0 : 1), output };
}

const parts = [
  { name: 'types, node side', run: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.node.json'] },
  { name: 'types, web side', run: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.web.json'] },
  { name: 'lint', run: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings', 'shared', 'electron', 'renderer', 'test', 'scripts', 'bin', 'vite.renderer.config.ts', 'vite.electron.config.ts', 'vitest.config.ts'] },
  { name: 'layers', run: ['scripts/check-layers.mjs'] },
  { name: 'dead code', run: ['scripts/check-dead-code.mjs'] },
  { name: 'locales', run: ['scripts/check-locales.mjs'] },
  { name: 'strings', run: ['scripts/check-strings.mjs'] },
  { name: 'licences', run: ['scripts/make-licences.mjs', '--check'] },
];

async function runPart(node, { name, run }) {
  const { code, output } = await runProgram(node, run);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

function report({ name, passed, failed, output }) {
  if (failed > 0) console.log(`${output.trimEnd()}\n`);
  console.log(`${failed > 0 ? 'FAILED' : 'ok    '}  ${name}${passed + failed > 1 ? `: ${passed} passed, ${failed} failed` : ''}`);
}

/** Runs every check, two at a time, then the unit tests. @returns how many passed and failed. */
export async function runChecks(node) {
  const results = [];
  const queue = [...parts];
  const worker = async () => {
    for (let part = queue.shift(); part; part = queue.shift()) {
      const result = await runPart(node, part);
      results.push(result);
      report(result);
    }
  };
  await Promise.all([worker(), worker()]);
  const unit = { name: 'unit tests', ...(await runVitest(node, ['unit'])) };
  results.push(unit);
  report(unit);
  return { passed: results.reduce((sum, { passed }) => sum + passed, 0), failed: results.reduce((sum, { failed }) => sum + failed, 0) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed } = await runChecks(requireNode());
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

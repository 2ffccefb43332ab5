// What a fresh clone needs before anything runs: packages from the lock file, and dist/ built from the present sources.
// Plain JavaScript for any Node ≥ 20, no dependencies.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { environmentWith, requireNode, root, runToEnd } from './newerNode.mjs';
import { startMessage } from './startMessage.mjs';

const inRoot = (...parts) => join(root, ...parts);

function modifiedAt(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** Folders count too: a deleted file changes its folder. */
function newestIn(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), own.mtimeMs);
}

/** Runs npm as whoever called us did, without a shell where possible. */
export function runNpm(npmArguments, options = {}) {
  const { npm_execpath: npmPath } = process.env;
  const where = { cwd: root, ...options };
  if (npmPath && /^npm(-cli)?\.c?js$/.test(basename(npmPath))) return runToEnd(process.execPath, [npmPath, ...npmArguments], where);
  return runToEnd('npm', npmArguments, { ...where, shell: process.platform === 'win32' });
}

/** Installs the packages of the lock file when they are missing or older than it. @returns whether they are there now. */
export async function ensureInstalled() {
  const marker = inRoot('node_modules', '.package-lock.json');
  if (existsSync(marker) && modifiedAt(marker) >= modifiedAt(inRoot('package-lock.json'))) return true;
  console.error(startMessage('cli.start.installing'));
  const code = await runNpm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['inherit', process.stderr, 'inherit'] });
  if (code !== 0) console.error(startMessage('cli.start.installFailed'));
  return code === 0;
}

const buildInputs = ['electron', 'renderer', 'shared', 'assets', 'package.json', 'package-lock.json', 'tsconfig.base.json', 'vite.renderer.config.ts', 'vite.electron.config.ts', 'scripts/build.mjs'];

/** When the last whole build began: what changed while it ran counts as newer. */
function lastBuild() {
  const marker = inRoot('dist', '.complete');
  return existsSync(marker) ? Date.parse(readFileSync(marker, 'utf8').trim()) : 0;
}

/** Builds dist/ when a source is newer than the last whole build. @returns whether it is there now. */
export async function ensureBuilt() {
  const builtAt = lastBuild();
  if (builtAt > 0 && buildInputs.every((path) => newestIn(inRoot(path)) <= builtAt)) return true;
  console.error(startMessage('cli.start.building'));
  const node = requireNode();
  const code = await runToEnd(node, ['scripts/build.mjs'], { cwd: root, env: environmentWith(node), stdio: ['inherit', process.stderr, 'inherit'] });
  if (code !== 0) console.error(startMessage('cli.start.buildFailed'));
  return code === 0;
}

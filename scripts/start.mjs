// `npm start`: installs and builds what is missing, then opens Itinera; in the browser where Electron's runtime cannot be had.
// `npm start -- --browser` opens it in the browser right away.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentWith, requireNode, root, runToEnd } from './newerNode.mjs';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';
import { startMessage } from './startMessage.mjs';

const electronFolder = join(root, 'node_modules', 'electron');
const probeLimit = 5_000;
const installLimit = 240_000;

function findElectron() {
  const pathFile = join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const program = join(electronFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(program) ? program : null;
}

async function isReachable() {
  // Node's fetch ignores proxies and mirrors; Electron's installer knows them.
  if (['HTTPS_PROXY', 'https_proxy', 'ELECTRON_MIRROR', 'npm_config_electron_mirror'].some((name) => process.env[name])) return true;
  try {
    await fetch('https://github.com/electron/electron/releases', { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(probeLimit) });
    return true;
  } catch {
    return false;
  }
}

/** Fetches Electron's runtime. @returns its program, or null. */
async function installElectron(node) {
  if (!(await isReachable())) return null;
  console.error(startMessage('cli.start.fetchingElectron'));
  try {
    const code = await runToEnd(node, ['install.js'], { cwd: electronFolder, env: environmentWith(node), stdio: 'ignore', timeout: installLimit });
    return code === 0 ? findElectron() : null;
  } catch {
    return null;
  }
}

/** Why no desktop window can open here, as a message key, or the program that opens one. */
async function chooseElectron(node) {
  if (process.argv.includes('--browser')) return { reason: 'cli.start.asked' };
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return { reason: 'cli.start.noDisplay' };
  if (process.platform === 'linux' && process.getuid?.() === 0) return { reason: 'cli.start.root' };
  const program = findElectron() ?? (await installElectron(node));
  return program ? { program } : { reason: 'cli.start.noElectron' };
}

async function openDesktop(program) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const startedAt = Date.now();
  const code = await runToEnd(program, ['.'], { cwd: root, env }).catch(() => 127);
  // A runtime that ends at once with an error lacks a system library or may not run here.
  const failed = code !== 0 && code < 129 && Date.now() - startedAt < 5_000;
  return failed ? { reason: 'cli.start.electronFailed' } : { code };
}

async function start() {
  if (!(await ensureInstalled())) return 1;
  const node = requireNode();
  if (!(await ensureBuilt())) return 1;
  const chosen = await chooseElectron(node);
  const opened = chosen.program ? await openDesktop(chosen.program) : chosen;
  if (opened.code !== undefined) return opened.code;
  console.error(startMessage('cli.start.inBrowser', { reason: startMessage(opened.reason) }));
  return runToEnd(node, [join(root, 'dist', 'electron', 'cli.js'), 'serve', '--open'], { env: environmentWith(node) });
}

process.exit(await start());

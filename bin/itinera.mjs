#!/usr/bin/env node
// Hands over to a Node that can run the app (better-sqlite3 crashes under Node < 22) and passes arguments, signals and exit code through.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runWithNode } from '../scripts/newerNode.mjs';

const program = fileURLToPath(new URL('../dist/electron/cli.js', import.meta.url));
if (!existsSync(program)) {
  console.error('Itinera is not built yet: run "npm ci && npm run build" first.');
  process.exit(1);
}
await runWithNode([program, ...process.argv.slice(2)]);

// Builds dist/: the renderer's pages, main and cli as ES modules, the preload as one CommonJS file.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
// `--only=renderer` or `--only=electron` rebuilds one half.
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);

const steps = [
  { half: 'electron', needs: ['electron/main.ts', 'electron/cli.ts'], config: 'vite.electron.config.ts', mode: 'node' },
  { half: 'electron', needs: ['electron/preload.ts'], config: 'vite.electron.config.ts', mode: 'preload' },
  { half: 'renderer', needs: ['renderer/index.html', 'renderer/print.html'], config: 'vite.renderer.config.ts', mode: 'production' },
];

if (!only) rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const { half, needs, config, mode } of steps) {
  if (only && half !== only) continue;
  if (!needs.some((file) => existsSync(join(root, file)))) continue;
  await build({ configFile: join(root, config), mode, logLevel: 'warn' });
}

// Builds dist/: the renderer's pages, main and cli as ES modules, the preload as one CommonJS file.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
// A build for people; NODE_ENV of a test run would make a development React.
process.env.NODE_ENV = 'production';

const steps = [
  { needs: ['electron/main.ts', 'electron/cli.ts'], config: 'vite.electron.config.ts', mode: 'node' },
  { needs: ['electron/preload.ts'], config: 'vite.electron.config.ts', mode: 'preload' },
  { needs: ['renderer/index.html', 'renderer/print.html'], config: 'vite.renderer.config.ts', mode: 'production' },
];

rmSync(join(root, 'dist'), { recursive: true, force: true });
const startedAt = new Date();
for (const { needs, config, mode } of steps) {
  if (needs.some((file) => existsSync(join(root, file)))) await build({ configFile: join(root, config), mode, logLevel: 'warn' });
}
// Only a whole build counts (scripts/prepare.mjs). Its text says what was built from when.
writeFileSync(join(root, 'dist', '.complete'), `${startedAt.toISOString()}\n`);

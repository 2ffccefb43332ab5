// Builds dist/: the renderer's pages, main and cli as ES modules, the preload as one CommonJS file.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
// A build for people; NODE_ENV of a test run would make a development React.
process.env.NODE_ENV = 'production';

const steps = [
  { config: 'vite.electron.config.ts', mode: 'node', folder: 'electron' },
  { config: 'vite.electron.config.ts', mode: 'preload', folder: 'electron' },
  { config: 'vite.renderer.config.ts', mode: 'production', folder: 'renderer' },
];

// dist/ is replaced at the end and at once: a build that fails leaves the last one usable.
const staging = join(root, 'node_modules', '.cache', `itinera-build-${process.pid}`);
mkdirSync(staging, { recursive: true });
const startedAt = new Date();
try {
  for (const { config, mode, folder } of steps) await build({ configFile: join(root, config), mode, logLevel: 'warn', build: { outDir: join(staging, folder) } });
  // Its text says what was built from when; scripts/prepare.mjs compares it with the sources.
  writeFileSync(join(staging, '.complete'), `${startedAt.toISOString()}\n`);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(staging, join(root, 'dist'));
} finally {
  rmSync(staging, { recursive: true, force: true });
}

// `npm run dev`: the browser host on a built electron/, and the renderer rebuilt on every change. Reload the page to see it.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'vite';
import { environmentWith, root } from './newerNode.mjs';
import { ensureBuilt } from './prepare.mjs';

process.chdir(root);
if (!(await ensureBuilt())) process.exit(1);
rmSync('dist/.complete', { force: true }); // the next start builds for people again
// A watched build, not Vite's dev server: the page runs under the same strict policy and paths as in the product.
await build({ configFile: 'vite.renderer.config.ts', mode: 'development', build: { watch: {}, emptyOutDir: false, minify: false, sourcemap: true } });
const host = spawn(process.execPath, ['dist/electron/cli.js', 'serve', ...process.argv.slice(2)], { stdio: 'inherit', env: environmentWith(process.execPath) });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => host.kill(signal));
host.on('exit', (code) => process.exit(code ?? 0));

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const inPeers = (name) => fileURLToPath(new URL(name, import.meta.url));
const names = ['reactFlow', 'tldraw', 'canvas2d'];

export default defineConfig({
  root: inPeers('.'),
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic' } },
  build: { outDir: inPeers('node_modules/.cache/pages'), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000, rolldownOptions: { input: Object.fromEntries(names.map((name) => [name, inPeers(`${name}.html`)])) } },
});

import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const inElectron = (name: string) => fileURLToPath(new URL(`./electron/${name}`, import.meta.url));
const outDir = fileURLToPath(new URL('./dist/electron', import.meta.url));
const external = ['electron', 'better-sqlite3'];

/** Mode `node`: main, cli and the thread that reads imports as ES modules. Mode `preload`: one CommonJS file, as a sandboxed preload must be. */
export default defineConfig(({ mode }) => {
  const isPreload = mode === 'preload';
  const names = isPreload ? ['preload'] : ['main', 'cli', 'host/importWorker'];
  const input = Object.fromEntries(names.map((name) => [basename(name), inElectron(`${name}.ts`)]));
  return {
    publicDir: false,
    ssr: { noExternal: true, external },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node22',
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input,
        external,
        // Chunks lie beside the entries: host/ImportReader.ts, wherever it comes to lie, finds importWorker.js beside itself.
        output: isPreload ? { format: 'cjs' as const, entryFileNames: '[name].cjs' } : { format: 'es' as const, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
});

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const inRenderer = (name: string) => fileURLToPath(new URL(`./renderer/${name}`, import.meta.url));

/** Each Phosphor icon brings six weights; the interface draws three of them, and reading the others costs time at every start. */
const onlyUsedIconWeights: Plugin = {
  name: 'only-used-icon-weights',
  transform: { filter: { id: /@phosphor-icons\/react\/dist\/defs\// }, handler: (code) => code.replaceAll(/^ {2}\[\n {4}"(?:duotone|light|thin)",[^]*?^ {2}\],?$/gm, '') },
};

/** What runs first (asks the host), then what shows the window around every screen; filled when all modules are known. */
const startOrder = [{ name: 'entry', start: inRenderer('app/main.ts'), modules: new Set<string>() }, { name: 'window', start: inRenderer('app/showWindow.tsx'), modules: new Set<string>() }];

/** One file for each part of the start, and both are asked for together with the page, not when the first has been run. */
const inStartOrder: Plugin = {
  name: 'in-start-order',
  buildEnd() {
    const seen = new Set<string>();
    for (const { start, modules } of startOrder) {
      const queue = [start];
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (seen.has(id)) continue;
        seen.add(id);
        modules.add(id);
        queue.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    }
  },
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {}, path }) => {
      if (!path.endsWith('index.html')) return [];
      const files = Object.values(bundle).filter((file) => file.type === 'chunk' && file.name === 'window').flatMap((file) => (html.includes(file.fileName) ? [] : [file.fileName]));
      return files.map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` }, injectTo: 'head' }));
    },
  },
};

/** The two pages of the renderer. Addresses are relative: the bundle is served from app://bundle/ and from /s/KEY/. */
export default defineConfig({
  root: fileURLToPath(new URL('./renderer', import.meta.url)),
  base: './',
  publicDir: false,
  plugins: [react(), onlyUsedIconWeights, inStartOrder],
  build: {
    outDir: fileURLToPath(new URL('./dist/renderer', import.meta.url)),
    emptyOutDir: true,
    // The content security policy allows neither inline scripts nor data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { index: inRenderer('index.html'), print: inRenderer('print.html') },
      output: {
        codeSplitting: {
          groups: [
            ...startOrder.map(({ name, modules }, index) => ({ name, test: (id: string) => modules.has(id), priority: startOrder.length - index })),
            // What the same screens share is one file; small ones join their neighbours, as each costs a request.
            { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 40_000 },
          ],
        },
        chunkFileNames: ({ name }) => `assets/${name.replace(/~.*/, '')}-[hash].js`,
        assetFileNames: ({ names: [name = ''] }) => `assets/${name.replace(/~.*\./, '.').replace(/\.\w+$/, '')}-[hash][extname]`,
      },
    },
  },
});

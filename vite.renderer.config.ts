import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const inRenderer = (name: string) => fileURLToPath(new URL(`./renderer/${name}`, import.meta.url));

/** The two pages of the renderer. Addresses are relative: the bundle is served from app://bundle/ and from /s/KEY/. */
export default defineConfig({
  root: fileURLToPath(new URL('./renderer', import.meta.url)),
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('./dist/renderer', import.meta.url)),
    emptyOutDir: true,
    // The content security policy allows neither inline scripts nor data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: { index: inRenderer('index.html'), print: inRenderer('print.html') } },
  },
});

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * One plain JavaScript file of a TypeScript script and all it imports, so that a process which a test starts a hundred times is up at once.
 * @returns the bundle's path, inside node_modules so that packages left out of it are found.
 */
export async function bundleScript(source: URL, name: string): Promise<string> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const outDir = `${root}node_modules/.cache/itinera-test`;
  await build({
    root, configFile: false, logLevel: 'error', publicDir: false,
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true, outDir, emptyOutDir: false, target: 'node22', minify: false,
      rolldownOptions: { input: { [name]: fileURLToPath(source) }, external: ['better-sqlite3'], output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  });
  return `${outDir}/${name}.mjs`;
}

// The layer rule of DESIGN.md: who may import whom. Type imports count; cycles between files are refused.
import { pathToFileURL } from 'node:url';
import { isScript, isTest, readSources } from './sourceFiles.mjs';

/** Inside shared: folder → the other folders of shared that it may see. */
const sharedSees = {
  base: [],
  locales: ['base'],
  model: ['base'],
  changes: ['base', 'model'],
  commands: ['base', 'model', 'changes'],
  layout: ['base', 'model', 'changes', 'metrics'],
  metrics: ['base', 'model', 'changes'],
  formats: ['base', 'model', 'changes'],
  comparison: ['base', 'model', 'changes', 'metrics', 'layout'],
  contract: ['base', 'model', 'changes'],
};
/** Inside electron: `main.ts`, `preload.ts` and `cli.ts` compose and may see everything. */
const electronSees = { host: ['library'], library: [], shell: ['host', 'library'], web: ['host', 'library'], cli: ['host', 'library', 'web'] };
const lowRendererFolders = ['ui', 'i18n', 'document', 'session', 'actions', 'scene', 'sheet'];
const rendererSees = {
  ui: ['i18n'],
  i18n: [],
  document: ['ui', 'i18n', 'actions', 'session'],
  session: [],
  actions: ['ui', 'i18n', 'document', 'session'],
  scene: ['i18n'],
  sheet: ['ui', 'i18n', 'document', 'scene'],
  transport: [],
  features: lowRendererFolders,
  canvas: lowRendererFolders,
  print: [...lowRendererFolders, 'transport'],
  app: [...lowRendererFolders, 'features', 'canvas', 'print', 'transport'],
};
/** Package → the only places that may import it. */
const onlyImporters = {
  electron: ['electron/shell/', 'electron/main.ts', 'electron/preload.ts'],
  'better-sqlite3': ['electron/library/'],
};
const notInShared = /^(node:|react($|-|\/)|fs$|path$|crypto$|electron$|better-sqlite3|zustand|fastify)/;

function packageOf(request) {
  return request.startsWith('@') ? request.split('/').slice(0, 2).join('/') : request.split('/')[0];
}

/** Why `path` may not import this, or null. */
function faultOfImport(path, { from, target }) {
  if (target === null) return faultOfPackage(path, from);
  const [layer, folder, part] = path.split('/');
  const [toLayer, toFolder, toPart] = target.split('/');
  if (toLayer === 'assets') return null;
  if (toLayer !== layer) return layer !== 'shared' && toLayer === 'shared' ? null : `${layer} may not import ${toLayer}`;
  if (!folder || !toFolder || folder === toFolder) {
    return layer === 'renderer' && folder === 'features' && part !== toPart ? 'a feature may not import another feature' : null;
  }
  const sees = { shared: sharedSees, electron: electronSees, renderer: rendererSees }[layer]?.[folder];
  // Files at the top of a layer (main.ts, cli.ts, renderer/main.tsx) compose all of it.
  if (!sees) return layer === 'shared' || !/\.tsx?$/.test(folder) ? `${layer}/${folder} is no folder of the design: add it to scripts/check-layers.mjs` : null;
  return sees.includes(toFolder) ? null : `${layer}/${folder} may not import ${layer}/${toFolder}`;
}

function faultOfPackage(path, request) {
  if (path.startsWith('shared/') && notInShared.test(request)) return `shared is pure TypeScript: no ${request}`;
  if (path.startsWith('renderer/') && request.startsWith('node:')) return 'the renderer has no Node';
  const allowed = onlyImporters[packageOf(request)];
  return allowed && !allowed.some((place) => path.startsWith(place)) ? `only ${allowed.join(', ')} may import ${request}` : null;
}

/** The first cycle found from each file, each cycle once. */
function findCycles(sources) {
  const state = new Map();
  const trail = [];
  const cycles = [];
  const visit = (path) => {
    state.set(path, 'open');
    trail.push(path);
    for (const { target } of sources.get(path).imports) {
      if (!target || !sources.has(target)) continue;
      if (state.get(target) === 'open') cycles.push([...trail.slice(trail.indexOf(target)), target]);
      else if (!state.has(target)) visit(target);
    }
    trail.pop();
    state.set(path, 'done');
  };
  for (const path of sources.keys()) if (!state.has(path)) visit(path);
  return cycles;
}

/** Every breach of the layer rule in these sources, one line each. Tests may reach anywhere within reason and are left out. */
export function findLayerFaults(sources) {
  const code = new Map([...sources].filter(([path]) => !isTest(path) && !isScript(path)));
  const faults = [];
  for (const [path, source] of code) {
    for (const entry of source.imports) {
      const fault = faultOfImport(path, entry);
      if (fault) faults.push(`${path}: imports ${entry.from}: ${fault}`);
      if (entry.target && isTest(entry.target)) faults.push(`${path}: imports ${entry.from}: code may not import tests`);
    }
  }
  for (const cycle of findCycles(code)) faults.push(`cycle: ${cycle.join(' → ')}`);
  return faults;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = findLayerFaults(readSources());
  for (const fault of faults) console.error(fault);
  process.exit(faults.length > 0 ? 1 : 0);
}

// Reads our TypeScript sources once and tells, for each file, what it imports and exports. Used by the layer and dead-code checks.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Visitor, parseSync } from 'rolldown/utils';

export const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['shared', 'electron', 'renderer', 'scripts', 'test'];

/** Our own build and check scripts: they use code, but are no part of the layers. */
export function isScript(path) {
  return path.startsWith('scripts/');
}

/** A file that only tests use: a test itself, or anything in test/. */
export function isTest(path) {
  return path.startsWith('test/') || /\.(test|spec)\.tsx?$/.test(path);
}

/**
 * Every source file by its path from the root: `{ path, text, imports, exports }`.
 * An import is `{ from, target, names }`: `target` is the file it resolves to (null for a package), `names` a list or '*' for all.
 * An export is `{ name, isType }`.
 */
export function readSources() {
  const paths = folders.flatMap((folder) => listSources(join(root, folder)));
  return new Map(paths.map((path) => [path, readSource(path)]));
}

function listSources(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('/node_modules/')) // the bench's peers have packages of their own
    .sort();
}

function readSource(path) {
  const text = readFileSync(join(root, path), 'utf8');
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const source = { path, text, imports: [], exports: [] };
  for (const statement of module.staticImports) addImport(source, statement.moduleRequest.value, namesOfImport(statement, text));
  for (const statement of module.staticExports) for (const entry of statement.entries) addExport(source, entry);
  new Visitor({
    ImportExpression(node) {
      if (node.source.type === 'Literal') addImport(source, node.source.value, '*');
    },
    TSImportType(node) {
      const request = node.source ?? node.argument;
      addImport(source, request.value ?? request.literal?.value, node.qualifier?.name ? [node.qualifier.name] : '*');
    },
  }).visit(program);
  return source;
}

function addImport(source, from, names) {
  source.imports.push({ from, names, target: from?.startsWith('.') ? posix.join(dirname(source.path).split(sep).join('/'), from.replace(/\?.*$/, '')) : null });
}

/** `import * as s` counts as a use of each `s.name` that the text holds. */
function namesOfImport(statement, text) {
  return statement.entries.flatMap(({ importName, localName }) => {
    if (importName.kind === 'Default') return ['default'];
    if (importName.kind === 'Name') return [importName.name];
    return [...text.matchAll(new RegExp(`\\b${localName.value.replaceAll('$', '\\$')}\\.(\\w+)`, 'g'))].map(([, name]) => name);
  });
}

function addExport(source, entry) {
  const name = entry.exportName.name ?? (entry.exportName.kind === 'Default' ? 'default' : null);
  if (name) source.exports.push({ name, isType: entry.isType || isTypeDeclaration(source.text, name) });
  if (entry.moduleRequest) addImport(source, entry.moduleRequest.value, entry.importName.name ? [entry.importName.name] : '*');
}

function isTypeDeclaration(text, name) {
  return new RegExp(`export\\s+(declare\\s+)?(type|interface)\\s+${name}\\b`).test(text) && !new RegExp(`export\\s+(const|let|function|class|async function)\\s+${name}\\b`).test(text);
}

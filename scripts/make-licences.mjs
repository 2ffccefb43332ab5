/**
 * Writes THIRD-PARTY-LICENCES.md: every package whose code, font, icon or drawing ships with Itinera, and its licence text.
 * What ships is what our sources import and all that those packages need. `node scripts/make-licences.mjs`; with --check it only says whether the file is current.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScript, isTest, readSources, root } from './sourceFiles.mjs';

const target = join(root, 'THIRD-PARTY-LICENCES.md');
/** Shipped, though no source imports them: shared/layout/icons.ts is made from the one, better-sqlite3's native code holds the other. */
const shippedUnseen = ['@phosphor-icons/core', 'node-addon-api'];
/** Electron brings its own licence files beside the program; what its npm package needs serves only its download. */
const alone = new Set(['electron']);
const permissive = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'OFL-1.1', 'CC0-1.0', 'BlueOak-1.0.0', 'Unlicense', 'Zlib', 'MIT-0']);
const notes = {
  '@dicebear/styles': 'Of its styles only Notionists, the faces of personas.',
  '@fontsource-variable/onest': 'The font Onest.',
  '@fontsource-variable/source-serif-4': 'The font Source Serif 4.',
  '@phosphor-icons/core': 'The icons of maps.',
  '@phosphor-icons/react': 'The icons of buttons and menus.',
  'better-sqlite3': 'Holds SQLite, which is in the public domain.',
  electron: 'Chromium’s licences stand in LICENSES.chromium.html beside the packaged program.',
};
/** Each style of DiceBear has a licence of its own, told in its definition. */
const styleLicence = JSON.parse(readFileSync(join(root, 'node_modules/@dicebear/styles/dist/notionists.min.json'), 'utf8')).meta.license;
const overrides = { '@dicebear/styles': { licence: styleLicence.name.replace(' ', '-'), text: styleLicence.text } };

const packageOf = (request) => request.split('/').slice(0, request.startsWith('@') ? 2 : 1).join('/');

/** Packages that our shipping sources and style sheets import. */
function findRoots() {
  const code = [...readSources().values()].filter(({ path }) => !isTest(path) && !isScript(path));
  const requests = code.flatMap(({ imports }) => imports.filter(({ target, from }) => target === null && !from.startsWith('node:')).map(({ from }) => from));
  const sheets = readdirSync(join(root, 'renderer'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.css'));
  const styled = sheets.flatMap((entry) => [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/@import '([^.'][^']*)'/g)].map(([, request]) => request));
  return [...new Set([...requests, ...styled].map(packageOf))].concat(shippedUnseen);
}

/** The folder of a package as Node finds it from another folder. */
function resolve(name, from) {
  for (let folder = from; ; folder = join(folder, '..')) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === root || folder.length <= root.length - 1) throw new Error(`${name} is not installed`);
  }
}

/** `{ name, version, licence, link, text, note }` of every package that ships, by name. */
function collectPackages() {
  const found = new Map();
  const visit = (name, from) => {
    const folder = resolve(name, from);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const id = `${name}@${manifest.version}`;
    if (found.has(id)) return;
    found.set(id, { name, version: manifest.version, licence: licenceOf(manifest), link: linkOf(manifest), text: licenceText(folder, manifest), note: notes[name], ...overrides[name] });
    if (!alone.has(name)) for (const needed of Object.keys(manifest.dependencies ?? {})) if (!needed.startsWith('@types/')) visit(needed, folder);
  };
  for (const name of findRoots()) visit(name, root);
  return [...found.values()].sort((a, b) => (a.name === b.name ? a.version.localeCompare(b.version, 'en') : a.name < b.name ? -1 : 1));
}

function licenceOf({ license, licenses }) {
  return license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'unknown';
}

function linkOf({ homepage, repository, name }) {
  const address = homepage ?? repository?.url ?? (typeof repository === 'string' ? repository : null);
  return address?.startsWith('http') ? address.replace(/#readme$/, '') : `https://www.npmjs.com/package/${name}`;
}

/** Some packages hold no licence file; then it is the usual text under their author's name. */
function licenceText(folder, manifest) {
  const name = readdirSync(folder).sort().find((file) => /^(licen[cs]e|copying)(\.(md|txt|mit))?$/i.test(file));
  return name ? readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').split('\n').map((line) => line.trimEnd()).join('\n').trim() : usualText(manifest);
}

function usualText(manifest) {
  const author = typeof manifest.author === 'string' ? manifest.author : (manifest.author?.name ?? `the authors of ${manifest.name}`);
  if (licenceOf(manifest) !== 'MIT') throw new Error(`${manifest.name}: no licence text (${licenceOf(manifest)})`);
  return readFileSync(join(root, 'LICENSE'), 'utf8').replace(/^Copyright.*$/m, `Copyright (c) ${author}`).trim();
}

function isPermissive(licence) {
  return licence.replaceAll(/[()]/g, '').split(' OR ').some((choice) => choice.split(' AND ').every((name) => permissive.has(name)));
}

function markdownOf(packages) {
  const byText = Map.groupBy(packages, ({ text }) => text);
  const rows = packages.map(({ name, version, licence, link, note }) => `| [${name}](${link}) | ${version} | ${licence} | ${note ?? ''} |`);
  const texts = [...byText].map(([text, users]) => `### ${[...new Set(users.map(({ name }) => name))].join(', ')}\n\n\`\`\`\`text\n${text}\n\`\`\`\`\n`);
  return `# Third-party licences

Itinera itself is under the MIT licence (LICENSE). It ships with the work of others, under their licences; thank you.
This file is written by scripts/make-licences.mjs; do not edit it.

| package | version | licence | |
|---|---|---|---|
${rows.join('\n')}

## Licence texts

${texts.join('\n')}`;
}

const packages = collectPackages();
const foreign = packages.filter(({ licence }) => !isPermissive(licence));
for (const { name, licence } of foreign) console.error(`${name}: ${licence} is not a licence that we may ship`);
const text = markdownOf(packages);
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error('THIRD-PARTY-LICENCES.md is not current: node scripts/make-licences.mjs');
  process.exitCode = 1;
}
if (foreign.length > 0) process.exitCode = 1;

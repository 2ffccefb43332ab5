// Which messages our sources name: whole keys, and patterns of keys that are put together while the program runs (`action.${id}`).
import { Visitor, parseSync } from 'rolldown/utils';
import { isScript, isTest } from './sourceFiles.mjs';

/** Names that begin like a key and are none. */
const fileName = /\.(json|tsx?|mjs|cjs|js|css|html|svg|png|pdf|itinera|desktop)(\?.*)?$/;

const escapeRegExp = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * What these sources (of readSources) name in the areas of `known` keys: `{ keys: [{ key, path }], patterns: [{ pattern, text, path }] }`.
 * Literals in types are left out: a union of keys uses none of them. Tests are left out too, and scripts but those of `npm start`.
 */
export function findMessageUses(sources, known) {
  const uses = { keys: [], patterns: [] };
  const areas = [...new Set([...known].map((key) => key.split('.')[0]))].join('|');
  const begins = new RegExp(`^(${areas})\\.`);
  const isKey = (value) => known.has(value) || (new RegExp(`^(${areas})(\\.[\\w-]+)+$`).test(value) && !fileName.test(value));
  for (const { path, text } of sources.values()) {
    if (!isTest(path) && (!isScript(path) || path.startsWith('scripts/start') || path === 'scripts/prepare.mjs')) addUses(uses, path, text, { begins, isKey });
  }
  return uses;
}

function addUses(uses, path, text, { begins, isKey }) {
  const skipped = new Set();
  new Visitor({
    TSLiteralType: (node) => skipped.add(node.literal.start),
    ImportDeclaration: (node) => skipped.add(node.source.start),
    Literal(node) {
      if (typeof node.value === 'string' && !skipped.has(node.start) && isKey(node.value)) uses.keys.push({ key: node.value, path });
    },
    TemplateLiteral(node) {
      const [first, ...others] = node.quasis.map(({ value }) => value.cooked);
      if (skipped.has(node.start) || !begins.test(first) || fileName.test([first, ...others].at(-1)) || /[\s?=]/.test(first)) return;
      if (others.length === 0) uses.keys.push({ key: first, path });
      else uses.patterns.push({ pattern: new RegExp(`^${[first, ...others].map(escapeRegExp).join('.+')}$`), text: [first, ...others].join('…'), path });
    },
  }).visit(parseSync(path, text).program);
}

/** The strings of `export const name = ['a', 'b'] as const` or the `id`s of its objects: what a pattern's gap can hold. */
export function readList(source, name) {
  let found = null;
  new Visitor({
    VariableDeclarator(node) {
      if (node.id.name !== name) return;
      let list = node.init;
      while (list.type.startsWith('TS')) list = list.expression;
      found = list.elements.map((element) => element.value ?? element.properties.find(({ key }) => key.name === 'id').value.value);
    },
  }).visit(parseSync(source.path, source.text).program);
  if (!found) throw new Error(`${source.path}: no list ${name}`);
  return found;
}

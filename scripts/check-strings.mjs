// No words in code: what a person reads or hears comes from the locales. Looks at JSX text and attributes of the renderer and at the dialogs of the shell.
import { pathToFileURL } from 'node:url';
import { Visitor, parseSync } from 'rolldown/utils';
import { isTest, readSources } from './sourceFiles.mjs';

/** Attributes that are shown or spoken, of elements and of our own components. */
const visibleAttributes = new Set([
  'alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'caption', 'children', 'description', 'detail', 'errorMessage', 'heading',
  'hint', 'label', 'message', 'placeholder', 'summary', 'text', 'title', 'tooltip',
]);
/** Options of Electron's dialogs, menus, windows and notifications that are shown. */
const visibleOptions = new Set(['body', 'buttonLabel', 'buttons', 'checkboxLabel', 'detail', 'label', 'message', 'sublabel', 'subtitle', 'title', 'toolTip']);
const visibleCalls = new Set(['showErrorBox', 'setTitle', 'setToolTip', 'setDescription']);
/** The same in every language. */
const names = new Set(['Itinera']);
/** A message key is no text: `label="home.title"`. */
const messageKey = /^[a-z]\w*(\.[\w-]+)+$/;

function isWords(text) {
  return /\p{L}/u.test(text) && !messageKey.test(text.trim()) && !names.has(text.trim());
}

/** The literal texts that an expression can give; what it calls is not followed. */
function textsOf(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ text: node.value, node }] : [];
    case 'TemplateLiteral':
      return node.quasis.map((quasi) => ({ text: quasi.value.cooked, node }));
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return ['+', '&&', '||', '??'].includes(node.operator) ? [...textsOf(node.left), ...textsOf(node.right)] : [];
    case 'ArrayExpression':
      return node.elements.flatMap(textsOf);
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return textsOf(node.expression);
    default:
      return [];
  }
}

function findInMarkup(program, add) {
  const addAll = (found, where) => found.forEach(({ text, node }) => add(text, node, where));
  const children = (node) => {
    for (const child of node.children) if (child.type === 'JSXExpressionContainer') addAll(textsOf(child), 'text');
  };
  new Visitor({
    JSXText: (node) => add(node.value, node, 'text'),
    JSXElement: children,
    JSXFragment: children,
    JSXAttribute(node) {
      const name = node.name.type === 'JSXNamespacedName' ? node.name.name.name : node.name.name;
      if (visibleAttributes.has(name)) addAll(textsOf(node.value), name);
    },
  }).visit(program);
}

function findInShell(program, add) {
  const addAll = (found, where) => found.forEach(({ text, node }) => add(text, node, where));
  new Visitor({
    ObjectExpression(node) {
      const nameOf = ({ key }) => key?.name ?? key?.value;
      const isFileFilter = node.properties.some((property) => nameOf(property) === 'extensions');
      for (const property of node.properties) {
        if (property.type === 'Property' && (visibleOptions.has(nameOf(property)) || (isFileFilter && nameOf(property) === 'name'))) addAll(textsOf(property.value), nameOf(property));
      }
    },
    CallExpression(node) {
      const name = node.callee.property?.name;
      if (visibleCalls.has(name)) addAll(node.arguments.flatMap(textsOf), name);
    },
  }).visit(program);
}

/** One line for each literal that a person would see: `path:line: where: "text"`. */
export function findStrings(sources) {
  const faults = [];
  for (const { path, text } of sources.values()) {
    if (isTest(path)) continue;
    const add = (words, node, where) => {
      if (isWords(words)) faults.push(`${path}:${text.slice(0, node.start).split('\n').length}: ${where}: "${words.trim().replaceAll(/\s+/g, ' ')}"`);
    };
    if (path.startsWith('renderer/') && path.endsWith('.tsx')) findInMarkup(parseSync(path, text).program, add);
    if (path.startsWith('electron/shell/') || path === 'electron/main.ts') findInShell(parseSync(path, text).program, add);
  }
  return faults;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = findStrings(readSources());
  for (const fault of faults) console.error(fault);
  process.exit(faults.length > 0 ? 1 : 0);
}

/**
 * Writes shared/layout/icons.ts: the outlines of every icon that a scene can show, from Phosphor (MIT).
 * Run by hand after a new choice: `node scripts/make-icons.mjs` (Node ≥ 22.18: it reads the TypeScript choices directly).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { channelIcons } from '../shared/layout/channelIcons.ts';
import { laneIcons } from '../shared/layout/laneIcons.ts';
import { actorIcons, relationSigns } from '../shared/layout/stakeholders/stakeholderSigns.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Marks of cards, headers and labels. */
const others = ['star-fill', 'flag', 'warning', 'clock', 'eye-slash', 'caret-right', 'path', 'tree-structure', 'link-break', 'smiley', 'smiley-sad', 'smiley-meh', 'plus', 'minus', 'arrow-right', 'pencil-simple', 'lock-simple-fill'];

function outlineOf(name) {
  const folder = name.endsWith('-fill') ? 'fill' : 'regular';
  const svg = readFileSync(`${root}node_modules/@phosphor-icons/core/assets/${folder}/${name}.svg`, 'utf8');
  const paths = [...svg.matchAll(/<path d="([^"]+)"/g)].map((match) => match[1]);
  if (paths.length === 0 || /<(circle|rect|line|polyline|polygon)/.test(svg)) throw new Error(`${name}: not made of paths only`);
  return paths.join('');
}

const names = [...new Set([...Object.values(laneIcons), ...Object.values(channelIcons), ...Object.values(actorIcons), ...Object.values(relationSigns).map(({ icon }) => icon), ...others])].sort();
const lines = names.map((name) => `  '${name}': '${outlineOf(name)}',`);
writeFileSync(`${root}shared/layout/icons.ts`, `// Written by scripts/make-icons.mjs from @phosphor-icons/core (MIT); do not edit.

/** Icon outlines as SVG path data in a 256 × 256 box. */
export const iconPaths: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`);
console.log(`${names.length} icons`);

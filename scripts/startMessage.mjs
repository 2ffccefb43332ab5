// The few messages of `npm start`, from the same locale files as all others. Plain JavaScript: it speaks before the build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './newerNode.mjs';

function language() {
  const wanted = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  const code = wanted.slice(0, 2).toLowerCase();
  return ['en', 'pl', 'ru'].includes(code) ? code : 'en';
}

/** A message of `cli.*` in the system's language; `{name}` is replaced, other ICU forms are not supported here. */
export function startMessage(key, values = {}) {
  const texts = JSON.parse(readFileSync(join(root, 'assets', 'locales', language(), 'cli.json'), 'utf8'));
  return (texts[key] ?? key).replaceAll(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

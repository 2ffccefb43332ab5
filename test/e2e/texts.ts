import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { repositoryFolder } from '../helpers/startHost.ts';
import type { Language } from './app.ts';

const folder = (language: Language) => join(repositoryFolder, 'assets', 'locales', language);

/** What the keys of all messages begin with. */
export const messageAreas = readdirSync(folder('en')).map((file) => basename(file, '.json'));

/** A message without values, as the person reads it. */
export function textOf(language: Language, key: string): string {
  const [area = ''] = key.split('.');
  const messages = JSON.parse(readFileSync(join(folder(language), `${area}.json`), 'utf8')) as Record<string, string>;
  const text = messages[key];
  if (text === undefined) throw new Error(`no message ${key}`);
  return text;
}

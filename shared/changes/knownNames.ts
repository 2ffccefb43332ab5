import type { Mention } from '../model/records.ts';
import type { Document } from './document.ts';
import { activePersonasOf } from './personasOf.ts';

/** Who can be named in a comment: the personas of a library, then the owners that it knows by name. */
export function knownNames(document: Document): Mention[] {
  const personas = activePersonasOf(document).map(({ id, name }) => ({ name, personaId: id }));
  const owners = new Set<string>();
  for (const record of document.records.values()) if ('owner' in record && record.owner) owners.add(record.owner);
  return [...personas, ...[...owners].sort((a, b) => a.localeCompare(b)).map((name) => ({ name }))];
}

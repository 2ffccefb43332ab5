import { accept, refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { isFixedWord, namedWords, withWord, type WordField } from '../changes/namedWords.ts';
import { claimsOf } from '../changes/personaParts.ts';
import { limits } from '../model/fields.ts';
import type { AnyRecord, Claim } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';

export interface ReplaceWordArgs {
  readonly field: WordField;
  readonly from: string;
  /** A new word, or one in use: then both become one. */
  readonly to: string;
}

const labels = { channel: 'change.replaceChannel', owner: 'change.replaceOwner' } as const;

/**
 * Renames a channel or an owner wherever the library names it, or merges it into another one: on cards, in the habits of personas, in the filters of
 * views. Refused when nobody names it any more, or when it is a channel of the vocabulary.
 */
export function replaceWord(document: Document, { field, from, to }: ReplaceWordArgs): Result<ChangeDraft> {
  const word = to.trim();
  if (word === '') return refuse('error.title.empty');
  if (isFixedWord(field, from)) return refuse('error.word.fixed');
  const named = recordsNaming(document, field, from);
  if (named.length === 0) return refuse('error.word.unused', { word: from });
  if (word === from) return accept({ label: { key: labels[field], values: { word: from } }, changes: [] });
  const renamed = named.map((record) => withWord(record, field, from, word));
  const claims = mergedClaims(document, renamed.filter((record) => record.type === 'claim'), word);
  return draftChanges(document, { key: labels[field], values: { word: from } }, { put: [...renamed.filter(({ type }) => type !== 'claim'), ...claims.put], remove: claims.remove });
}

/** Every record that names this channel or owner. */
export function recordsNaming(document: Document, field: WordField, word: string): AnyRecord[] {
  return [...document.records.values()].filter((record) => namedWords(document, record, field).includes(word));
}

/** A persona uses a merged channel as much as the one of the two that it uses more; what either rests on, the one that stays rests on. */
function mergedClaims(document: Document, renamed: readonly Claim[], word: string): { readonly put: readonly Claim[]; readonly remove: readonly string[] } {
  const groups = [...Map.groupBy(renamed, ({ parentId }) => parentId)].map(([sectionId, claims]) => [...claimsOf(document, sectionId).filter(({ text }) => text === word), ...claims]);
  return { put: groups.flatMap(asOneClaim), remove: groups.flatMap(([, ...others]) => others.map(({ id }) => id)) };
}

function asOneClaim(claims: readonly Claim[]): readonly Claim[] {
  const [first] = claims;
  const values = claims.flatMap(({ value }) => value ?? []);
  const evidenceIds = [...new Set(claims.flatMap((claim) => claim.evidenceIds ?? []))].slice(0, limits.evidence);
  return first ? [{ ...first, ...(values.length > 0 && { value: Math.max(...values) }), ...(evidenceIds.length > 0 && { evidenceIds }) }] : [];
}

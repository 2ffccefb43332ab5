import { accept, refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { isFixedWord, namedWords, withWord, type WordField } from '../model/namedWords.ts';
import type { AnyRecord } from '../model/records.ts';
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
  return draftChanges(document, { key: labels[field], values: { word: from } }, { put: named.map((record) => withWord(record, field, from, word)) });
}

/** Every record that names this channel or owner. */
export function recordsNaming(document: Document, field: WordField, word: string): AnyRecord[] {
  return [...document.records.values()].filter((record) => namedWords(record, field).includes(word));
}

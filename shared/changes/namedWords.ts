import type { AnyRecord, View } from '../model/records.ts';
import { channels } from '../model/vocabulary.ts';
import { getRecord, type Document } from './document.ts';

/** What records name by plain words, with no record behind them: one word, one channel or owner. */
export const wordFields = ['channel', 'owner'] as const;
export type WordField = (typeof wordFields)[number];

const filterLists = { channel: 'channels', owner: 'owners' } as const;

/** The channels or owners that a record names: a card's own, a persona's habit, those that a view filters by. */
export function namedWords(document: Document, record: AnyRecord, field: WordField): readonly string[] {
  if (record.type === 'view') return record.filters?.[filterLists[field]] ?? [];
  const word: unknown = record.type === 'claim' ? channelOfClaim(document, record, field) : (record as Partial<Record<WordField, unknown>>)[field];
  return typeof word === 'string' && word !== '' ? [word] : [];
}

/** Where a persona is to be reached, each claim names one channel. */
function channelOfClaim(document: Document, { parentId, text }: { parentId: string; text: string }, field: WordField): string {
  return field === 'channel' && getRecord(document, 'section', parentId)?.kind === 'channels' ? text : '';
}

/** The record with one word in place of another. Where a view names both already, they become one. */
export function withWord(record: AnyRecord, field: WordField, from: string, to: string): AnyRecord {
  if (record.type === 'view') return { ...record, filters: filtersWithWord(record, field, from, to) };
  return record.type === 'claim' ? { ...record, text: to } : { ...record, [field]: to };
}

/** Whether a word is a channel of the vocabulary, which has its name and icon in every language. */
export function isFixedWord(field: WordField, word: string): boolean {
  return field === 'channel' && (channels as readonly string[]).includes(word);
}

function filtersWithWord({ filters }: View, field: WordField, from: string, to: string): View['filters'] {
  const list = filterLists[field];
  return { ...filters, [list]: [...new Set(filters?.[list]?.map((word) => (word === from ? to : word)))] };
}

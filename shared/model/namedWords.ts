import type { AnyRecord, Persona, View } from './records.ts';
import { channels } from './vocabulary.ts';

/** What records name by plain words, with no record behind them: one word, one channel or owner. */
export const wordFields = ['channel', 'owner'] as const;
export type WordField = (typeof wordFields)[number];

const filterLists = { channel: 'channels', owner: 'owners' } as const;

/** The channels or owners that a record names: a card's own, those of a persona's habits, those that a view filters by. */
export function namedWords(record: AnyRecord, field: WordField): readonly string[] {
  if (record.type === 'view') return record.filters?.[filterLists[field]] ?? [];
  if (field === 'channel' && record.type === 'persona') return record.channels?.map(({ channel }) => channel) ?? [];
  const word: unknown = (record as Partial<Record<WordField, unknown>>)[field];
  return typeof word === 'string' && word !== '' ? [word] : [];
}

/** The record with one word in place of another. Where it names both already, they become one. */
export function withWord(record: AnyRecord, field: WordField, from: string, to: string): AnyRecord {
  if (record.type === 'view') return { ...record, filters: filtersWithWord(record, field, from, to) };
  if (record.type === 'persona') return { ...record, channels: sharesWithWord(record, from, to) };
  return { ...record, [field]: to };
}

/** Whether a word is a channel of the vocabulary, which has its name and icon in every language. */
export function isFixedWord(field: WordField, word: string): boolean {
  return field === 'channel' && (channels as readonly string[]).includes(word);
}

function filtersWithWord({ filters }: View, field: WordField, from: string, to: string): View['filters'] {
  const list = filterLists[field];
  return { ...filters, [list]: [...new Set(filters?.[list]?.map((word) => (word === from ? to : word)))] };
}

/** A persona uses the merged channel as much as the one of the two that it uses more. */
function sharesWithWord({ channels: shares = [] }: Persona, from: string, to: string): Persona['channels'] {
  const highest = Math.max(...shares.filter(({ channel }) => channel === from || channel === to).map(({ share }) => share));
  const merged = shares.map((share) => (share.channel === from || share.channel === to ? { ...share, channel: to, share: highest } : share));
  return merged.filter(({ channel }, index) => channel !== to || merged.findIndex((other) => other.channel === to) === index);
}

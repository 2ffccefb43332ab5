import { onceFor } from '../../base/onceFor.ts';
import { childrenOf, type Document } from '../../changes/document.ts';
import { evidenceOf } from '../../changes/evidenceOf.ts';
import { personaOf } from '../../changes/personaParts.ts';
import { templatesOf } from '../../changes/journeysOf.ts';
import { namedWords, wordFields, type WordField } from '../../changes/namedWords.ts';
import { activePersonasOf } from '../../changes/personasOf.ts';
import { canRestOnEvidence, type FoundedRecord } from '../../model/canRestOnEvidence.ts';
import { isCardItem, type AnyRecord, type Evidence, type Persona, type Touchpoint } from '../../model/records.ts';
import { channels } from '../../model/vocabulary.ts';

/** The lowest and the highest of what was rated; `null` where nothing was. */
export type Range = { readonly low: number; readonly high: number } | null;

/** Touchpoints of one title and channel, wherever they stand. */
export interface TouchpointEntry {
  /** The same for the same title and channel in every version of the library. */
  readonly key: string;
  readonly title: string;
  readonly channel: string;
  readonly owners: readonly string[];
  readonly uses: readonly Touchpoint[];
  readonly expectation: Range;
  readonly reality: Range;
  readonly effort: Range;
}

/** A channel or owner with the records that name it. Channels of the vocabulary are listed where something names them; the owner '' is none. */
export interface WordEntry {
  readonly word: string;
  readonly uses: readonly AnyRecord[];
}

export interface EvidenceEntry {
  readonly evidence: Evidence;
  /** Cards on maps and claims about personas. */
  readonly uses: readonly FoundedRecord[];
}

export interface LibraryCatalogue {
  readonly touchpoints: readonly TouchpointEntry[];
  readonly channels: readonly WordEntry[];
  readonly owners: readonly WordEntry[];
  readonly personas: readonly Persona[];
  readonly evidence: readonly EvidenceEntry[];
  /** How many cards, touchpoints and opportunities there are, and how many of them rest on evidence. */
  readonly coverage: { readonly claims: number; readonly founded: number };
}

/** What the whole library uses, each with where it is used. Read once for each version of the document, whoever asks. */
export const libraryCatalogue = onceFor((document: Document): LibraryCatalogue => {
  const touchpoints = new Map<string, Touchpoint[]>();
  const cited = new Map<string, FoundedRecord[]>();
  const coverage = { claims: 0, founded: 0 };
  const templateIds = new Set(templatesOf(document).map(({ id }) => id));
  for (const record of document.records.values()) {
    // A template is not a map that anybody travels; its channels and owners are renamed with the others.
    if ('journeyId' in record && templateIds.has(record.journeyId ?? '')) continue;
    if (record.type === 'touchpoint') addTo(touchpoints, keyOfTouchpoint(record), record);
    if (!canRestOnEvidence(record)) continue;
    const evidence = evidenceOf(document, record);
    for (const { id } of evidence) addTo(cited, id, record);
    if (!isCardItem(record)) continue;
    coverage.claims += 1;
    if (evidence.length > 0) coverage.founded += 1;
  }
  const words = wordsIn(document);
  return {
    touchpoints: [...touchpoints].map(([key, uses]) => touchpointEntry(key, uses)), channels: entriesOf(words.channel), owners: entriesOf(words.owner),
    personas: activePersonasOf(document), evidence: childrenOf(document, '', 'evidence').map((evidence) => ({ evidence, uses: cited.get(evidence.id) ?? [] })), coverage,
  };
});

/** Every channel and owner with the records that name it. Kept apart from the rest: whoever only chooses among the words needs no more. */
const wordsIn = onceFor((document: Document): Readonly<Record<WordField, ReadonlyMap<string, readonly AnyRecord[]>>> => {
  const words = { channel: new Map<string, AnyRecord[]>(), owner: new Map<string, AnyRecord[]>() };
  for (const record of document.records.values()) for (const field of wordFields) for (const word of wordsOf(document, record, field)) addTo(words[field], word, holderOf(document, record));
  return words;
});

/** What nobody owns is listed under ''. */
function wordsOf(document: Document, record: AnyRecord, field: WordField): readonly string[] {
  const named = namedWords(document, record, field);
  const isUnowned = field === 'owner' && named.length === 0 && (record.type === 'touchpoint' || record.type === 'opportunity');
  return isUnowned ? [''] : named;
}

/** What a claim names, its persona names. */
function holderOf(document: Document, record: AnyRecord): AnyRecord {
  return (record.type === 'claim' && personaOf(document, record)) || record;
}

function entriesOf(words: ReadonlyMap<string, readonly AnyRecord[]>): WordEntry[] {
  return [...words].map(([word, uses]) => ({ word, uses }));
}

/** People write the same name with another case or an extra blank; it is the same touchpoint. */
function keyOfTouchpoint({ title, channel = '' }: Touchpoint): string {
  return `${title.trim().replaceAll(/\s+/g, ' ').toLowerCase()}\n${channel}`;
}

function touchpointEntry(key: string, uses: readonly Touchpoint[]): TouchpointEntry {
  const owners = [...new Set(uses.flatMap(({ owner }) => owner ?? []))];
  const rangeOf = (field: 'expectation' | 'reality' | 'effort') => rangeOver(uses.flatMap((use) => use[field] ?? []));
  return { key, title: uses[0]?.title ?? '', channel: uses[0]?.channel ?? '', owners, uses, expectation: rangeOf('expectation'), reality: rangeOf('reality'), effort: rangeOf('effort') };
}

function rangeOver(values: readonly number[]): Range {
  if (values.length === 0) return null;
  return { low: values.reduce((low, value) => Math.min(low, value)), high: values.reduce((high, value) => Math.max(high, value)) };
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The channels or owners that a person can choose from, those of the vocabulary first. */
export function knownWords(document: Document, field: WordField): string[] {
  const own = [...wordsIn(document)[field].keys()].filter((word) => word !== '').sort();
  return field === 'channel' ? [...channels, ...own.filter((word) => !(channels as readonly string[]).includes(word))] : own;
}

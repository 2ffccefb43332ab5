import { childrenOf, recordsOfJourney, type Document } from '../changes/document.ts';
import { isCellItem, type AnyRecord } from '../model/records.ts';
import { channels } from '../model/vocabulary.ts';
import { gridOf, inReadingOrder } from './gridOf.ts';
import { matchText, type TextQuery, type TextSpan } from './matchText.ts';

export const fieldGroups = ['titles', 'descriptions', 'details'] as const;
/** Names and titles; longer texts; words such as tags, owner, channel, unit. */
export type FieldGroup = (typeof fieldGroups)[number];

export interface JourneyQuery extends TextQuery {
  /** `null` = every field. */
  readonly fieldGroup: FieldGroup | null;
  /** Only what stands in this lane; `null` = the whole journey. */
  readonly laneId: string | null;
}

/** One place that fits. `entry` is the index in a list of words. */
export interface TextMatch extends TextSpan {
  readonly recordId: string;
  readonly field: SearchedField;
  readonly entry: number | null;
  /** The whole text around it. */
  readonly text: string;
}

const searchedFields = {
  titles: ['title', 'name', 'label'],
  descriptions: ['text', 'goal', 'notes', 'note', 'scenario', 'expectations'],
  details: ['tags', 'asksFor', 'owner', 'channel', 'unit', 'source'],
} as const satisfies Record<FieldGroup, readonly string[]>;
export type SearchedField = (typeof searchedFields)[FieldGroup][number];

const fixedChannels: ReadonlySet<string> = new Set(channels);

/** Every place in the texts of a journey that fits a query: the journey itself, stages and steps, lanes, then what stands in the cells, as it is read. */
export function findInJourney(document: Document, journeyId: string, query: JourneyQuery): TextMatch[] {
  if (query.text === '') return [];
  const groups = query.fieldGroup ? [query.fieldGroup] : fieldGroups;
  const fields: readonly SearchedField[] = groups.flatMap((group): readonly SearchedField[] => searchedFields[group]);
  return recordsAsRead(document, journeyId, query.laneId).flatMap((record) => fields.flatMap((field) => matchesIn(record, field, query)));
}

/** The texts of a field, with their index in a list; values of a fixed vocabulary are no texts. */
export function textsOfField(record: AnyRecord, field: SearchedField): readonly { readonly text: string; readonly entry: number | null }[] {
  const value: unknown = (record as unknown as Readonly<Record<string, unknown>>)[field];
  if (typeof value === 'string') return field === 'channel' && fixedChannels.has(value) ? [] : [{ text: value, entry: null }];
  return Array.isArray(value) ? value.flatMap((text: unknown, entry) => (typeof text === 'string' ? [{ text, entry }] : [])) : [];
}

function matchesIn(record: AnyRecord, field: SearchedField, query: TextQuery): TextMatch[] {
  return textsOfField(record, field).flatMap(({ text, entry }) => matchText(text, query).map((span) => ({ ...span, recordId: record.id, field, entry, text })));
}

/** What stands in a journey as it is read: itself, its columns, its lanes, then what is in the cells; or only what is in one lane. */
export function recordsAsRead(document: Document, journeyId: string, laneId: string | null = null): AnyRecord[] {
  const journey = document.records.get(journeyId);
  const grid = gridOf(document, journeyId);
  const items = inReadingOrder(grid, recordsOfJourney(document, journeyId).filter(isCellItem).filter((item) => laneId === null || item.laneId === laneId));
  const withReadings = items.flatMap((item) => [item, ...childrenOf(document, item.id, 'reading')]);
  const emotions = grid.steps.flatMap((step) => childrenOf(document, step.id, 'emotion'));
  if (laneId !== null) {
    const lane = document.records.get(laneId);
    return [...(lane ? [lane] : []), ...(lane?.type === 'lane' && lane.kind === 'emotion' ? emotions : withReadings)];
  }
  const stages = childrenOf(document, journeyId, 'stage').flatMap((stage) => [stage, ...childrenOf(document, stage.id, 'step')]);
  return [...(journey ? [journey] : []), ...stages, ...grid.lanes, ...withReadings, ...emotions, ...childrenOf(document, journeyId, 'connection')];
}

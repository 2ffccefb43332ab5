import type { Memo } from '../base/Memo.ts';
import { childrenOf, getRecord, type Document } from '../changes/document.ts';
import type { AnyRecord, CellItem, RecordType } from '../model/records.ts';
import { emotionSummary, type EmotionSummary } from '../metrics/emotionSummary.ts';

/** What a card shows of the journey that it opens. */
export interface SubJourneyRollUp {
  readonly title: string;
  /** `null` where its curve is not shown to these eyes. */
  readonly emotion: EmotionSummary | null;
}

/** `null` = the card opens none; `gone` = it did, and that one is no more. */
export type RollUpOf = (item: CellItem) => SubJourneyRollUp | 'gone' | null;

/** What a roll-up is made of. Cards are not: an edit to one of them costs the maps above nothing. */
const readTypes: ReadonlySet<RecordType> = new Set(['stage', 'step', 'lane', 'emotion']);

/** Ids of such records by the index entry that lists them: it is a new one as soon as a record comes or goes. */
const knownIds = new WeakMap<ReadonlySet<string>, readonly string[]>();

/** Tells the roll-up of each card of one layout, and the same object as last time where its journey reads the same. */
export function readSubJourneys(document: Document, memo: Memo<SubJourneyRollUp>, withoutInternal: boolean): RollUpOf {
  const read = new Map<string, SubJourneyRollUp | 'gone'>();
  return (item) => {
    const id = 'subJourneyId' in item ? item.subJourneyId : undefined;
    if (id === undefined) return null;
    const known = read.get(id);
    if (known) return known;
    const inputs = inputsOf(document, id);
    const rollUp = inputs ? memo.keep(id, [withoutInternal, ...inputs], () => rollUpOf(document, id, withoutInternal)) : 'gone';
    read.set(id, rollUp);
    return rollUp;
  };
}

function inputsOf(document: Document, journeyId: string): readonly AnyRecord[] | null {
  const journey = getRecord(document, 'journey', journeyId);
  if (!journey) return null;
  const listed = document.journeyRecordIds.get(journeyId);
  if (!listed) return [journey];
  let ids = knownIds.get(listed);
  if (!ids) {
    ids = [...listed].filter((id) => readTypes.has(document.records.get(id)?.type ?? 'library'));
    knownIds.set(listed, ids);
  }
  return [journey, ...ids.flatMap((id) => document.records.get(id) ?? [])];
}

function rollUpOf(document: Document, journeyId: string, withoutInternal: boolean): SubJourneyRollUp {
  const isShown = childrenOf(document, journeyId, 'lane').some(({ kind, internal }) => kind === 'emotion' && !(internal && withoutInternal));
  return { title: getRecord(document, 'journey', journeyId)?.title ?? '', emotion: isShown ? emotionSummary(document, journeyId) : null };
}

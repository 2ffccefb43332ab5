import { Memo } from '../base/Memo.ts';
import { childrenOf, getRecord, recordsOfJourney, type Document } from '../changes/document.ts';
import { personasOf } from '../changes/personasOf.ts';
import type { AnyRecord, Journey, RecordType } from '../model/records.ts';
import { emotionSummary, type EmotionSummary } from './emotionSummary.ts';
import { findingsOf } from './findings/findingsOf.ts';

/** How a journey comes out, in the few words for which a card of the map above has room. */
export interface RollUp {
  readonly title: string;
  /** `null` where its curve is not shown to these eyes. */
  readonly emotion: EmotionSummary | null;
  /** How many there are; `null` where nobody asked or they are not for these eyes. */
  readonly findings: number | null;
}

/** `null` = the card opens no journey; `gone` = it did, and that one is no more. */
export type RollUpOf = (record: AnyRecord | undefined) => RollUp | 'gone' | null;

export interface RollUpLook {
  /** YYYY-MM-DD, for what findings say of age; without it they are not counted. */
  readonly today?: string;
  /** A client's eyes: internal lanes and findings stay inside. */
  readonly withoutInternal: boolean;
}

/** Starts telling the roll-ups of one state of a document. */
export type RollUps = (document: Document, look: RollUpLook) => RollUpOf;

/** What emotion is read from. */
const emotionTypes: ReadonlySet<RecordType> = new Set(['stage', 'step', 'lane', 'emotion']);

/**
 * Tells what cards show of the journeys that they open, and remembers: as long as nothing in a journey changed it costs one look at its records, and what
 * reads the same is the same object.
 */
export function createRollUps(): RollUps {
  const counts = new Memo<number>();
  const rollUps = new Memo<RollUp>();
  return (document, { today, withoutInternal }) => {
    counts.startPass();
    rollUps.startPass();
    const read = new Map<string, RollUp | 'gone'>();
    const rollUpOf = (journey: Journey): RollUp => {
      const all = recordsOfJourney(document, journey.id);
      const isCounted = today !== undefined && !withoutInternal;
      const findings = isCounted ? counts.keep(journey.id, [today, journey, ...all, ...personasOf(document, journey)], () => findingsOf(document, journey.id, today).length) : null;
      return rollUps.keep(journey.id, [withoutInternal, findings, journey, ...all.filter(({ type }) => emotionTypes.has(type))], () => ({ title: journey.title, emotion: emotionFor(document, journey.id, withoutInternal), findings }));
    };
    return (record) => {
      const id = record && 'subJourneyId' in record ? record.subJourneyId : undefined;
      if (id === undefined) return null;
      const journey = getRecord(document, 'journey', id);
      const rollUp = read.get(id) ?? (journey ? rollUpOf(journey) : 'gone');
      read.set(id, rollUp);
      return rollUp;
    };
  };
}

function emotionFor(document: Document, journeyId: string, withoutInternal: boolean): EmotionSummary | null {
  const isShown = childrenOf(document, journeyId, 'lane').some(({ kind, internal }) => kind === 'emotion' && !(internal && withoutInternal));
  return isShown ? emotionSummary(document, journeyId) : null;
}

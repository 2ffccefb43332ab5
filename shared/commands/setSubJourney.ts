import { refuse, type Refusal, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { getRecord, type Document } from '../changes/document.ts';
import { isOpener, wayBetween } from '../changes/subJourneys.ts';
import { withFields } from '../changes/applyChangeset.ts';
import { draftChanges } from './draftChanges.ts';

/**
 * Makes a card open a journey, or (`null`) none any more. Refused when the card cannot open one, the journey is gone or a template, or the way would
 * lead back to where it began.
 */
export function setSubJourney(document: Document, { itemId, journeyId }: { itemId: string; journeyId: string | null }): Result<ChangeDraft> {
  const item = document.records.get(itemId);
  if (!isOpener(item)) return refuse(item ? 'error.record.wrongType' : 'error.record.missing');
  if (journeyId === null) return draftChanges(document, { key: 'change.unlinkSubJourney' }, { put: [withFields(item, { subJourneyId: null })] });
  const journey = getRecord(document, 'journey', journeyId);
  if (!journey) return refuse('error.subJourney.gone');
  if (journey.template) return refuse('error.subJourney.template');
  const refusal = refusalOfCircle(document, item.journeyId, journeyId);
  if (refusal) return { ok: false, refusal };
  return draftChanges(document, { key: 'change.linkSubJourney', values: { title: journey.title } }, { put: [withFields(item, { subJourneyId: journeyId })] });
}

/** Why a card of one journey may not open another: that one leads back, by these journeys. `null` = it may. */
export function refusalOfCircle(document: Document, fromId: string, toId: string): Refusal | null {
  const back = wayBetween(document, toId, fromId);
  const from = getRecord(document, 'journey', fromId);
  return back && from ? { key: 'error.subJourney.circle', values: { chain: [from, ...back].map(({ title }) => title).join(' → ') } } : null;
}

import { accept, refuse, type Refusal, type Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import type { AnyRecord } from '../model/records.ts';
import { cleanFields } from './cleanFields.ts';
import { draftChanges } from './draftChanges.ts';
import { findInJourney, textsOfField, type JourneyQuery, type SearchedField, type TextMatch } from './findInJourney.ts';
import { replaceSpans } from './matchText.ts';
import { needRecord } from './needRecord.ts';
import { refusalOfContent } from './refusalOfContent.ts';

export interface ReplaceTextArgs {
  readonly journeyId: string;
  readonly query: JourneyQuery;
  readonly replacement: string;
  /** Only this one of the places that findInJourney told; `null` = all of them. */
  readonly only: Pick<TextMatch, 'recordId' | 'field' | 'entry' | 'start'> | null;
}

/**
 * Writes other words wherever a query fits a journey's texts, as one change. Refused as a whole when a place is gone, or when what comes out is too long
 * for its field or leaves a card or name empty; `error.replace.*` names the record.
 */
export function replaceText(document: Document, { journeyId, query, replacement, only }: ReplaceTextArgs): Result<ChangeDraft> {
  const journey = needRecord(document, 'journey', journeyId);
  if (!journey.ok) return journey;
  const all = findInJourney(document, journeyId, query);
  const matches = only ? all.filter(({ recordId, field, entry, start }) => recordId === only.recordId && field === only.field && entry === only.entry && start === only.start) : all;
  if (matches.length === 0) return refuse('error.replace.gone');
  const put: AnyRecord[] = [];
  for (const [recordId, found] of Map.groupBy(matches, (match) => match.recordId)) {
    const changed = withReplaced(document.records.get(recordId), found, replacement);
    if (!changed.ok) return changed;
    put.push(changed.value);
  }
  return draftChanges(document, { key: 'change.replace', values: { count: matches.length } }, { put });
}

function withReplaced(record: AnyRecord | undefined, matches: readonly TextMatch[], replacement: string): Result<AnyRecord> {
  if (!record) return refuse('error.replace.gone');
  const fields = [...Map.groupBy(matches, ({ field }) => field)].map(([field, found]) => [field, fieldWith(record, field, found, replacement)] as const);
  const changed = withFields(record, cleanFields(record.type, Object.fromEntries(fields)));
  const refusal = refusalOfContent(changed, record);
  return refusal ? { ok: false, refusal: named(refusal.refusal, matches[0]?.text ?? '') } : accept(changed);
}

/** A list loses what became empty or a double. */
function fieldWith(record: AnyRecord, field: SearchedField, matches: readonly TextMatch[], replacement: string): string | string[] {
  const texts = textsOfField(record, field).map(({ text, entry }) => replaceSpans(text, matches.filter((match) => match.entry === entry), replacement));
  return matches[0]?.entry === null ? (texts[0] ?? '') : [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/** Among many records a refusal has to say which one it means. */
function named({ key, values }: Refusal, text: string): Refusal {
  const name = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  if (key === 'error.title.empty') return { key: 'error.replace.empty', values: { name } };
  return key === 'error.field.tooLong' ? { key: 'error.replace.tooLong', values: { name, limit: values?.['limit'] ?? 0 } } : { key, ...(values ? { values } : {}) };
}

import { getRecord, recordsOfJourney, type Document } from '../changes/document.ts';
import type { Finding } from '../metrics/findings/finding.ts';
import { itemIdsOf } from '../metrics/findings/itemIdsOf.ts';
import type { Filters } from '../model/layers.ts';
import type { CellItem } from '../model/records.ts';

export interface Matcher {
  readonly isMatch: (item: CellItem) => boolean;
  /** Whose curves match; `null` = everybody's. */
  readonly personaIds: ReadonlySet<string> | null;
}

/**
 * Tells which items of a journey filters let through: of every list that is there, one entry has to match. A persona walks the steps at
 * which it has an emotion point. `null` when nothing is filtered; personas that have left the journey do not count. `findings` are what
 * the journey says about itself; without them no finding matches.
 */
export function createMatcher(document: Document, journeyId: string, filters: Filters | undefined, findings: readonly Finding[] = []): Matcher | null {
  if (!filters) return null;
  const personaIds = setOf(filters.personaIds?.filter((id) => getRecord(document, 'journey', journeyId)?.personaIds.includes(id)));
  const stepIds = personaIds && stepsOf(document, journeyId, personaIds);
  const [channels, owners, tags, grades] = [setOf(filters.channels), setOf(filters.owners), setOf(filters.tags), setOf(filters.evidenceGrades)];
  const found = setOf(filters.findings);
  const foundIds = found && new Set(findings.filter(({ rule }) => found.has(rule)).flatMap((finding) => itemIdsOf(document, finding)));
  if (!stepIds && !channels && !owners && !tags && !grades && !foundIds && !filters.momentOfTruth) return null;
  const isMatch = (item: CellItem): boolean => (!stepIds || stepIds.has(item.parentId))
    && (!channels || (item.type === 'touchpoint' && has(channels, item.channel)))
    && (!owners || ('owner' in item && has(owners, item.owner)))
    && (!tags || ('tags' in item && item.tags?.some((tag) => tags.has(tag)) === true))
    && (!grades || ('evidenceGrade' in item && has(grades, item.evidenceGrade)))
    && (!foundIds || foundIds.has(item.id))
    && (!filters.momentOfTruth || (item.type === 'touchpoint' && item.momentOfTruth === true));
  return { isMatch, personaIds };
}

function setOf(values: readonly string[] | undefined): ReadonlySet<string> | null {
  return values && values.length > 0 ? new Set(values) : null;
}

function has(values: ReadonlySet<string>, value: string | undefined): boolean {
  return value !== undefined && values.has(value);
}

function stepsOf(document: Document, journeyId: string, personaIds: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(recordsOfJourney(document, journeyId).flatMap((record) => (record.type === 'emotion' && personaIds.has(record.personaId) ? [record.parentId] : [])));
}

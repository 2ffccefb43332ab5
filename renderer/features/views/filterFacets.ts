import { recordsOfJourney, getRecord, type Document } from '../../../shared/changes/document.ts';
import { createMatcher } from '../../../shared/layout/createMatcher.ts';
import type { Finding } from '../../../shared/metrics/findings/finding.ts';
import { itemIdsOf } from '../../../shared/metrics/findings/itemIdsOf.ts';
import { findingRules } from '../../../shared/model/findingRules.ts';
import type { FilterList } from '../../../shared/model/layers.ts';
import { isCellItem, type CellItem } from '../../../shared/model/records.ts';
import { evidenceGrades } from '../../../shared/model/vocabulary.ts';

interface FacetValue {
  readonly value: string;
  /** Cards that match this value alone. */
  readonly count: number;
}

export interface Facets {
  readonly lists: Readonly<Record<FilterList, readonly FacetValue[]>>;
  readonly momentCount: number;
}

/** What the cards in these lanes can be filtered by, with how many cards each value has. Values that no card has are not offered. */
export function filterFacets(document: Document, journeyId: string, laneIds: ReadonlySet<string>, findings: readonly Finding[]): Facets {
  const items = recordsOfJourney(document, journeyId).filter((record) => isCellItem(record)).filter((item) => laneIds.has(item.laneId));
  const byUse = (valuesOf: (item: CellItem) => readonly (string | undefined)[]) => count(items, valuesOf).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
  const grades = count(items, (item) => ('evidenceGrade' in item ? [item.evidenceGrade] : []));
  return {
    lists: {
      personaIds: personasOf(document, journeyId, items),
      channels: byUse((item) => ('channel' in item ? [item.channel] : [])),
      owners: byUse((item) => ('owner' in item ? [item.owner] : [])),
      tags: byUse((item) => ('tags' in item ? [...new Set(item.tags)] : [])),
      evidenceGrades: evidenceGrades.flatMap((grade) => grades.filter(({ value }) => value === grade)),
      findings: rulesOf(document, items, findings),
    },
    momentCount: items.filter((item) => item.type === 'touchpoint' && item.momentOfTruth).length,
  };
}

function count(items: readonly CellItem[], valuesOf: (item: CellItem) => readonly (string | undefined)[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of items.flatMap(valuesOf)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, times]) => ({ value, count: times }));
}

function personasOf(document: Document, journeyId: string, items: readonly CellItem[]): FacetValue[] {
  const personaIds = getRecord(document, 'journey', journeyId)?.personaIds ?? [];
  return personaIds.map((id) => {
    const matcher = createMatcher(document, journeyId, { personaIds: [id] });
    return { value: id, count: matcher ? items.filter(matcher.isMatch).length : 0 };
  });
}

/** Rules that find something about a card, in the order in which they are told. */
function rulesOf(document: Document, items: readonly CellItem[], findings: readonly Finding[]): FacetValue[] {
  const shown = new Set(items.map(({ id }) => id));
  return findingRules.flatMap((rule) => {
    const found = new Set(findings.filter((finding) => finding.rule === rule).flatMap((finding) => itemIdsOf(document, finding)).filter((id) => shown.has(id)));
    return found.size > 0 ? [{ value: rule, count: found.size }] : [];
  });
}

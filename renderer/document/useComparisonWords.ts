import { useMemo } from 'react';
import { getRecord, type Document } from '../../shared/changes/document.ts';
import type { FieldDifference } from '../../shared/changes/compareDocuments.ts';
import type { JourneyComparison, JourneyDifference } from '../../shared/comparison/compareJourneys.ts';
import { signed } from '../../shared/comparison/layoutComparison.ts';
import type { CellDifferences } from '../../shared/comparison/groupDifferences.ts';
import { useSceneTexts } from '../i18n/useSceneTexts.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { shortenValue } from './shortenValue.ts';
import { useFieldWords } from './useFieldWords.ts';
import { useRecordNames } from './useRecordNames.ts';

interface ComparisonWords {
  /** "Moved: Touchpoint “First call”, from Research · Asks to Research · Searches". */
  readonly sentenceOf: (difference: JourneyDifference) => string;
  /** "Effort: 6 → 2", one line for each field. */
  readonly fieldsOf: (difference: JourneyDifference) => readonly string[];
  readonly stageName: (stageId: string | null) => string;
  /** "Searches · Touchpoints"; '' for a stage itself and for the map as a whole. */
  readonly cellName: (cell: Pick<CellDifferences, 'stepId' | 'laneId'>) => string;
}

/** What a comparison found, in the window's language. */
export function useComparisonWords({ before, after }: JourneyComparison): ComparisonWords {
  const tell = useMessage();
  const texts = useSceneTexts();
  const { labelOf, valueOf } = useFieldWords();
  const { typeOf, nameOf, nameOfId, placeOf } = useRecordNames();
  return useMemo(() => {
    const homeOf = (id: string) => (after.records.has(id) ? after : before);
    const nameOfPart = (id: string | null) => (id === null ? '' : nameOfId(homeOf(id), id));
    const isUnnamed = (id: string | null) => id !== null && getRecord(homeOf(id), 'step', id)?.name === '';
    const sentenceOf = ({ kind, record, isMoved, from, place }: JourneyDifference): string => {
      const home = kind === 'removed' ? before : after;
      const values = { type: typeOf(record), name: nameOf(home, record) || '—' };
      if (!isMoved) return tell(`compare.sentence.${kind}`, values);
      const what = tell(kind === 'changed' ? 'compare.sentence.movedAndChanged' : 'compare.sentence.moved', values);
      const isSamePlace = from?.laneId === place.laneId && from.stepId === place.stepId && from.stageId === place.stageId;
      const [oldPlace, newPlace] = [placeOf(before, before.records.get(record.id)), placeOf(after, record)];
      return isSamePlace || oldPlace === newPlace ? tell('compare.sentence.otherTurn', { what }) : tell('compare.sentence.fromTo', { what, from: oldPlace, to: newPlace });
    };
    const fieldLine = ({ record }: JourneyDifference, { field, before: old, after: next }: FieldDifference): string => {
      const [oldWords, newWords] = [wordsOf(old, before), wordsOf(next, after)];
      function wordsOf(value: unknown, document: Document): string | null {
        if (record.type === 'emotion' && typeof value === 'number') return signed(value, texts);
        return valueOf(record, field, value, document);
      }
      const label = labelOf(field);
      return oldWords === null || newWords === null ? tell('compare.field.only', { field: label }) : tell('compare.field.fromTo', { field: label, from: shortenValue(oldWords), to: shortenValue(newWords) });
    };
    return {
      sentenceOf,
      fieldsOf: (difference) => difference.fields.map((field) => fieldLine(difference, field)),
      stageName: (stageId) => (stageId === null ? tell('compare.wholeMap') : nameOfPart(stageId)),
      cellName: ({ stepId, laneId }) => [isUnnamed(stepId) ? null : stepId, laneId].map(nameOfPart).filter(Boolean).join(' · '),
    };
  }, [tell, texts, labelOf, valueOf, typeOf, nameOf, nameOfId, placeOf, before, after]);
}

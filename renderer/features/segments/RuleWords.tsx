import { asNumber } from '../../../shared/model/datasetBins.ts';
import type { SegmentCondition } from '../../../shared/model/datasetShape.ts';
import type { Dataset } from '../../../shared/model/records.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useValueWords } from './useValueWords.ts';

/** A rule as one line: "Age 25–44 · Country: Poland". */
export function RuleWords({ dataset, conditions }: { dataset: Dataset; conditions: readonly SegmentCondition[] }) {
  const tell = useMessage();
  const { list } = useFormat();
  const { valueOf } = useValueWords();
  const wordsOf = ({ column: name, from, to, values }: SegmentCondition): string | null => {
    const column = dataset.columns.find((one) => one.name === name);
    if (!column) return null;
    if (column.kind === 'category') return values && values.length > 0 ? tell('segment.valuesOf', { column: name, values: list(values) }) : null;
    if (from !== undefined && to !== undefined) return tell('segment.rangeBoth', { column: name, from: valueOf(column, asNumber(from)), to: valueOf(column, asNumber(to)) });
    if (from !== undefined) return tell('segment.rangeFrom', { column: name, from: valueOf(column, asNumber(from)) });
    return to === undefined ? null : tell('segment.rangeTo', { column: name, to: valueOf(column, asNumber(to)) });
  };
  const words = conditions.map(wordsOf).filter((one) => one !== null);
  return words.length > 0 ? words.join(' · ') : tell('segment.everybody');
}

import { binCountOf } from '../../../shared/model/datasetBins.ts';
import type { DatasetColumn } from '../../../shared/model/datasetShape.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './ImportDataset.module.css';
import { useValueWords } from './useValueWords.ts';

/** How fine each column is kept. */
export function ColumnFacts({ columns }: { columns: readonly DatasetColumn[] }) {
  const tell = useMessage();
  const resolutionOf = useResolution();
  return (
    <dl className={styles.facts}>
      {columns.map((column) => (
        <div key={column.name}>
          <dt>{column.name}</dt>
          <dd>
            {resolutionOf(column)}
            {column.fact ? ` · ${tell('segment.measures', { fact: tell(`vocabulary.factKey.${column.fact}`) })}` : null}
            {column.kind !== 'category' && column.unread ? <small>{tell(column.kind === 'date' ? 'segment.unreadDates' : 'segment.unreadNumbers', { count: column.unread })}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** "Each value from 18 to 80", "24 ranges from 0 to 4,999", "Poland, Germany and 5 more; 12 rarer ones as one". */
function useResolution(): (column: DatasetColumn) => string {
  const tell = useMessage();
  const { rangeOf } = useValueWords();
  return (column) => {
    const count = binCountOf(column);
    if (column.kind === 'category') {
      const values = tell('segment.values', { count, first: column.values.slice(0, 2).join(', '), more: Math.max(0, count - 2) });
      return column.folded ? `${values}; ${tell('segment.folded', { count: column.folded })}` : values;
    }
    const { from, to } = rangeOf(column, 0, count - 1);
    return tell(column.exact ? 'segment.exactly' : 'segment.inRanges', { count, from, to });
  };
}

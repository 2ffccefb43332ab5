import { ShieldCheck } from '@phosphor-icons/react';
import { isPersonal } from '../../../shared/formats/dataset/headerWords.ts';
import type { FoundColumn } from '../../../shared/formats/dataset/recogniseColumns.ts';
import type { TableSample } from '../../../shared/formats/dataset/sampleTable.ts';
import { datasetLimits } from '../../../shared/model/datasetShape.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { ColumnRow } from './ColumnRow.tsx';
import styles from './ImportDataset.module.css';

interface ColumnsStepProps {
  readonly fileName: string;
  readonly sample: TableSample;
  readonly columns: readonly FoundColumn[];
  readonly onChange: (columns: readonly FoundColumn[]) => void;
}

/** Every column with what it holds and whether it is taken in. What tells who somebody is starts left out. */
export function ColumnsStep({ fileName, sample, columns, onChange }: ColumnsStepProps) {
  const tell = useMessage();
  const { list } = useFormat();
  const keptCount = columns.filter(({ isKept }) => isKept).length;
  const isFull = keptCount >= datasetLimits.columns;
  const personalCount = columns.filter(({ leftOut, isKept }) => leftOut && isPersonal(leftOut) && !isKept).length;
  const change = (column: FoundColumn): void => onChange(columns.map((one) => (one.index === column.index ? column : one)));
  return (
    <>
      <p>{tell('segment.columnsHint', { file: fileName, count: columns.length, most: datasetLimits.columns })}</p>
      {personalCount > 0 ? <p className={styles.note}><ShieldCheck size={16} aria-hidden />{tell('segment.personalHint', { count: personalCount })}</p> : null}
      {sample.repeated.length > 0 ? <p className={styles.note}>{tell('segment.repeated', { names: list(sample.repeated.slice(0, 5)), count: sample.repeated.length })}</p> : null}
      <ul className={styles.columns}>
        {columns.map((column) => <ColumnRow key={column.index} column={column} canKeep={column.isKept || !isFull} onChange={change} />)}
      </ul>
      <p role="status" className={styles.hint}>{tell('segment.keptColumns', { count: keptCount, most: datasetLimits.columns })}</p>
    </>
  );
}

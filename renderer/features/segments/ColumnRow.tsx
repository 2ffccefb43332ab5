import { isPersonal } from '../../../shared/formats/dataset/headerWords.ts';
import type { FoundColumn } from '../../../shared/formats/dataset/recogniseColumns.ts';
import { factKeys, type FactKey } from '../../../shared/model/vocabulary.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import styles from './ImportDataset.module.css';

/** What a column can be read as; of dates, also in which order. */
const readings = ['category', 'number', 'ymd', 'dmy', 'mdy'] as const;
type Reading = (typeof readings)[number];

interface ColumnRowProps {
  readonly column: FoundColumn;
  readonly canKeep: boolean;
  readonly onChange: (column: FoundColumn) => void;
}

export function ColumnRow({ column, canKeep, onChange }: ColumnRowProps) {
  const tell = useMessage();
  const { name, samples, isKept, leftOut, fact } = column;
  const reading: Reading = column.kind === 'date' ? column.dateOrder : column.kind;
  const read = (next: Reading): void => onChange({ ...column, ...(next === 'category' || next === 'number' ? { kind: next } : { kind: 'date', dateOrder: next }) });
  const facts = [{ id: 'none', label: tell('segment.noFact') }, ...factKeys.map((id) => ({ id, label: tell(`vocabulary.factKey.${id}`) }))];
  return (
    <li className={styles.column} data-kept={isKept || undefined}>
      <div className={styles.columnHead}>
        <Switch label={name} isSelected={isKept} isDisabled={!canKeep} onChange={(kept) => onChange({ ...column, isKept: kept })} />
        {leftOut && !isKept ? <Chip>{tell(`segment.leftOut.${leftOut}`)}</Chip> : null}
        {leftOut && isKept && isPersonal(leftOut) ? <Chip tone="warn">{tell('segment.takenIn')}</Chip> : null}
        <p className={styles.samples}>{samples.length > 0 ? samples.map(shorten).join(' · ') : tell('segment.noSamples')}</p>
      </div>
      {isKept ? (
        <div className={styles.columnFields} role="group" aria-label={name}>
          <Select label={tell('segment.readAs')} value={reading} options={readings.map((id) => ({ id, label: tell(`segment.reading.${id}`) }))} onChange={read} />
          <Select label={tell('segment.standsFor')} value={fact ?? 'none'} options={facts} onChange={(id) => onChange({ ...column, fact: id === 'none' ? undefined : (id as FactKey) })} />
        </div>
      ) : null}
    </li>
  );
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}


import { X } from '@phosphor-icons/react';
import type { Distribution } from '../../../shared/metrics/segments/evaluateSegment.ts';
import { leastRows } from '../../../shared/metrics/segments/personaSegment.ts';
import { asNumber, binRange } from '../../../shared/model/datasetBins.ts';
import type { CategoryColumn, DatasetColumn, RangeColumn, SegmentCondition } from '../../../shared/model/datasetShape.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { ChoiceChip, ChoiceGroup } from '../../ui/ChoiceChip.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import styles from './RuleEditor.module.css';
import { useValueWords } from './useValueWords.ts';

interface ConditionFieldsProps {
  readonly condition: SegmentCondition;
  /** `undefined` = the data have no such column (any more). */
  readonly column: DatasetColumn | undefined;
  readonly distribution: Distribution | undefined;
  readonly onChange: (condition: SegmentCondition) => void;
  readonly onRemove: () => void;
}

/** One condition: a range, or which values. */
export function ConditionFields({ condition, column, distribution, onChange, onRemove }: ConditionFieldsProps) {
  const tell = useMessage();
  return (
    <div className={styles.condition} role="group" aria-label={condition.column}>
      <div className={styles.head}>
        <b>{condition.column}</b>
        <IconButton size="small" label={tell('segment.removeCondition', { column: condition.column })} onPress={onRemove}><X size={14} aria-hidden /></IconButton>
      </div>
      {column ? null : <p className={styles.hint}>{tell('segment.columnGone')}</p>}
      {column && column.kind === 'category' ? <Values column={column} condition={condition} all={distribution?.all ?? []} onChange={onChange} /> : null}
      {column && column.kind !== 'category' ? <Range column={column} condition={condition} onChange={onChange} /> : null}
    </div>
  );
}

function Values({ column, condition, all, onChange }: { column: CategoryColumn; condition: SegmentCondition; all: readonly number[]; onChange: (condition: SegmentCondition) => void }) {
  const tell = useMessage();
  const chosen = condition.values ?? [];
  const toggle = (value: string): void => {
    const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    onChange({ column: column.name, values });
  };
  // What a newer file does not have any more can still be taken out.
  const values = [...column.values, ...chosen.filter((value) => !column.values.includes(value))];
  return (
    <ChoiceGroup label={tell('segment.anyOf')}>
      {values.map((value, bin) => <ChoiceChip key={value} label={value} count={(all[bin] ?? 0) >= leastRows ? all[bin] : undefined} isSelected={chosen.includes(value)} onChange={() => toggle(value)} />)}
    </ChoiceGroup>
  );
}

function Range({ column, condition, onChange }: { column: RangeColumn; condition: SegmentCondition; onChange: (condition: SegmentCondition) => void }) {
  const tell = useMessage();
  const { valueOf } = useValueWords();
  const { from, to } = condition;
  const set = (ends: { from?: number | string | undefined; to?: number | string | undefined }): void => {
    const next = { from, to, ...ends };
    onChange({ column: column.name, ...(next.from !== undefined && { from: next.from }), ...(next.to !== undefined && { to: next.to }) });
  };
  const widened = widenedRange(column, condition);
  const isTurned = from !== undefined && to !== undefined && asNumber(from) > asNumber(to);
  return (
    <>
      <div className={styles.range}>
        {column.kind === 'number' ? (
          <>
            <NumberField label={tell('segment.from')} value={typeof from === 'number' ? from : null} placeholder={valueOf(column, binRange(column, 0).from)} onChange={(value) => set({ from: value ?? undefined })} />
            <NumberField label={tell('segment.to')} value={typeof to === 'number' ? to : null} placeholder={valueOf(column, binRange(column, column.starts.length - 1).to)} onChange={(value) => set({ to: value ?? undefined })} />
          </>
        ) : (
          <>
            <DateField label={tell('segment.from')} value={typeof from === 'string' ? from : ''} onChange={(value) => set({ from: value || undefined })} />
            <DateField label={tell('segment.to')} value={typeof to === 'string' ? to : ''} onChange={(value) => set({ to: value || undefined })} />
          </>
        )}
      </div>
      {isTurned ? <p className={styles.hint} role="alert">{tell('segment.turned')}</p> : null}
      {widened && !isTurned ? <p className={styles.hint}>{tell('segment.widened', { from: valueOf(column, widened.from), to: valueOf(column, widened.to) })}</p> : null}
    </>
  );
}

/** What is counted where an end of the range lies inside a bin: that bin as a whole. */
function widenedRange(column: RangeColumn, { from, to }: SegmentCondition): { from: number; to: number } | null {
  if (column.exact || (from === undefined && to === undefined)) return null;
  const bins = column.starts.map((_, bin) => binRange(column, bin)).filter((bin) => (from === undefined || bin.to >= asNumber(from)) && (to === undefined || bin.from <= asNumber(to)));
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return null;
  const isWider = (from !== undefined && first.from < asNumber(from)) || (to !== undefined && last.to > asNumber(to));
  return isWider ? { from: first.from, to: last.to } : null;
}

import type { AnyRecord } from '../../../shared/model/records.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { MixedNote } from './MixedNote.tsx';
import { useFieldEdit, type FieldProps } from './useFieldEdit.ts';

interface NumberOfProps<Item extends AnyRecord> extends FieldProps<Item> {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly step?: number;
  readonly format?: Intl.NumberFormatOptions;
}

export function NumberOf<Item extends AnyRecord>({ records, field, label, minimum, maximum, step, format }: NumberOfProps<Item>) {
  const tell = useMessage();
  const { value, isMixed, set } = useFieldEdit({ records, field });
  return (
    <>
      <NumberField
        label={label} value={typeof value === 'number' ? value : null} onChange={set} minValue={minimum} maxValue={maximum} step={step} formatOptions={format}
        placeholder={isMixed ? tell('inspector.mixed') : '—'}
      />
      <MixedNote isSaid isMixed={isMixed} label={label} onClear={() => set(null)} />
    </>
  );
}

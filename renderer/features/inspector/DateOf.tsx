import type { AnyRecord } from '../../../shared/model/records.ts';
import { DateField } from '../../ui/DateField.tsx';
import { MixedNote } from './MixedNote.tsx';
import { useFieldEdit, type FieldProps } from './useFieldEdit.ts';

/** A day, in the browser's own field. */
export function DateOf<Item extends AnyRecord>({ records, field, label }: FieldProps<Item>) {
  const { value, isMixed, set } = useFieldEdit({ records, field });
  return (
    <>
      <DateField label={label} value={typeof value === 'string' ? value : ''} onChange={set} />
      <MixedNote isMixed={isMixed} label={label} onClear={() => set(null)} />
    </>
  );
}

import type { AnyRecord } from '../../../shared/model/records.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Switch } from '../../ui/Switch.tsx';
import { useFieldEdit, type FieldProps } from './useFieldEdit.ts';

/** Something that is so or not; where records differ, a press makes it so for all. */
export function FlagOf<Item extends AnyRecord>({ records, field, label }: FieldProps<Item>) {
  const tell = useMessage();
  const { value, isMixed, set } = useFieldEdit({ records, field });
  return <Switch label={isMixed ? tell('inspector.mixedOf', { label }) : label} isSelected={value === true} onChange={(isOn) => set(isOn ? true : null)} />;
}

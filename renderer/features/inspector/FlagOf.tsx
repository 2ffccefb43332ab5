import type { AnyRecord } from '../../../shared/model/records.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Switch } from '../../ui/Switch.tsx';
import { useFieldEdit, type FieldProps } from './useFieldEdit.ts';

/** Something that is so or not; where records differ, a press makes it so for all. */
export function FlagOf<Item extends AnyRecord>({ records, field, label, isField = false }: FieldProps<Item> & { /** Looks like the fields beside it: label above, state in words. */ readonly isField?: boolean }) {
  const tell = useMessage();
  const { value, isMixed, set } = useFieldEdit({ records, field });
  const stateText = isField ? tell(isMixed ? 'inspector.mixed' : value === true ? 'inspector.yes' : 'inspector.no') : undefined;
  return <Switch label={isMixed && !isField ? tell('inspector.mixedOf', { label }) : label} stateText={stateText} isSelected={value === true} onChange={(isOn) => set(isOn ? true : null)} />;
}

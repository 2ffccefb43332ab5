import type { AnyRecord } from '../../../shared/model/records.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select, type Option } from '../../ui/Select.tsx';
import { MixedNote } from './MixedNote.tsx';
import { useFieldEdit, type FieldProps } from './useFieldEdit.ts';

interface ChoiceOfProps<Item extends AnyRecord> extends FieldProps<Item> {
  readonly options: readonly Option<string>[];
  /** `list` offers "not set"; `words` also takes one's own words; `segments` shows few choices at once. */
  readonly kind?: 'list' | 'words' | 'segments';
  /** The field cannot be empty. */
  readonly isRequired?: boolean;
}

const none = '';

/** A choice among named values. */
export function ChoiceOf<Item extends AnyRecord>({ records, field, label, options, kind = 'list', isRequired = false }: ChoiceOfProps<Item>) {
  const tell = useMessage();
  const { value, isMixed, set } = useFieldEdit({ records, field });
  const current = typeof value === 'string' ? value : null;
  const placeholder = tell(isMixed ? 'inspector.mixed' : 'inspector.notSet');
  if (kind === 'words') {
    return (
      <>
        <ComboBox label={label} options={options} value={current ?? ''} onChange={set} placeholder={placeholder} />
        <MixedNote isSaid isMixed={isMixed} label={label} onClear={() => set(null)} />
      </>
    );
  }
  if (kind === 'segments') return <><SegmentedControl label={label} options={options} value={current} onChange={set} isStretched /><MixedNote isMixed={isMixed} label={label} /></>;
  const all = isRequired || (current === null && !isMixed) ? options : [{ id: none, label: tell('inspector.notSet') }, ...options];
  return <Select label={label} options={all} value={current} onChange={set} placeholder={placeholder} />;
}

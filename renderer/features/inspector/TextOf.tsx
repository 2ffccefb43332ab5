import type { KeyboardEvent } from 'react';
import { limits } from '../../../shared/model/fields.ts';
import type { AnyRecord } from '../../../shared/model/records.ts';
import { useDraftText } from '../../document/useDraftText.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Inspector.module.css';
import { MixedNote } from './MixedNote.tsx';
import { useFieldEdit, type FieldProps } from './useFieldEdit.ts';

interface TextOfProps<Item extends AnyRecord> extends FieldProps<Item> {
  /** `title` is set in serif as the panel's heading and is never emptied; `long` takes paragraphs. */
  readonly kind?: 'line' | 'long' | 'title';
  readonly placeholder?: string;
}

/** A text field of records: committed on a pause and on leaving, one entry of the history a visit. */
export function TextOf<Item extends AnyRecord>({ records, field, label, kind = 'line', placeholder }: TextOfProps<Item>) {
  const tell = useMessage();
  const { value, isMixed, set } = useFieldEdit({ records, field });
  const draft = useDraftText(typeof value === 'string' ? value : '', (text) => {
    const words = text.trim();
    if (kind !== 'title' || words !== '') set(words);
  });
  const props = {
    label, value: draft.value, onChange: draft.onChange, onFocus: draft.onFocus, onBlur: draft.onBlur,
    onKeyDown: (event: KeyboardEvent) => { if (event.key === 'Escape') draft.cancel(); },
    placeholder: isMixed ? tell('inspector.mixed') : placeholder, maxLength: kind === 'long' ? limits.text : limits.title,
  };
  const note = <MixedNote isSaid isMixed={isMixed} label={label} onClear={() => set(null)} />;
  if (kind === 'line') return <><TextField {...props} />{note}</>;
  if (kind === 'long') return <><TextArea {...props} rows={2} />{note}</>;
  return <TextArea {...props} isLabelHidden rows={1} inputClassName={styles.title} onKeyDown={(event) => { props.onKeyDown(event); if (event.key === 'Enter') event.preventDefault(); }} />;
}

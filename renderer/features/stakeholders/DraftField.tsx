import { useDraftText } from '../../document/useDraftText.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { oneLine } from '../../ui/oneLine.ts';

interface DraftFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly maxLength: number;
  readonly onCommit: (text: string) => void;
  readonly placeholder?: string;
  readonly isMultiline?: boolean;
  /** A field that may not be emptied goes back to what it held. */
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

/** A text of a record, committed on a pause and on leaving the field. */
export function DraftField({ value = '', onCommit, isMultiline = false, isRequired = false, ...field }: DraftFieldProps) {
  const draft = useDraftText(value, (text) => {
    const words = text.trim();
    if (words !== value && !(isRequired && words === '')) onCommit(words);
  });
  return <TextArea {...field} rows={1} value={draft.value} onChange={(text) => draft.onChange(isMultiline ? text : oneLine(text))} onFocus={draft.onFocus} onBlur={draft.onBlur} />;
}

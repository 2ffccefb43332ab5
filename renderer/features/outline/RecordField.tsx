import { useRecordWords } from '../../document/useRecordWords.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { RowText } from './RowText.tsx';

interface RecordFieldProps {
  readonly recordId: string;
  readonly initialText: string | null;
  /** Tab: where writing goes on. */
  readonly onNext: (isBack: boolean) => void;
}

/** Renames a record in its row. */
export function RecordField({ recordId, initialText, onNext }: RecordFieldProps) {
  const tell = useMessage();
  const words = useRecordWords(recordId, initialText);
  return (
    <RowText
      label={tell('canvas.editText')} value={words.value} isSelected={initialText === null} onChange={words.onChange} onFocus={words.onFocus} onCancel={words.cancel}
      onFinish={(leaving) => {
        words.finish();
        if (leaving === 'tab' || leaving === 'tabBack') onNext(leaving === 'tabBack');
      }}
    />
  );
}

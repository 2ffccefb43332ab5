import type { CSSProperties } from 'react';
import { useRecordWords } from '../document/useRecordWords.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { useJourneyScope } from '../session/JourneyScope.tsx';
import { editBeside } from './editBeside.ts';
import { PlainTextArea } from './PlainTextArea.tsx';

/** Edits the words of a record where the map shows them. */
export function RecordText({ recordId, initialText, style }: { recordId: string; initialText: string | null; style: CSSProperties }) {
  const scope = useJourneyScope();
  const tell = useMessage();
  const words = useRecordWords(recordId, initialText);
  return (
    <PlainTextArea
      label={tell('canvas.editText')} value={words.value} style={style} caret={initialText === null ? 'all' : 'end'} onChange={words.onChange} onFocus={words.onFocus} onCancel={words.cancel}
      onFinish={(next) => {
        words.finish();
        if (next) editBeside(scope, next);
      }}
    />
  );
}

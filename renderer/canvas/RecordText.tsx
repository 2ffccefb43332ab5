import { useRef, type CSSProperties } from 'react';
import { updateRecord } from '../../shared/commands/updateRecord.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { useDocumentActions, useRecord } from '../document/DocumentProvider.tsx';
import { useDraftText } from '../document/useDraftText.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { useSceneTexts } from '../i18n/useSceneTexts.ts';
import { useJourneyScope } from '../session/JourneyScope.tsx';
import { editBeside } from './editBeside.ts';
import { textFieldOf } from './editPlace.ts';
import { PlainTextArea } from './PlainTextArea.tsx';

/** Edits the words of a record where they stand. All of one visit is one entry of the history. */
export function RecordText({ recordId, initialText, style }: { recordId: string; initialText: string | null; style: CSSProperties }) {
  const scope = useJourneyScope();
  const tell = useMessage();
  const texts = useSceneTexts();
  const { run } = useDocumentActions();
  const record = useRecord(recordId);
  const ownWords = record ? wordsOf(record) : '';
  const shownWords = ownWords || (record?.type === 'lane' ? texts.laneTitle(record.kind) : '');
  const original = useRef(shownWords);
  const draft = useDraftText(shownWords, (text) => {
    const field = record && textFieldOf(record);
    const words = text.trim();
    if (!field || words === shownWords) return;
    const isOptional = record.type === 'lane' || record.type === 'emotion';
    if (words === '' && !isOptional) return;
    const isStandard = record.type === 'lane' && words === texts.laneTitle(record.kind);
    run((document) => updateRecord(document, { id: recordId, fields: { [field]: words === '' || isStandard ? null : words } }));
  }, initialText);
  const close = (): void => {
    const { editing } = scope.session.getState();
    if (editing?.kind === 'record' && editing.recordId === recordId) scope.session.setState({ editing: null });
  };
  return (
    <PlainTextArea
      label={tell('canvas.editText')} value={draft.value} style={style} caret={initialText === null ? 'all' : 'end'} onChange={draft.onChange} onFocus={draft.onFocus}
      onFinish={(next) => {
        draft.onBlur();
        close();
        if (next) editBeside(scope, next);
      }}
      onCancel={() => {
        // What a pause has committed already goes back too, inside the same entry.
        draft.onChange(original.current);
        draft.onBlur();
        close();
      }}
    />
  );
}

function wordsOf(record: AnyRecord): string {
  const field = textFieldOf(record);
  const value = field ? (record as unknown as Record<string, unknown>)[field] : undefined;
  return typeof value === 'string' ? value : '';
}

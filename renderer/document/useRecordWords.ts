import { useRef } from 'react';
import { updateRecord } from '../../shared/commands/updateRecord.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { useSceneTexts } from '../i18n/useSceneTexts.ts';
import { useJourneyScope } from '../session/JourneyScope.tsx';
import { useDocumentActions, useRecord } from './DocumentProvider.tsx';
import { useDraftText } from './useDraftText.ts';

interface RecordWords {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onFocus: () => void;
  /** Commits and closes the field. */
  readonly finish: () => void;
  /** Back to the words from before, and closes the field. */
  readonly cancel: () => void;
}

/** The words by which a journey shows a record, while they are edited where they stand. All of one visit is one entry of the history. */
export function useRecordWords(recordId: string, initialText: string | null): RecordWords {
  const { session } = useJourneyScope();
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
  const finish = (): void => {
    draft.onBlur();
    const { editing } = session.getState();
    if (editing?.kind === 'record' && editing.recordId === recordId) session.setState({ editing: null });
  };
  return {
    value: draft.value, onChange: draft.onChange, onFocus: draft.onFocus, finish,
    cancel: () => {
      // What a pause has committed already goes back too, inside the same entry.
      draft.onChange(original.current);
      finish();
    },
  };
}

/** The field that holds the words of a record as the map shows them. */
function textFieldOf(record: AnyRecord): 'name' | 'title' | 'label' | null {
  if ('name' in record) return 'name';
  if (record.type === 'emotion') return 'label';
  return record.type === 'lane' || 'title' in record ? 'title' : null;
}

function wordsOf(record: AnyRecord): string {
  const field = textFieldOf(record);
  const value = field ? (record as unknown as Record<string, unknown>)[field] : undefined;
  return typeof value === 'string' ? value : '';
}

import { useCallback, useEffect, useRef, useState, type ClipboardEvent } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { addCellItem } from '../../../shared/commands/addCellItem.ts';
import { limits } from '../../../shared/model/fields.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import type { Editing } from '../../session/createSession.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { goToRecord } from '../../session/revealFocus.ts';
import { RowText } from './RowText.tsx';

interface NewCardFieldProps {
  readonly place: Extract<Editing, { kind: 'newItem' }>;
  readonly onNext: (isBack: boolean) => void;
}

/** Writes cards one after another: Enter keeps one and waits for the next, Enter on nothing ends. A pasted list makes one card a line. */
export function NewCardField({ place, onNext }: NewCardFieldProps) {
  const scope = useJourneyScope();
  const tell = useMessage();
  const { run, mergeAs, registerTyping } = useDocumentActions();
  const [text, setText] = useState(place.initialText);
  const latest = useRef(text);
  const write = (next: string): void => {
    latest.current = next;
    setText(next);
  };
  const keep = useCallback((lines: readonly string[]): void => {
    latest.current = '';
    setText('');
    const { laneId, stepId, beforeItemId } = place;
    const titles = lines.map((line) => line.replaceAll(/\s+/g, ' ').trim().slice(0, limits.title)).filter(Boolean);
    const ids = titles.map(() => createId());
    mergeAs(createId(), () => titles.forEach((title, index) => run((document) => addCellItem(document, { id: ids[index] ?? createId(), laneId, stepId, title, beforeItemId }))));
    const last = ids.at(-1);
    if (last) goToRecord(scope, last);
  }, [place, scope, run, mergeAs]);
  const close = (): void => scope.session.setState(({ editing }) => (editing === place ? { editing: null } : {}));
  useEffect(() => registerTyping(() => { if (latest.current.trim() !== '') keep([latest.current]); }), [registerTyping, keep]);
  const onPaste = (event: ClipboardEvent): void => {
    const lines = event.clipboardData.getData('text/plain').split(/\r?\n/).filter((line) => line.trim() !== '');
    if (lines.length < 2) return;
    event.preventDefault();
    keep([latest.current + (lines[0] ?? ''), ...lines.slice(1)]);
  };
  return (
    <RowText
      label={tell('canvas.newCardText')} value={text} isSelected={false} onChange={write} onPaste={onPaste} onCancel={close}
      onFinish={(leaving) => {
        const isNothing = latest.current.trim() === '';
        keep([latest.current]);
        if (leaving !== 'enter' || isNothing) close();
        if (leaving === 'tab' || leaving === 'tabBack') onNext(leaving === 'tabBack');
      }}
    />
  );
}

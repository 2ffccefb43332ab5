import { useCallback, useEffect, useRef, useState, type CSSProperties } from 'react';
import { createId } from '../../shared/base/createId.ts';
import { addCellItem } from '../../shared/commands/addCellItem.ts';
import { useDocumentActions } from '../document/DocumentProvider.tsx';
import { useMessage } from '../i18n/useMessage.ts';
import type { Editing } from '../session/createSession.ts';
import { useJourneyScope } from '../session/JourneyScope.tsx';
import { goToRecord } from '../session/revealFocus.ts';
import { editBeside } from './editBeside.ts';
import { PlainTextArea } from './PlainTextArea.tsx';

/** A card that is made by writing it: it comes into being with its first words; without words nothing happens. */
export function NewItemText({ place, style }: { place: Extract<Editing, { kind: 'newItem' }>; style: CSSProperties }) {
  const scope = useJourneyScope();
  const tell = useMessage();
  const { run, registerTyping } = useDocumentActions();
  const [text, setText] = useState(place.initialText);
  const latest = useRef(text);
  const isOpen = useRef(true);
  useEffect(() => {
    latest.current = text;
  });
  const commit = useCallback((): void => {
    const title = latest.current.trim();
    if (!isOpen.current) return;
    isOpen.current = false;
    scope.session.setState(({ editing }) => (editing === place ? { editing: null } : {}));
    if (title === '') return;
    const id = createId();
    const { laneId, stepId, beforeItemId } = place;
    if (run((document) => addCellItem(document, { id, laneId, stepId, title, beforeItemId }))) goToRecord(scope, id);
  }, [scope, place, run]);
  useEffect(() => registerTyping(() => { if (latest.current.trim() !== '') commit(); }), [registerTyping, commit]);
  return (
    <PlainTextArea
      label={tell('canvas.newCardText')} value={text} caret="end" style={{ ...style, minWidth: style.width }} onChange={setText}
      onFinish={(next) => {
        commit();
        if (next) editBeside(scope, next);
      }}
      onCancel={() => {
        isOpen.current = false;
        scope.session.setState({ editing: null });
      }}
    />
  );
}

import { useEffect, useState } from 'react';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import type { Portrait } from '../../../shared/model/records.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';

/** Writes a portrait; undo and redo reach as far as the steps taken here, not into what was done before. */
export function usePortraitSteps(personaId: string) {
  const { run, undo, redo } = useDocumentActions();
  const [steps, setSteps] = useState({ done: 0, undone: 0 });
  const change = (portrait: Portrait): void => {
    if (run((document) => updateRecord(document, { id: personaId, fields: { portrait } }))) setSteps(({ done }) => ({ done: done + 1, undone: 0 }));
  };
  const goBack = (): void => {
    undo();
    setSteps(({ done, undone }) => ({ done: done - 1, undone: undone + 1 }));
  };
  const goOn = (): void => {
    redo();
    setSteps(({ done, undone }) => ({ done: done + 1, undone: undone - 1 }));
  };
  const reach = { undo: steps.done > 0 ? goBack : null, redo: steps.undone > 0 ? goOn : null };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => takeBack(event, reach);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
  return { change, ...reach };
}

/** The window's own keys rest while a dialog is open. */
function takeBack(event: KeyboardEvent, { undo, redo }: { undo: (() => void) | null; redo: (() => void) | null }): void {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
  event.preventDefault();
  (key === 'z' && !event.shiftKey ? undo : redo)?.();
}

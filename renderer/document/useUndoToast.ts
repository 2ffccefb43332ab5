import { useCallback } from 'react';
import { useMessage } from '../i18n/useMessage.ts';
import { useToast } from '../ui/useToast.ts';
import { useDocumentStore } from './DocumentProvider.tsx';

/** Says what was just done, with Undo. The button takes back that one gesture, and nothing once others have followed it. */
export function useUndoToast(): (text: string) => void {
  const tell = useMessage();
  const store = useDocumentStore();
  const showToast = useToast();
  return useCallback((text) => {
    const entry = store.state.getState().history.undo.at(-1);
    const undo = () => {
      if (store.state.getState().history.undo.at(-1) === entry) store.undo();
      else showToast({ kind: 'note', text: tell('app.undoTooLate') });
    };
    showToast({ kind: 'note', text, action: { label: tell('app.undo'), run: undo } });
  }, [store, showToast, tell]);
}

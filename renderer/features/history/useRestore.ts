import { useCallback } from 'react';
import type { Document } from '../../../shared/changes/document.ts';
import { restoreVersion } from '../../../shared/commands/restoreVersion.ts';
import { navigate } from '../../actions/routes.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useUndoToast } from '../../document/useUndoToast.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useToast } from '../../ui/useToast.ts';
import { restoreLabel, type Moment } from './moment.ts';
import { useMomentWords } from './useMomentWords.ts';

/** Brings a moment back as one step that can be undone, and shows the map then. The host keeps a version of what it replaces. */
export function useRestore(): (moment: Moment, past: Document, journeyId: string | null) => void {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const showToast = useToast();
  const showUndoToast = useUndoToast();
  const wordsOf = useMomentWords();
  return useCallback((moment, past, journeyId) => {
    let hasEffect = false;
    const isDone = run((document) => {
      const draft = restoreVersion(document, { version: past, journeyId, label: restoreLabel(moment) });
      hasEffect = draft.ok && draft.value.changes.length > 0;
      return draft;
    });
    if (!isDone) return;
    if (!hasEffect) return showToast({ kind: 'note', text: tell('history.isSo') });
    const { date, time } = wordsOf(moment);
    showUndoToast(moment.kind === 'version' && moment.version.name ? tell('history.restoredVersion', { name: moment.version.name }) : tell('history.restored', { date, time }));
    if (journeyId !== null) navigate({ screen: 'journey', journeyId, select: null });
  }, [run, showToast, showUndoToast, tell, wordsOf]);
}

import { useEffect } from 'react';
import type { Document } from '../../../shared/changes/document.ts';
import { refusalOfLocked } from '../../../shared/commands/refusalOfLock.ts';
import { setLocked } from '../../../shared/commands/setLocked.ts';
import { isLockable, isLocked } from '../../../shared/model/isLocked.ts';
import type { AnyRecord } from '../../../shared/model/records.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useRefusalToast } from '../../document/useRefusalToast.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { announce } from '../../session/createSession.ts';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';

/** Locks and unlocks what is selected. What is locked does not open for writing, so that nobody types in vain. */
export function useLockActions(): void {
  const { session } = useJourneyScope();
  const { run, getDocument } = useDocumentActions();
  const tell = useMessage();
  const showRefusal = useRefusalToast();
  const selection = useSession((state) => state.selection);
  const partsIn = (document: Document): AnyRecord[] => selection.flatMap((id) => document.records.get(id) ?? []).filter(isLockable);
  const canLock = useDocument((document) => !partsIn(document).every(isLocked));
  const canUnlock = useDocument((document) => partsIn(document).some(isLocked));
  const set = (locked: boolean): void => {
    const ids = partsIn(getDocument()).filter((record) => isLocked(record) !== locked).map(({ id }) => id);
    if (run((document) => setLocked(document, { ids, locked }))) announce(session, tell(locked ? 'reuse.wasLocked' : 'reuse.wasUnlocked', { count: ids.length }));
  };
  useActionHandler('lock', { isEnabled: canLock, run: () => set(true) });
  useActionHandler('unlock', { isEnabled: canUnlock, run: () => set(false) });
  useEffect(() => session.subscribe(({ editing }, before) => {
    if (editing?.kind !== 'record' || editing === before.editing) return;
    const record = getDocument().records.get(editing.recordId);
    const refused = record && refusalOfLocked([record]);
    if (!refused) return;
    session.setState({ editing: null });
    showRefusal(refused.refusal);
  }), [session, getDocument, showRefusal]);
}

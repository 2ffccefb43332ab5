import { useEffect } from 'react';
import { useStore } from 'zustand';
import { deleteRecords } from '../../shared/commands/deleteRecords.ts';
import { effectOfDeletion } from '../../shared/commands/effectOfDeletion.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { deletionRequestStore } from './deletionRequestStore.ts';
import styles from './DeletionDialog.module.css';
import { useDocument, useDocumentActions, useRecord } from './DocumentProvider.tsx';
import { useEffectWords } from './useEffectWords.ts';
import { usePersonaCommands } from './usePersonaCommands.ts';
import { useRecordNames } from './useRecordNames.ts';
import { useUndoToast } from './useUndoToast.ts';

/** The window's one dialog before something with consequences is deleted: what goes along, counted. */
export function DeletionDialog() {
  const request = useStore(deletionRequestStore, (state) => state.request);
  const record = useRecord(request?.recordId);
  const isGone = request !== null && record === undefined;
  useEffect(() => {
    // Somebody else was quicker.
    if (isGone) close();
  }, [isGone]);
  return request && record ? <AskedDialog record={record} onDeleted={request.onDeleted} onClose={close} /> : null;
}

function close(): void {
  deletionRequestStore.setState({ request: null });
}

function AskedDialog({ record, onDeleted, onClose }: { record: AnyRecord; onDeleted?: () => void; onClose: () => void }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const showUndoToast = useUndoToast();
  const { archive } = usePersonaCommands();
  const { nameOfId } = useRecordNames();
  const name = useDocument((document) => nameOfId(document, record.id));
  const effectWords = useEffectWords();
  const effect = useDocument((document) => effectWords(effectOfDeletion(document, [record.id])));
  const remove = (): void => {
    onClose();
    if (!run((document) => deleteRecords(document, { ids: [record.id] }))) return;
    showUndoToast(tell('personaUse.deleted', { name }));
    onDeleted?.();
  };
  const putAway = (): void => {
    onClose();
    if (record.type === 'persona' && archive(record, true)) onDeleted?.();
  };
  const canArchive = record.type === 'persona' && !record.archived;
  return (
    <Dialog role="alertdialog" title={tell('personaUse.deleteTitle', { name })} onClose={onClose} footer={(
      <>
        <Button onPress={onClose}>{tell('app.cancel')}</Button>
        {canArchive ? <Button onPress={putAway}>{tell('personaUse.archiveInstead')}</Button> : null}
        <Button look="danger" onPress={remove}>{tell('action.delete')}</Button>
      </>
    )}>
      {effect.length === 0 ? <p>{tell('personaUse.nothingElse')}</p> : (
        <>
          <p>{tell('personaUse.goesAlong')}</p>
          <ul className={styles.effect}>{effect.map((line) => <li key={line}>{line}</li>)}</ul>
        </>
      )}
      <p className={styles.hint}>{tell(canArchive ? 'personaUse.undoOrArchive' : 'personaUse.canUndo')}</p>
    </Dialog>
  );
}

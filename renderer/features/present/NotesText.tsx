import { getRecord } from '../../../shared/changes/document.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { Message } from '../../i18n/Message.tsx';
import styles from './Notes.module.css';

/** What the presenter wrote for a stage. */
export function NotesText({ stageId }: { stageId: string }) {
  const notes = useDocument((document) => getRecord(document, 'stage', stageId)?.notes);
  return notes ? <p className={styles.notes}>{notes}</p> : <p className={styles.noNotes}><Message id="present.noNotes" /></p>;
}

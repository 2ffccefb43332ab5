import { openThreadCounts } from '../../../shared/changes/threadsOf.ts';
import type { Document } from '../../../shared/changes/document.ts';
import { exportedRecords } from '../../../shared/formats/exportedRecords.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Switch } from '../../ui/Switch.tsx';
import styles from './ExportDialog.module.css';

interface CommentsChoiceProps {
  /** `null` = the whole library. */
  readonly journeyId: string | null;
  readonly format: 'pdf' | 'json';
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** Whether what was said goes along, and who will read it then; not asked where nothing was said. */
export function CommentsChoice({ journeyId, format, isSelected, onChange }: CommentsChoiceProps) {
  const tell = useMessage();
  const hasComments = useDocument((document) => (format === 'pdf' ? journeyId !== null && openThreadCounts(document, journeyId).size > 0 : isCommented(document, journeyId)));
  if (!hasComments) return null;
  if (journeyId === null) return <p className={styles.hint}>{tell('export.libraryHasComments')}</p>;
  return (
    <div className={styles.switches}>
      <Switch label={tell('export.withComments')} isSelected={isSelected} onChange={onChange} />
      {isSelected ? <p className={styles.hint}>{tell(format === 'pdf' ? 'export.withCommentsPdfHint' : 'export.withCommentsJsonHint')}</p> : null}
    </div>
  );
}

function isCommented(document: Document, journeyId: string | null): boolean {
  return exportedRecords(document, journeyId, { withComments: true }).some(({ type }) => type === 'comment');
}

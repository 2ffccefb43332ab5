import { CaretRight } from '@phosphor-icons/react';
import { memo, type CSSProperties } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';
import type { Editing } from '../../session/createSession.ts';
import { CommentCount } from './CommentCount.tsx';
import { NewCardField } from './NewCardField.tsx';
import styles from './Outline.module.css';
import { RecordField } from './RecordField.tsx';
import { RowFace } from './RowFace.tsx';
import type { OutlineRow } from './visibleRows.ts';

interface OutlineLineProps {
  readonly id: string;
  readonly row: OutlineRow;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  /** Waits for the card to which it shall lead. */
  readonly isConnecting: boolean;
  /** What is being written, if it is written in this line. */
  readonly editing: Editing | null;
  /** Tab while writing. Stable. */
  readonly onNext: (fromKey: string, isBack: boolean) => void;
}

/** One line of the outline; presses are handled by the outline as a whole. Thousands of lines do not listen to the session, the outline does for them. */
export const OutlineLine = memo(function OutlineLine({ id, row, isCurrent, isSelected, isConnecting, editing, onNext }: OutlineLineProps) {
  const tell = useMessage();
  return (
    <div
      id={id} role="treeitem" aria-level={row.level} aria-posinset={row.position} aria-setsize={row.siblingCount} aria-selected={isSelected}
      aria-expanded={row.childCount > 0 ? row.isOpen : undefined} data-row={row.key} data-kind={row.kind} data-current={isCurrent || undefined}
      className={styles.row} style={{ '--level': row.level, '--tint': row.tint ? `var(--${row.tint})` : undefined } as CSSProperties}
    >
      <span data-fold={row.childCount > 0 || undefined} className={styles.fold} aria-hidden>{row.childCount > 0 ? <CaretRight size={12} weight="bold" /> : null}</span>
      <div className={styles.face}>
        <RowWords row={row} editing={editing} onNext={onNext} />
        {row.recordId === null || editing ? null : <CommentCount recordId={row.recordId} />}
        {isConnecting ? <span className={styles.connecting}>{tell('outline.connectFrom')}</span> : null}
      </div>
    </div>
  );
});

/** What stands in the row, or the field while it is written. */
function RowWords({ row, editing, onNext }: Pick<OutlineLineProps, 'row' | 'editing' | 'onNext'>) {
  if (editing?.kind === 'newItem') {
    const key = `${editing.laneId}.${editing.stepId}`;
    return <NewCardField key={`${key} ${editing.beforeItemId}`} place={editing} onNext={(isBack) => onNext(key, isBack)} />;
  }
  if (editing) return <RecordField recordId={editing.recordId} initialText={editing.initialText} onNext={(isBack) => onNext(row.key, isBack)} />;
  return <RowFace row={row} />;
}

import { ArrowDown, ArrowUp, Trash } from '@phosphor-icons/react';
import { deleteRecords } from '../../../shared/commands/deleteRecords.ts';
import { moveView } from '../../../shared/commands/moveView.ts';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import type { View } from '../../../shared/model/records.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFollowedState } from '../../ui/useFollowedState.ts';
import styles from './ManageViewsDialog.module.css';
import { useViews } from './useViews.ts';

/** Names and order of the saved views. */
export function ManageViewsDialog({ onClose }: { onClose: () => void }) {
  const tell = useMessage();
  const { views } = useViews();
  return (
    <Dialog title={tell('view.manageTitle')} onClose={onClose} footer={<Button look="primary" onPress={onClose}>{tell('app.close')}</Button>}>
      {views.length === 0 ? <EmptyState title={tell('view.noViews')} /> : (
        <ul className={styles.list}>
          {views.map((view, index) => <Row key={view.id} view={view} previous={views[index - 1]} next={views[index + 1]} afterNext={views[index + 2]} />)}
        </ul>
      )}
    </Dialog>
  );
}

interface RowProps {
  readonly view: View;
  readonly previous: View | undefined;
  readonly next: View | undefined;
  readonly afterNext: View | undefined;
}

function Row({ view, previous, next, afterNext }: RowProps) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const [name, setName] = useFollowedState(view.name);
  const rename = (): void => {
    const words = name.trim();
    if (words === '') setName(view.name);
    else if (words !== view.name) run((document) => updateRecord(document, { id: view.id, fields: { name: words } }));
  };
  const moveBefore = (beforeViewId: string | null): void => { run((document) => moveView(document, { viewId: view.id, beforeViewId })); };
  return (
    <li className={styles.row}>
      <TextField label={tell('view.name')} isLabelHidden value={name} onChange={setName} onBlur={rename} onKeyDown={(event) => { if (event.key === 'Enter') rename(); }} maxLength={300} className={styles.name} />
      <IconButton size="small" label={tell('app.moveUp')} isDisabled={!previous} onPress={() => { if (previous) moveBefore(previous.id); }}><ArrowUp size={14} aria-hidden /></IconButton>
      <IconButton size="small" label={tell('app.moveDown')} isDisabled={!next} onPress={() => moveBefore(afterNext?.id ?? null)}><ArrowDown size={14} aria-hidden /></IconButton>
      <IconButton size="small" label={tell('app.removeItem', { name: view.name })} onPress={() => { run((document) => deleteRecords(document, { ids: [view.id] })); }}><Trash size={14} aria-hidden /></IconButton>
    </li>
  );
}

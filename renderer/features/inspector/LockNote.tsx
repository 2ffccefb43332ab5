import { LockSimple } from '@phosphor-icons/react';
import { isLockable, isLocked } from '../../../shared/model/isLocked.ts';
import { isCellItem, type AnyRecord } from '../../../shared/model/records.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LockNote.module.css';

/** Says that what is shown is locked, or some of it, and unlocks it. */
export function LockNote({ records }: { records: readonly AnyRecord[] }) {
  const tell = useMessage();
  const unlock = useAction('unlock');
  const count = records.filter(isLocked).length;
  if (count === 0) return null;
  const isAll = count === records.filter(isLockable).length;
  return (
    <div role="note" className={styles.note}>
      <LockSimple size={16} weight="fill" aria-hidden />
      <p>{isAll ? <><strong>{tell('reuse.locked')}</strong> {tell('reuse.lockedHint', { kind: records.every(isCellItem) ? 'card' : 'other' })}</> : tell('reuse.lockedSeveral', { count })}</p>
      <Button size="small" isDisabled={!unlock.isEnabled} onPress={unlock.run}>{unlock.label}</Button>
    </div>
  );
}

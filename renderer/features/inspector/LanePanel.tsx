import type { Lane } from '../../../shared/model/records.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { FlagOf } from './FlagOf.tsx';
import styles from './Inspector.module.css';

export function LanePanel({ records }: { records: readonly Lane[] }) {
  const tell = useMessage();
  const [only] = records;
  return (
    <>
      {only && records.length === 1 ? <p className={styles.hint}>{tell(`vocabulary.laneHint.${only.kind}`)}</p> : null}
      <FlagOf records={records} field="collapsed" label={tell('inspector.collapsed')} />
      <FlagOf records={records} field="hidden" label={tell('inspector.hidden')} />
      <FlagOf records={records} field="internal" label={tell('inspector.internal')} />
      <p className={styles.hint}>{tell('inspector.internalHint')}</p>
    </>
  );
}

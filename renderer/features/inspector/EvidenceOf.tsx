import type { CardItem } from '../../../shared/model/records.ts';
import { EvidenceList } from '../../document/EvidenceList.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import inspector from './Inspector.module.css';

/** What cards rest on. */
export function EvidenceOf({ records }: { records: readonly CardItem[] }) {
  const tell = useMessage();
  return (
    <section className={inspector.group}>
      <h2>{tell('catalogue.evidence')}</h2>
      <EvidenceList records={records} />
    </section>
  );
}

import { Trash } from '@phosphor-icons/react';
import { useState } from 'react';
import type { EvidenceEntry } from '../../../shared/metrics/catalogue/libraryCatalogue.ts';
import { EvidenceFields } from '../../document/EvidenceFields.tsx';
import { useEvidenceCommands } from '../../document/useEvidenceCommands.ts';
import { useHost } from '../../document/HostProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EvidenceIcon } from '../../ui/EvidenceIcon.tsx';
import styles from './EntryPanel.module.css';
import { PlaceList } from './PlaceList.tsx';

export function EvidencePanel({ entry: { evidence, uses }, onDeleted }: { entry: EvidenceEntry; onDeleted: () => void }) {
  const tell = useMessage();
  const { session } = useHost();
  const { remove } = useEvidenceCommands();
  const { list } = useFormat();
  const [isAsking, setAsking] = useState(false);
  const claims = uses.filter(({ type }) => type === 'claim').length;
  const cards = uses.length - claims;
  const carried = [...(cards > 0 ? [tell('catalogue.cards', { count: cards })] : []), tell('claim.carries', { count: claims })];
  const removeNow = (): void => {
    if (remove(evidence)) onDeleted();
  };
  return (
    <>
      <h2 className={styles.title}><EvidenceIcon kind={evidence.kind} size={18} />{evidence.title}</h2>
      <EvidenceFields evidence={evidence} />
      <section className={styles.group}>
        <h2>{tell('catalogue.whereUsed')}</h2>
        <PlaceList records={uses} />
      </section>
      <div className={styles.buttons}>
        <Button size="small" look="danger" isDisabled={session.readOnly} icon={<Trash size={14} aria-hidden />} onPress={uses.length > 0 ? () => setAsking(true) : removeNow}>{tell('catalogue.deleteEvidence')}</Button>
      </div>
      {isAsking ? (
        <Dialog
          title={tell('catalogue.deleteTitle', { title: evidence.title })} role="alertdialog" onClose={() => setAsking(false)}
          footer={<><Button onPress={() => setAsking(false)}>{tell('app.cancel')}</Button><Button look="danger" onPress={removeNow}>{tell('catalogue.deleteEvidence')}</Button></>}
        >
          <p>{claims === 0 ? tell('catalogue.deleteHint', { count: uses.length }) : tell('catalogue.deleteCarries', { what: list(carried) })}</p>
          <PlaceList records={uses} />
        </Dialog>
      ) : null}
    </>
  );
}

import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { claimsOf } from '../../shared/changes/personaParts.ts';
import { evidenceOf } from '../../shared/changes/evidenceOf.ts';
import { isSaid } from '../../shared/metrics/personas/basisOfPersona.ts';
import { useMessage } from '../i18n/useMessage.ts';
import styles from './ClaimMark.module.css';
import { useDocument } from './DocumentProvider.tsx';
import { EvidenceList } from './EvidenceList.tsx';

/** "3 claims, 2 with evidence" in the head of a section; pressed, it shows what all of them rest on. Nothing where nothing is said. */
export function ClaimCount({ sectionId }: { sectionId: string }) {
  const tell = useMessage();
  const claims = useDocument((document) => claimsOf(document, sectionId).filter(isSaid));
  const founded = useDocument((document) => claimsOf(document, sectionId).filter((claim) => isSaid(claim) && evidenceOf(document, claim).length > 0).length);
  if (claims.length === 0) return null;
  const words = tell('claim.count', { claims: claims.length, founded });
  return (
    <DialogTrigger>
      <Button className={styles.count}>{words}</Button>
      <Popover className={styles.popover} placement="bottom end" offset={4}>
        <Dialog className={styles.dialog} aria-label={tell('claim.basisOfSection')}>
          <Heading slot="title" className={styles.title}>{words}</Heading>
          <section className={styles.sources}><h3>{tell('claim.sources')}</h3><EvidenceList records={claims} /></section>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { evidenceOf } from '../../shared/changes/evidenceOf.ts';
import { highestGrade } from '../../shared/metrics/personas/gradeOfEvidence.ts';
import type { Claim } from '../../shared/model/records.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { GradeMark } from '../ui/GradeMark.tsx';
import { Tooltip } from '../ui/Tooltip.tsx';
import { ClaimBasis } from './ClaimBasis.tsx';
import styles from './ClaimMark.module.css';
import { useDocument } from './DocumentProvider.tsx';
import { useRecordNames } from './useRecordNames.ts';

/** The evidence mark of a claim; pressed, it shows what the claim rests on. Where it stands, `revealClaim` leads. */
export function ClaimMark({ claim }: { claim: Claim }) {
  const tell = useMessage();
  const { nameOf } = useRecordNames();
  const name = useDocument((document) => nameOf(document, claim)) || tell('claim.unnamed');
  const evidence = useDocument((document) => evidenceOf(document, claim));
  const grade = claim.evidenceGrade ?? highestGrade(evidence);
  const words = tell('claim.mark', { grade: tell(`vocabulary.evidenceGrade.${grade}`), count: evidence.length });
  return (
    <DialogTrigger>
      <Tooltip text={words}>
        <Button className={styles.mark} aria-label={tell('claim.markOf', { words, claim: name })} data-claim={claim.id}><GradeMark grade={grade} /></Button>
      </Tooltip>
      <Popover className={styles.popover} placement="bottom start" offset={4}>
        <Dialog className={styles.dialog} aria-label={tell('claim.basisOf', { claim: name })}><ClaimBasis claim={claim} name={name} /></Dialog>
      </Popover>
    </DialogTrigger>
  );
}

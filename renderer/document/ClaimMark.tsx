import { evidenceOf } from '../../shared/changes/evidenceOf.ts';
import { highestGrade } from '../../shared/metrics/personas/gradeOfEvidence.ts';
import type { Claim } from '../../shared/model/records.ts';
import { wordsOfClaim } from '../../shared/model/wordsOfClaim.ts';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useMessage } from '../i18n/useMessage.ts';
import { GradeMark } from '../ui/GradeMark.tsx';
import { Tooltip } from '../ui/Tooltip.tsx';
import { ClaimBasis } from './ClaimBasis.tsx';
import styles from './ClaimMark.module.css';
import { useDocument } from './DocumentProvider.tsx';

/** The evidence mark of a claim; pressed, it shows what the claim rests on. Where it stands, `revealClaim` leads. */
export function ClaimMark({ claim }: { claim: Claim }) {
  const tell = useMessage();
  const evidence = useDocument((document) => evidenceOf(document, claim));
  const grade = claim.evidenceGrade ?? highestGrade(evidence);
  const words = tell('claim.mark', { grade: tell(`vocabulary.evidenceGrade.${grade}`), count: evidence.length });
  return (
    <DialogTrigger>
      <Tooltip text={words}>
        <Button className={styles.mark} aria-label={tell('claim.markOf', { words, claim: wordsOfClaim(claim) })} data-claim={claim.id}><GradeMark grade={grade} /></Button>
      </Tooltip>
      <Popover className={styles.popover} placement="bottom start" offset={4}>
        <Dialog className={styles.dialog} aria-label={tell('claim.basisOf', { claim: wordsOfClaim(claim) })}><ClaimBasis claim={claim} /></Dialog>
      </Popover>
    </DialogTrigger>
  );
}

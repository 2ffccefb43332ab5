import type { Claim, Section } from '../../../../shared/model/records.ts';
import { ClaimMark } from '../../../document/ClaimMark.tsx';
import { useMessage } from '../../../i18n/useMessage.ts';
import { AddButton } from '../AddButton.tsx';
import { ClaimField } from '../ClaimField.tsx';
import { ClaimRow } from '../ClaimRow.tsx';
import { isBegun, useClaimRows } from '../useClaimRows.ts';
import { momentAfter } from './momentAfter.ts';
import styles from './forms.module.css';

/** A day, moment by moment. A moment that says its time goes where it belongs. */
export function TimelineForm({ section }: { section: Section }) {
  const tell = useMessage();
  const rows = useClaimRows(section, { beforeOf: momentAfter });
  return (
    <>
      <ul className={styles.timeline} data-list="claim" data-inline data-section={section.id} data-group="timeline">
        {rows.claims.map((claim) => <ClaimRow key={claim.id} rows={rows} claim={claim} className={styles.moment} dragGroup="timeline"><Moment claim={claim} /></ClaimRow>)}
      </ul>
      <AddButton onPress={() => rows.begin(null)}>{tell('persona.add.day')}</AddButton>
    </>
  );
}

function Moment({ claim }: { claim: Claim }) {
  const tell = useMessage();
  return (
    <>
      <ClaimField field="key" label={tell('persona.time')} placeholder={tell('persona.timeHint')} className={styles.time} />
      <ClaimField label={tell('persona.whatHappens')} className={styles.momentText} />
      {isBegun(claim) ? null : <span className={styles.momentMark}><ClaimMark claim={claim} /></span>}
    </>
  );
}

import type { Claim, Section } from '../../../../shared/model/records.ts';
import { ClaimMark } from '../../../document/ClaimMark.tsx';
import { useMessage } from '../../../i18n/useMessage.ts';
import { AddButton } from '../AddButton.tsx';
import { ClaimField } from '../ClaimField.tsx';
import { ClaimRow, useRow } from '../ClaimRow.tsx';
import { ClaimSlider } from '../ClaimSlider.tsx';
import { isBegun, useClaimRows } from '../useClaimRows.ts';
import styles from './forms.module.css';

const middle = 50;

/** Where somebody stands between two named ends. */
export function SlidersForm({ section }: { section: Section }) {
  const tell = useMessage();
  const rows = useClaimRows(section, { initial: { value: middle } });
  return (
    <>
      <ul className={styles.sliders} data-list="claim" data-section={section.id} data-group="sliders">
        {rows.claims.map((claim) => <ClaimRow key={claim.id} rows={rows} claim={claim} className={styles.between} dragGroup="sliders"><Between claim={claim} /></ClaimRow>)}
      </ul>
      <AddButton onPress={() => rows.begin(null)}>{tell(`persona.add.${section.kind}`)}</AddButton>
    </>
  );
}

function Between({ claim }: { claim: Claim }) {
  const tell = useMessage();
  const { write } = useRow();
  const { text, opposite = '', value = middle } = claim;
  return (
    <>
      <ClaimField label={tell('persona.oneEnd')} className={styles.end} />
      <ClaimSlider look="point" label={tell('persona.between', { from: text, to: opposite })} value={value} onChange={(next) => write({ value: next })} />
      <span className={styles.otherEnd}><ClaimField field="opposite" label={tell('persona.otherEnd')} className={styles.end} /></span>
      {isBegun(claim) ? null : <span className={styles.faintMark}><ClaimMark claim={claim} /></span>}
    </>
  );
}

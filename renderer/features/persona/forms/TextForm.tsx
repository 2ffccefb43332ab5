import type { Section } from '../../../../shared/model/records.ts';
import { ClaimMark } from '../../../document/ClaimMark.tsx';
import { useDocument } from '../../../document/DocumentProvider.tsx';
import { claimsOf } from '../../../../shared/changes/personaParts.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useSectionWords } from '../../../sheet/useSectionWords.ts';
import { ClaimField } from '../ClaimField.tsx';
import { ClaimRow } from '../ClaimRow.tsx';
import { isBegun, useClaimRows } from '../useClaimRows.ts';
import styles from './forms.module.css';

/** Running text. Most sections have one; what was moved in from elsewhere stands below. */
export function TextForm({ section }: { section: Section }) {
  const tell = useMessage();
  const { title } = useSectionWords();
  const isEmpty = useDocument((document) => claimsOf(document, section.id).length === 0);
  const rows = useClaimRows(section, { isOpen: isEmpty });
  return (
    <ul className={styles.texts} data-list="claim" data-section={section.id} data-group="text">
      {rows.claims.map((claim) => (
        <ClaimRow key={claim.id} rows={rows} claim={claim} dragGroup="text">
          <ClaimField label={title(section)} placeholder={tell(`persona.add.${section.kind}`)} isMultiline />
          {isBegun(claim) ? null : <span className={styles.faintMark}><ClaimMark claim={claim} /></span>}
        </ClaimRow>
      ))}
    </ul>
  );
}

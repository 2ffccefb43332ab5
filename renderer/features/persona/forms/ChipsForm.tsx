import type { Section } from '../../../../shared/model/records.ts';
import { ClaimMark } from '../../../document/ClaimMark.tsx';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useSectionWords } from '../../../sheet/useSectionWords.ts';
import { ClaimField } from '../ClaimField.tsx';
import { ClaimRow } from '../ClaimRow.tsx';
import { isBegun, useClaimRows } from '../useClaimRows.ts';
import styles from './forms.module.css';

/** Short words beside each other; the last chip waits for the next word. */
export function ChipsForm({ section }: { section: Section }) {
  const tell = useMessage();
  const { title } = useSectionWords();
  const rows = useClaimRows(section, { isOpen: true });
  return (
    <ul className={styles.chips} aria-label={title(section)} data-list="claim" data-inline data-section={section.id} data-group="words">
      {rows.claims.map((claim, index) => (
        <ClaimRow key={claim.id} rows={rows} claim={claim} className={styles.chip} dragGroup="words">
          <ClaimField label={tell('app.itemOfList', { list: title(section), number: index + 1 })} placeholder={isBegun(claim) ? tell(`persona.add.${section.kind}`) : title(section)} canGoOn className={styles.chipText} />
          {isBegun(claim) ? null : <span className={styles.chipMark}><ClaimMark claim={claim} /></span>}
        </ClaimRow>
      ))}
    </ul>
  );
}

import type { Section } from '../../../shared/model/records.ts';
import { ClaimMark } from '../../document/ClaimMark.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSectionWords } from '../../sheet/useSectionWords.ts';
import { classNames } from '../../ui/classNames.ts';
import { ClaimField } from './ClaimField.tsx';
import { ClaimRow } from './ClaimRow.tsx';
import { isBegun, useClaimRows } from './useClaimRows.ts';
import styles from './ClaimLines.module.css';

interface ClaimLinesProps {
  readonly section: Section;
  /** Only what is about this: a ring, a zone. */
  readonly slot?: string;
  /** What the list is called; the section's title where it is the whole section. */
  readonly label?: string;
  readonly className?: string | undefined;
}

/** Claims one below the other, each with its mark; the last line waits for the next one. Enter goes on, Alt+↑/↓ moves. */
export function ClaimLines({ section, slot, label, className }: ClaimLinesProps) {
  const tell = useMessage();
  const { title } = useSectionWords();
  const rows = useClaimRows(section, { isOpen: true, ...(slot === undefined ? {} : { slot }) });
  const name = label ?? title(section);
  return (
    <ul className={classNames(styles.lines, className)} aria-label={name} data-list="claim" data-section={section.id} data-slot={slot} data-group="words">
      {rows.claims.map((claim, index) => (
        <ClaimRow key={claim.id} rows={rows} claim={claim} className={styles.line} dragGroup="words">
          {isBegun(claim) ? <span className={styles.noMark} /> : <ClaimMark claim={claim} />}
          <ClaimField label={tell('app.itemOfList', { list: name, number: index + 1 })} placeholder={isBegun(claim) ? tell(`persona.add.${section.kind}`) : name} canGoOn />
        </ClaimRow>
      ))}
    </ul>
  );
}

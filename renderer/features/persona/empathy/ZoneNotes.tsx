import { zonesOf, type CanvasZone } from '../../../../shared/model/empathyCanvas.ts';
import type { Claim, Section } from '../../../../shared/model/records.ts';
import { ClaimMark } from '../../../document/ClaimMark.tsx';
import { useMessage } from '../../../i18n/useMessage.ts';
import { ClaimField } from '../ClaimField.tsx';
import { ClaimRow } from '../ClaimRow.tsx';
import { isBegun, useClaimRows } from '../useClaimRows.ts';
import styles from './Empathy.module.css';
import { NoteMenu } from './NoteMenu.tsx';

interface ZoneNotesProps {
  readonly section: Section;
  /** `null` = what no zone of this canvas has a place for; nothing is added there. */
  readonly zone: CanvasZone | null;
  readonly label: string;
  /** The notes stand beside each other and wrap. */
  readonly isLarge: boolean;
}

/** The notes of one zone; the last line waits for the next one. */
export function ZoneNotes({ section, zone, label, isLarge }: ZoneNotesProps) {
  const tell = useMessage();
  const rows = useClaimRows(section, zone ? { isOpen: true, slot: zone.keys[0], holds: (note) => stands(note, zone) } : { holds: (note) => !zonesOf(section).some((each) => stands(note, each)) });
  const place = zone ? { 'data-list': 'claim', 'data-slot': zone.keys[0], 'data-slots': zone.keys.join(' '), 'data-inline': isLarge || undefined } : {};
  return (
    <ul className={styles.notes} aria-label={label} data-section={section.id} data-group="words" {...place}>
      {rows.claims.map((claim, index) => (
        <ClaimRow key={claim.id} rows={rows} claim={claim} className={styles.note} dragGroup="words">
          {isBegun(claim) ? <span className={styles.noMark} /> : <ClaimMark claim={claim} />}
          <ClaimField label={tell('app.itemOfList', { list: label, number: index + 1 })} placeholder={isBegun(claim) ? tell('empathy.add') : label} canGoOn={zone !== null} className={styles.text} />
          {isBegun(claim) ? null : <NoteMenu section={section} note={claim} />}
        </ClaimRow>
      ))}
    </ul>
  );
}

function stands({ key }: Claim, { keys }: CanvasZone): boolean {
  return keys.some((each) => each === key);
}

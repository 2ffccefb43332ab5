import type { CSSProperties } from 'react';
import { claimsOf } from '../../../../shared/changes/personaParts.ts';
import { placeNotes, zonesOf, type CanvasZone } from '../../../../shared/model/empathyCanvas.ts';
import type { Section } from '../../../../shared/model/records.ts';
import { useDocument } from '../../../document/DocumentProvider.tsx';
import { useMessage } from '../../../i18n/useMessage.ts';
import { classNames } from '../../../ui/classNames.ts';
import styles from './Empathy.module.css';
import { useNoteKeys } from './useNoteKeys.ts';
import { useZoneNames } from './useZoneNames.ts';
import { ZoneNotes } from './ZoneNotes.tsx';

/** The zones of an empathy map with their notes, and below them those that this canvas has no place for. */
export function EmpathyMap({ section, isLarge = false }: { section: Section; isLarge?: boolean }) {
  const tell = useMessage();
  const onKeyDownCapture = useNoteKeys(section);
  const kept = useDocument((document) => placeNotes(section, claimsOf(document, section.id)).kept);
  return (
    <div className={classNames(styles.canvas, isLarge && styles.large)} onKeyDownCapture={onKeyDownCapture}>
      <div className={styles.map} data-canvas={section.canvas ?? 'four'}>
        {zonesOf(section).map((zone) => <Zone key={zone.id} section={section} zone={zone} isLarge={isLarge} />)}
      </div>
      {kept.length > 0 ? (
        <section className={styles.kept} data-zone="">
          <h3>{tell(section.canvas === 'gray' ? 'empathy.unplaced' : 'empathy.kept', { count: kept.length })}</h3>
          <ZoneNotes section={section} zone={null} label={tell('empathy.kept', { count: kept.length })} isLarge={isLarge} />
        </section>
      ) : null}
    </div>
  );
}

function Zone({ section, zone, isLarge }: { section: Section; zone: CanvasZone; isLarge: boolean }) {
  const tell = useMessage();
  const nameOf = useZoneNames(section);
  return (
    <section className={styles.zone} style={{ '--area': zone.id } as CSSProperties} data-zone={zone.id} aria-label={nameOf(zone.id)}>
      <h3>{nameOf(zone.id)}</h3>
      {isLarge ? <p className={styles.prompt}>{tell(`empathy.prompt.${zone.id}`)}</p> : null}
      <ZoneNotes section={section} zone={zone} label={nameOf(zone.id)} isLarge={isLarge} />
    </section>
  );
}

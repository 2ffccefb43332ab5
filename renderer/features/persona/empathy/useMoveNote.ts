import { useCallback } from 'react';
import { getRecord } from '../../../../shared/changes/document.ts';
import { moveClaim } from '../../../../shared/commands/moveClaim.ts';
import type { CanvasZone } from '../../../../shared/model/empathyCanvas.ts';
import type { Section } from '../../../../shared/model/records.ts';
import { useDocumentActions } from '../../../document/DocumentProvider.tsx';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useAnnounce } from '../Announcer.tsx';
import { focusClaim } from '../focusClaim.ts';
import { useZoneNames } from './useZoneNames.ts';

/** Moves a note into a zone (`null` = to its end), says so and keeps the keyboard on it. */
export function useMoveNote(section: Section): (noteId: string, zone: CanvasZone, beforeNoteId: string | null) => void {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const announce = useAnnounce();
  const nameOf = useZoneNames(section);
  return useCallback((noteId, zone, beforeNoteId) => {
    const isDone = run((document) => {
      const now = getRecord(document, 'claim', noteId)?.key;
      return moveClaim(document, { claimId: noteId, sectionId: section.id, beforeClaimId: beforeNoteId, key: zone.keys.find((key) => key === now) ?? zone.keys[0] });
    });
    if (!isDone) return;
    announce(tell('empathy.moved', { zone: nameOf(zone.id) }));
    focusClaim(noteId);
  }, [run, announce, tell, nameOf, section.id]);
}

import { ArrowRight, DotsThree, MapTrifold, PaperPlaneTilt } from '@phosphor-icons/react';
import { useState } from 'react';
import { cardsOfClaim } from '../../../../shared/changes/cardsOfClaim.ts';
import { zonesOf } from '../../../../shared/model/empathyCanvas.ts';
import type { Claim, Section } from '../../../../shared/model/records.ts';
import { navigate } from '../../../actions/routes.ts';
import { useDocument } from '../../../document/DocumentProvider.tsx';
import { SendClaimDialog } from '../../../document/SendClaimDialog.tsx';
import { useMessage } from '../../../i18n/useMessage.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import styles from './Empathy.module.css';
import { useMoveNote } from './useMoveNote.ts';
import { useZoneNames } from './useZoneNames.ts';

/** What else can be done with a note: sent to a map, moved without dragging, found on the maps where it is a card. */
export function NoteMenu({ section, note }: { section: Section; note: Claim }) {
  const tell = useMessage();
  const nameOf = useZoneNames(section);
  const move = useMoveNote(section);
  const [isSending, setSending] = useState(false);
  const cards = useDocument((document) => cardsOfClaim(document, note.id));
  const titles = useDocument((document) => cards.map(({ journeyId }) => {
    const journey = document.records.get(journeyId);
    return journey?.type === 'journey' ? journey.title : '';
  }));
  const label = tell('empathy.noteMenu', { note: note.text });
  const zones = zonesOf(section).filter(({ keys }) => !keys.some((key) => key === note.key));
  const groups = [
    [{ id: 'send', label: tell('claim.sendOpen'), icon: <PaperPlaneTilt size={14} />, run: () => setSending(true) }],
    cards.map((card, at) => ({ id: card.id, label: tell('empathy.onMap', { journey: titles[at] ?? '' }), icon: <MapTrifold size={14} />, run: () => navigate({ screen: 'journey', journeyId: card.journeyId, select: card.id }) })),
    zones.map((zone) => ({ id: zone.id, label: tell('empathy.moveTo', { zone: nameOf(zone.id) }), icon: <ArrowRight size={14} />, run: () => move(note.id, zone, null) })),
  ];
  return (
    <>
      <span className={styles.noteMenu} data-sent={cards.length > 0 || undefined}>
        <MenuButton label={label} groups={groups}>
          <IconButton size="small" label={label}>{cards.length > 0 ? <MapTrifold size={14} aria-hidden /> : <DotsThree size={14} weight="bold" aria-hidden />}</IconButton>
        </MenuButton>
      </span>
      {isSending ? <SendClaimDialog claim={note} onClose={() => setSending(false)} /> : null}
    </>
  );
}

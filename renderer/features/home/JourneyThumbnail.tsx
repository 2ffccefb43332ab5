import { useMemo, useRef } from 'react';
import { getRecord, recordsOfJourney } from '../../../shared/changes/document.ts';
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts';
import { measureText } from '../../../shared/layout/measureText.ts';
import type { Journey } from '../../../shared/model/records.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import styles from './JourneyThumbnail.module.css';
import { SceneThumbnail } from './SceneThumbnail.tsx';
import { useIsSeen } from './useIsSeen.ts';

/** The journey's map in small, laid out only once it comes into view and again only when it changed. */
export function JourneyThumbnail({ journey }: { journey: Journey }) {
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useIsSeen(place);
  return <div ref={place} className={styles.thumbnail} aria-hidden>{isSeen ? <Drawing journey={journey} /> : null}</div>;
}

function Drawing({ journey }: { journey: Journey }) {
  const texts = useSceneTexts();
  const { getDocument } = useDocumentActions();
  const records = useDocument((document) => [...recordsOfJourney(document, journey.id), ...journey.personaIds.map((id) => getRecord(document, 'persona', id))]);
  const scene = useMemo(() => {
    void records; // laid out anew when any of them changed
    return layoutJourney(getDocument(), journey.id, { texts, measureText, visiblePersonaIds: null, focusedPersonaId: null, withoutInternal: false });
  }, [records, getDocument, journey, texts]);
  return <SceneThumbnail scene={scene} />;
}

import { useMemo, useRef } from 'react';
import { createDocument } from '../../../shared/changes/createDocument.ts';
import { recordsToDraw } from '../../../shared/changes/recordsToDraw.ts';
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts';
import { measureText } from '../../../shared/layout/measureText.ts';
import type { Journey } from '../../../shared/model/records.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
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
  const records = useDocument((document) => recordsToDraw(document, journey));
  const scene = useMemo(() => (
    layoutJourney(createDocument(records), journey.id, { texts, measureText, visiblePersonaIds: null, focusedPersonaId: null, withoutInternal: false })
  ), [records, journey.id, texts]);
  return <SceneThumbnail scene={scene} />;
}

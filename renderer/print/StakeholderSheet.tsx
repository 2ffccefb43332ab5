import { useEffect, useMemo } from 'react';
import type { Document } from '../../shared/changes/document.ts';
import type { Session, StakeholderFile } from '../../shared/contract/schemas.ts';
import { measureText } from '../../shared/layout/measureText.ts';
import { layoutStakeholders } from '../../shared/layout/stakeholders/layoutStakeholders.ts';
import type { StakeholderMap } from '../../shared/model/records.ts';
import { faceOfActor } from '../document/faceOfActor.ts';
import { useStakeholderTexts } from '../i18n/useStakeholderTexts.ts';
import { StakeholderPicture } from '../scene/StakeholderPicture.tsx';
import { usePageSource } from '../sheet/usePageSource.ts';
import { useDrawFace } from '../ui/portraitStore.ts';
import { drawPages } from './drawPages.ts';
import { picturesDecoded } from './picturesDecoded.ts';
import styles from './StakeholderSheet.module.css';

interface StakeholderSheetProps {
  readonly library: Document;
  readonly session: Session;
  readonly map: StakeholderMap;
  readonly paper: StakeholderFile['paper'];
  /** Draws a picture, too. */
  readonly dpi: number | null;
  readonly onDrawn: () => void;
}

/** A stakeholder map on one page: name, what it is about, the picture as large as there is room. */
export function StakeholderSheet({ library, session, map, paper, dpi, onDrawn }: StakeholderSheetProps) {
  const texts = useStakeholderTexts();
  const source = usePageSource(library);
  const draw = useDrawFace();
  const scene = useMemo(() => layoutStakeholders(library, map, { texts, measureText }), [library, map, texts]);
  useEffect(() => {
    void picturesDecoded().then(() => (dpi === null ? undefined : drawPages(dpi))).then(onDrawn);
  }, [dpi, onDrawn]);
  const { x, y, width, height } = scene.box;
  return (
    <main data-page data-paper={paper} className={styles.page}>
      <header>
        <h1>{map.name}</h1>
        {map.description ? <p>{map.description}</p> : null}
      </header>
      <svg viewBox={`${x} ${y} ${width} ${height}`} role="img" aria-label={map.name}>
        <StakeholderPicture scene={scene} faceOf={(actorId) => faceOfActor(library, actorId, draw, (assetId) => `${session.assetBase}${assetId}`)} />
      </svg>
      <footer>{source}</footer>
    </main>
  );
}

import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Document } from '../../../shared/changes/document.ts';
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts';
import { measureText } from '../../../shared/layout/measureText.ts';
import { useResolveAsset } from '../../document/useResolveAsset.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { SceneSvg } from '../../scene/SceneSvg.tsx';
import styles from './PastMap.module.css';

interface PastMapProps {
  readonly document: Document;
  readonly journeyId: string;
  readonly title: string;
  readonly zoom: Zoom;
}

export type Zoom = 'fit' | 'actual';

/** A map as it was, to be looked at: as wide as there is room, or life-size; scrolled by keyboard too. */
export function PastMap({ document, journeyId, title, zoom }: PastMapProps) {
  const tell = useMessage();
  const texts = useSceneTexts();
  const resolveAsset = useResolveAsset();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const scene = useMemo(
    () => layoutJourney(document, journeyId, { texts, measureText, visiblePersonaIds: null, focusedPersonaId: null, withoutInternal: false }),
    [document, journeyId, texts],
  );
  const scale = zoom === 'actual' ? 1 : Math.min(1, Math.max(0.1, (width - 2) / scene.width));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <div ref={frame} role="region" tabIndex={0} aria-label={tell('history.preview')} className={styles.frame}>
      {width > 0 ? <SceneSvg scene={scene} title={title} resolveAsset={resolveAsset} scale={scale} className={styles.map} /> : null}
    </div>
  );
}

function useWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!frame.current) return undefined;
    const observer = new ResizeObserver(([entry]) => { if (entry) setWidth(entry.contentRect.width); });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}

import { useEffect, useMemo, useState } from 'react';
import { getRecord, type Document } from '../../shared/changes/document.ts';
import type { PdfOptions, Session } from '../../shared/contract/schemas.ts';
import { layoutJourney } from '../../shared/layout/layoutJourney.ts';
import { measureText } from '../../shared/layout/measureText.ts';
import { useSceneTexts } from '../i18n/useSceneTexts.ts';
import { Poster } from './Poster.tsx';

interface PrintPageProps {
  readonly document: Document;
  readonly session: Session;
  readonly journeyId: string;
  readonly options: PdfOptions;
  /** Called once everything that will be printed is drawn. */
  readonly onDrawn: () => void;
}

/** The poster of one journey, and word to the host when fonts and pictures are in place. */
export function PrintPage({ document, session, journeyId, options, onDrawn }: PrintPageProps) {
  const texts = useSceneTexts();
  const [date] = useState(() => new Date().toISOString());
  const scene = useMemo(
    () => layoutJourney(document, journeyId, { texts, measureText, visiblePersonaIds: options.view?.visiblePersonaIds ?? null, focusedPersonaId: null, withoutInternal: options.withoutInternal, withoutLocks: true, layers: options.view }),
    [document, journeyId, options.withoutInternal, options.view, texts],
  );
  useEffect(() => {
    void picturesDecoded().then(onDrawn);
  }, [onDrawn]);
  const journey = getRecord(document, 'journey', journeyId);
  if (!journey) return null;
  return <Poster document={document} journey={journey} scene={scene} options={options} date={date} resolveAsset={(assetId) => `${session.assetBase}${assetId}`} />;
}

/** A picture that cannot be decoded prints as an empty frame; it must not hold the poster up. */
async function picturesDecoded(): Promise<void> {
  // Layout asks for the fonts; only then is there anything for `ready` to wait for.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  const pictures = document.querySelectorAll<HTMLImageElement | (SVGImageElement & { decode?: () => Promise<void> })>('img, image');
  await Promise.allSettled(Array.from(pictures, async (picture) => picture.decode?.()));
}

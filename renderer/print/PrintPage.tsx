import { useEffect, useMemo, useState } from 'react';
import { isoDay } from '../../shared/base/isoDay.ts';
import { getRecord, type Document } from '../../shared/changes/document.ts';
import type { PdfOptions, Session } from '../../shared/contract/schemas.ts';
import { linkOf } from '../../shared/changes/comparedJourneys.ts';
import { compareJourneys } from '../../shared/comparison/compareJourneys.ts';
import { withoutInternal } from '../../shared/comparison/groupDifferences.ts';
import { layoutOverlay } from '../../shared/comparison/layoutComparison.ts';
import { findingMarks } from '../../shared/layout/findingMarks.ts';
import { layoutJourney } from '../../shared/layout/layoutJourney.ts';
import { measureText } from '../../shared/layout/measureText.ts';
import { findingsOf } from '../../shared/metrics/findings/findingsOf.ts';
import { useSceneTexts } from '../i18n/useSceneTexts.ts';
import { CommentPages } from './CommentPages.tsx';
import { DifferencePages } from './DifferencePages.tsx';
import { picturesDecoded } from './picturesDecoded.ts';
import { Poster } from './Poster.tsx';
import { printedComments } from './printedComments.ts';

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
  const today = isoDay(new Date(date));
  const original = options.comparison ? linkOf(document, journeyId)?.before : undefined;
  const comparison = useMemo(() => original && compareJourneys({ document, journeyId: original.id }, { document, journeyId }), [document, journeyId, original]);
  const findings = useMemo(() => findingsOf(document, journeyId, today), [document, journeyId, today]);
  const scene = useMemo(
    () => comparison ? layoutOverlay(comparison, options.comparison?.personaId ?? null, { texts, measureText, withoutInternal: options.withoutInternal, withoutLocks: true }) : layoutJourney(document, journeyId, { texts, measureText, visiblePersonaIds: options.view?.visiblePersonaIds ?? null, focusedPersonaId: null, withoutInternal: options.withoutInternal, withoutLocks: true, layers: options.view, findings, today: options.withFindings ? today : undefined }),
    [document, journeyId, comparison, options, texts, findings, today],
  );
  useEffect(() => {
    void picturesDecoded().then(onDrawn);
  }, [onDrawn]);
  const journey = getRecord(document, 'journey', journeyId);
  const comments = options.withComments ? printedComments(document, scene) : [];
  const marks = options.withFindings && !comparison ? findingMarks(document, scene, findings, { texts, measureText }) : [];
  if (!journey) return null;
  return (
    <>
      <Poster document={document} journey={journey} scene={scene} options={options} date={date} resolveAsset={(assetId) => `${session.assetBase}${assetId}`} comments={comments} marks={marks} comparedWith={original?.title} />
      {comparison && original ? <DifferencePages comparison={comparison} differences={options.withoutInternal ? withoutInternal(comparison, comparison.differences) : comparison.differences} names={{ before: original.title, after: journey.title }} /> : null}
      {comments.length > 0 ? <CommentPages document={document} journey={journey} places={comments} /> : null}
    </>
  );
}

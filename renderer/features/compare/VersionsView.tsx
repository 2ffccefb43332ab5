import { useMemo } from 'react';
import type { Document } from '../../../shared/changes/document.ts';
import { compareJourneys } from '../../../shared/comparison/compareJourneys.ts';
import styles from './VersionsView.module.css';
import { ComparisonView } from './ComparisonView.tsx';

interface VersionsViewProps {
  readonly before: Document;
  readonly after: Document;
  readonly journeyId: string;
  /** What the two moments are called. */
  readonly names: { readonly before: string; readonly after: string };
}

/** One journey at two moments. */
export function VersionsView({ before, after, journeyId, names }: VersionsViewProps) {
  const comparison = useMemo(() => compareJourneys({ document: before, journeyId }, { document: after, journeyId }), [before, after, journeyId]);
  return <div className={styles.versions}><ComparisonView comparison={comparison} names={names} /></div>;
}

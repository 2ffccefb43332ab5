import { pageFormat, pixelsOf } from '../../shared/layout/personaPages/pageFormat.ts';
import type { ReactNode } from 'react';
import { contentBox, footHeight } from './contentBox.ts';
import type { FittedPersona } from './FitPersona.tsx';
import { PageColumns, type PersonaToSet } from './PageColumns.tsx';
import { classNames } from '../ui/classNames.ts';
import styles from './PersonaPage.module.css';

interface PersonaPageProps extends PersonaToSet {
  readonly fitted: FittedPersona;
  /** Of its pages, from 0. */
  readonly index: number;
  /** The line at the foot of the page. */
  readonly foot: ReactNode;
  /** How large the page is drawn; 1 is its size on paper. */
  readonly zoom?: number;
}

/** One page of a persona: sheet, slide or card, as it is printed. */
export function PersonaPage({ fitted, index, foot, zoom = 1, ...toSet }: PersonaPageProps) {
  const { scale, pages, plainIds } = fitted;
  const format = pageFormat(toSet.choice);
  const { width, height } = contentBox(format, scale);
  const margin = pixelsOf(format.marginMm) * zoom;
  return (
    <article data-page className={classNames('light', styles.paper)} aria-label={toSet.persona.name} style={{ width: pixelsOf(format.widthMm) * zoom, height: pixelsOf(format.heightMm) * zoom }}>
      <div className={styles.content} style={{ left: margin, top: margin, width, transform: `scale(${scale * zoom})` }}>
        <div style={{ height }}><PageColumns {...toSet} columns={pages[index] ?? []} plainIds={plainIds} /></div>
        <footer className={styles.foot} style={{ height: footHeight }}>{foot}</footer>
      </div>
    </article>
  );
}

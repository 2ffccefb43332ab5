import type { CSSProperties } from 'react';
import type { Document } from '../../shared/changes/document.ts';
import { libraryOf } from '../../shared/changes/libraryOf.ts';
import type { PdfOptions } from '../../shared/contract/schemas.ts';
import type { FindingMark } from '../../shared/layout/findingMarks.ts';
import type { Scene } from '../../shared/layout/scene.ts';
import type { Journey } from '../../shared/model/records.ts';
import { Message } from '../i18n/Message.tsx';
import { useFormat } from '../i18n/useFormat.ts';
import { useMessage } from '../i18n/useMessage.ts';
import type { ResolveAsset } from '../scene/ScenePrimitives.tsx';
import { OverlayLegend } from '../scene/OverlayLegend.tsx';
import { SceneSvg } from '../scene/SceneSvg.tsx';
import { CommentNumbers } from './CommentPages.tsx';
import { FindingSigns } from './FindingSigns.tsx';
import { Legend } from './Legend.tsx';
import { PersonaStrip } from './PersonaStrip.tsx';
import { posterGeometry } from './posterGeometry.ts';
import heard from '../ui/heard.module.css';
import styles from './Poster.module.css';
import type { CommentedPlace } from './printedComments.ts';

interface PosterProps {
  readonly document: Document;
  readonly journey: Journey;
  readonly scene: Scene;
  readonly options: PdfOptions;
  /** ISO 8601; the poster says as of which day it shows the map. */
  readonly date: string;
  readonly resolveAsset: ResolveAsset;
  /** What is talked about, if that is wanted on paper. */
  readonly comments: readonly CommentedPlace[];
  /** What is found, where it is asked for. */
  readonly marks: readonly FindingMark[];
  /** The map that lies below this one. */
  readonly comparedWith?: string | undefined;
}

/** One sheet for the wall: title block, personas, the map as large as the sheet allows, legend, footer. */
export function Poster({ document, journey, scene, options, date, resolveAsset, comments, marks, comparedWith }: PosterProps) {
  const tell = useMessage();
  const { unit } = posterGeometry(options);
  return (
    <main className={styles['poster']} style={{ '--u': unit } as CSSProperties}>
      <TitleBlock document={document} journey={journey} date={date} view={options.view} scene={scene} comparedWith={comparedWith} />
      {options.withPersonas && <PersonaStrip document={document} journey={journey} resolveAsset={resolveAsset} />}
      <section className={styles['map']}>
        <h2 className={heard.heard}>{tell('print.map', { title: journey.title })}</h2>
        <SceneSvg scene={scene} title={tell('print.map', { title: journey.title })} resolveAsset={resolveAsset} tintOpacity={0.6}><FindingSigns marks={marks} /><CommentNumbers places={comments} /></SceneSvg>
      </section>
      {scene.overlay && <OverlayLegend overlay={scene.overlay} className={styles['overlay']} />}
      <footer className={styles['foot']}>
        {options.withLegend ? <Legend document={document} scene={scene} isComparison={comparedWith !== undefined} hasFindings={marks.length > 0} /> : <span />}
        <p><Message id="print.footer" values={{ library: libraryOf(document)?.name ?? '' }} /></p>
      </footer>
    </main>
  );
}

function TitleBlock({ document, journey, date, scene, view, comparedWith }: Pick<PosterProps, 'document' | 'journey' | 'date' | 'scene' | 'comparedWith'> & Pick<PdfOptions, 'view'>) {
  const tell = useMessage();
  const format = useFormat();
  const library = libraryOf(document);
  return (
    <header className={styles['title']}>
      <div>
        <h1>{journey.title}</h1>
        {journey.scenario && <p className={styles['scenario']}>{journey.scenario}</p>}
      </div>
      <div className={styles['facts']}>
        {library?.client && <strong>{tell('print.preparedFor', { client: library.client })}</strong>}
        {library?.consultant && <p>{tell('print.preparedBy', { consultant: library.consultant })}</p>}
        <p>{tell(`scene.state.${journey.state}`)}</p>
        {comparedWith !== undefined && <p>{tell('compare.comparedWith', { title: comparedWith })}</p>}
        {view?.name && <p>{tell('view.onPaper', { name: view.name })}</p>}
        {view?.filters && <p>{tell('view.matching', { matching: scene.matchCount, total: scene.itemCount })}</p>}
        <p>{tell('print.date', { date: format.date(date) })}</p>
      </div>
    </header>
  );
}

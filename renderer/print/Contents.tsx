import { useEffect, useRef, useState } from 'react';
import type { Document } from '../../shared/changes/document.ts';
import { libraryOf } from '../../shared/changes/libraryOf.ts';
import { flowSections } from '../../shared/layout/personaPages/flowSections.ts';
import { pageFormat, pixelsOf, type PageChoice } from '../../shared/layout/personaPages/pageFormat.ts';
import type { Persona } from '../../shared/model/records.ts';
import { useFormat } from '../i18n/useFormat.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { contentBox } from '../sheet/contentBox.ts';
import { measureSections } from '../sheet/measureSections.ts';
import pages from '../sheet/PersonaPage.module.css';
import sheet from '../sheet/Sheet.module.css';
import styles from './Contents.module.css';

interface ContentsProps {
  readonly library: Document;
  readonly personas: readonly Persona[];
  /** The page on which each begins. */
  readonly numbers: readonly number[];
  readonly choice: PageChoice;
  /** Called with the pages that the contents themselves take. */
  readonly onFitted: (count: number) => void;
}

/** The first pages of a booklet: who is in it and where. Like any section it flows over as many pages as it takes. */
export function Contents({ library, personas, numbers, choice, onFitted }: ContentsProps) {
  const tell = useMessage();
  const format = pageFormat(choice);
  const scale = format.scales[0] ?? 1;
  const { width, height } = contentBox(format, scale);
  const trial = useRef<HTMLDivElement>(null);
  const [idsByPage, setIdsByPage] = useState<readonly (readonly string[])[] | null>(null);
  useEffect(() => {
    trial.current?.getBoundingClientRect();
    void document.fonts.ready.then(() => {
      if (!trial.current) return; // they are fitted already
      const { columns } = flowSections(measureSections(trial.current), height);
      setIdsByPage(columns.map((pieces) => pieces.flatMap(({ rows }) => rows.map(({ key }) => key))));
      onFitted(columns.length);
    });
  });
  const entries = personas.map((persona, index) => ({ persona, number: numbers[index] ?? 0 }));
  const box = { left: pixelsOf(format.marginMm), top: pixelsOf(format.marginMm), width, height, transform: `scale(${scale})` };
  if (!idsByPage) return <div ref={trial} className={sheet.page} style={{ width }}><ContentsPage library={library} entries={entries} /></div>;
  return idsByPage.map((ids, index) => (
    <section key={index} data-page className={pages.paper} aria-label={tell('print.contents')} style={{ width: pixelsOf(format.widthMm), height: pixelsOf(format.heightMm) }}>
      <div className={pages.content} style={box}>
        <div className={sheet.page}><ContentsPage library={library} entries={entries.filter(({ persona }) => ids.includes(persona.id))} isContinued={index > 0} /></div>
      </div>
    </section>
  ));
}

interface ContentsPageProps {
  readonly library: Document;
  readonly entries: readonly { readonly persona: Persona; readonly number: number }[];
  readonly isContinued?: boolean;
}

function ContentsPage({ library, entries, isContinued = false }: ContentsPageProps) {
  const tell = useMessage();
  const { number: tellNumber } = useFormat();
  const about = libraryOf(library);
  return (
    <div data-section="contents">
      {isContinued ? <p className={styles.title}>{tell('print.continued', { title: tell('print.personas') })}</p> : <h1 className={styles.title}>{tell('print.personas')}</h1>}
      <p className={styles.about}>{[about?.name, about?.client && tell('print.preparedFor', { client: about.client }), about?.consultant && tell('print.preparedBy', { consultant: about.consultant })].filter(Boolean).join(' · ')}</p>
      <ol className={styles.list}>
        {entries.map(({ persona, number }) => (
          <li key={persona.id} data-row={persona.id}>
            <a href={`#${persona.id}`}><span><b>{persona.name}</b>{persona.role ? <small>{persona.role}</small> : null}</span><i>{tellNumber(number)}</i></a>
          </li>
        ))}
      </ol>
    </div>
  );
}

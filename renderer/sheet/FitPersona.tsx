import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { fitPages, type PagePlan } from '../../shared/layout/personaPages/fitPages.ts';
import { pageFormat } from '../../shared/layout/personaPages/pageFormat.ts';
import { contentBox } from './contentBox.ts';
import { measureSections } from './measureSections.ts';
import { PageColumns, type PersonaToSet, type ShownPiece } from './PageColumns.tsx';
import styles from './FitPersona.module.css';

/** How a persona stands on its pages. */
export interface FittedPersona extends PagePlan {
  /** Sections set as plain text, because in their own form they fit on no page. */
  readonly plainIds: ReadonlySet<string>;
}

interface FitPersonaProps extends PersonaToSet {
  readonly onFitted: (fitted: FittedPersona) => void;
}

/** Sets a persona out of sight in every size of type that may be tried and tells how it fits on pages; anew whenever what it is set from changes. */
export function FitPersona({ onFitted, ...toSet }: FitPersonaProps) {
  const { persona, content, choice: { layout, paper, orientation } } = toSet;
  const question = useMemo(() => ({ persona, content, layout, paper, orientation }), [persona, content, layout, paper, orientation]);
  const [answered, setAnswered] = useState<object | null>(null);
  if (answered === question) return null;
  const answer = (fitted: FittedPersona) => {
    setAnswered(question);
    onFitted(fitted);
  };
  return <Trial {...toSet} onFitted={answer} />;
}

function Trial({ onFitted, ...toSet }: FitPersonaProps) {
  const page = useRef<HTMLDivElement>(null);
  const [plainIds, setPlainIds] = useState<ReadonlySet<string>>(() => new Set());
  useEffect(() => {
    let isWanted = true;
    // Layout asks for the fonts; only then is there anything for `ready` to wait for.
    page.current?.getBoundingClientRect();
    void document.fonts.ready.then(() => {
      if (!isWanted || !page.current) return;
      const plan = measure(page.current, toSet);
      const tooTall = plan.tooTall.filter((id) => !plainIds.has(id));
      if (tooTall.length > 0) setPlainIds(new Set([...plainIds, ...tooTall]));
      else onFitted({ ...plan, plainIds });
    });
    return () => {
      isWanted = false;
    };
  });
  // In the body: where it is asked for, other rules may hold than on a page.
  return createPortal(<div className={styles.trial} aria-hidden><div ref={page}><PageColumns {...toSet} columns={wholeColumns(toSet)} plainIds={plainIds} /></div></div>, document.body);
}

function measure(page: HTMLElement, { choice }: PersonaToSet): PagePlan {
  const format = pageFormat(choice);
  return fitPages(format, (scale) => {
    const { width, height } = contentBox(format, scale);
    page.style.width = `${width}px`;
    return { columns: [...page.querySelectorAll('[data-column]')].map(measureSections), height };
  });
}

/** Everything; in one column where the columns of a page share it evenly, as both have the same width. */
function wholeColumns({ persona, content, choice }: PersonaToSet): ShownPiece[][] {
  const columns = content.map((sections) => sections.map(({ section: { id } }) => ({ id })));
  const all = pageFormat(choice).isEven ? [columns.flat()] : columns;
  return all.map((pieces, index) => (index === 0 ? [{ id: persona.id }, ...pieces] : pieces));
}

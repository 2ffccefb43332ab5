import { useEffect, useState } from 'react';
import type { Document } from '../../shared/changes/document.ts';
import type { PersonaPagesOptions, Session } from '../../shared/contract/schemas.ts';
import { personaContent } from '../../shared/layout/personaPages/personaContent.ts';
import type { Persona } from '../../shared/model/records.ts';
import { FitPersona, type FittedPersona } from '../sheet/FitPersona.tsx';
import { PageFoot } from '../sheet/PageFoot.tsx';
import type { PersonaToSet } from '../sheet/PageColumns.tsx';
import { PersonaPage } from '../sheet/PersonaPage.tsx';
import { usePageSource } from '../sheet/usePageSource.ts';
import { Contents } from './Contents.tsx';
import { drawPages } from './drawPages.ts';
import styles from './PersonaBook.module.css';
import { picturesDecoded } from './picturesDecoded.ts';

interface PersonaBookProps {
  readonly library: Document;
  readonly session: Session;
  readonly personas: readonly Persona[];
  readonly options: PersonaPagesOptions;
  /** Draws pictures, too. */
  readonly dpi: number | null;
  readonly onDrawn: () => void;
}

/** Personas one after the other, each on pages of its own; with contents and page numbers as a booklet. */
export function PersonaBook({ library, session, personas, options, dpi, onDrawn }: PersonaBookProps) {
  const [fitted, setFitted] = useState<ReadonlyMap<string, FittedPersona>>(() => new Map());
  const [contentsCount, setContentsCount] = useState(options.isBooklet ? null : 0);
  const [toSet] = useState<readonly PersonaToSet[]>(() => personas.map((persona) => ({
    persona, content: personaContent(library, persona.id, options), choice: options, resolveAsset: (assetId) => `${session.assetBase}${assetId}`,
  })));
  const isFitted = fitted.size === personas.length;
  const isDone = isFitted && contentsCount !== null;
  useEffect(() => {
    if (isDone) void picturesDecoded().then(() => (dpi === null ? undefined : drawPages(dpi))).then(onDrawn);
  }, [isDone, dpi, onDrawn]);
  const counts = personas.map(({ id }) => fitted.get(id)?.pages.length ?? 0);
  const firstNumbers = counts.map((_, index) => 1 + (contentsCount ?? 0) + counts.slice(0, index).reduce((sum, count) => sum + count, 0));
  return (
    <main className={styles.book}>
      {options.isBooklet && isFitted ? <Contents library={library} personas={personas} numbers={firstNumbers} choice={options} onFitted={setContentsCount} /> : null}
      {toSet.map((entry, index) => {
        const plan = fitted.get(entry.persona.id);
        if (!plan) return <FitPersona key={entry.persona.id} {...entry} onFitted={(found) => setFitted((before) => new Map(before).set(entry.persona.id, found))} />;
        return isDone ? <Pages key={entry.persona.id} entry={entry} fitted={plan} library={library} firstNumber={options.isBooklet ? firstNumbers[index] : undefined} /> : null;
      })}
    </main>
  );
}

function Pages({ entry, fitted, library, firstNumber }: { entry: PersonaToSet; fitted: FittedPersona; library: Document; firstNumber: number | undefined }) {
  const source = usePageSource(library);
  const { name, id } = entry.persona;
  return (
    <div id={id}>
      {fitted.pages.map((_, index) => (
        <PersonaPage key={index} {...entry} fitted={fitted} index={index}
          foot={<PageFoot name={name} source={source} index={index} count={fitted.pages.length} number={firstNumber === undefined ? undefined : firstNumber + index} />} />
      ))}
    </div>
  );
}

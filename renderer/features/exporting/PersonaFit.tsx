import { CheckCircle, WarningCircle } from '@phosphor-icons/react';
import { useEffect, useState } from 'react';
import type { Persona } from '../../../shared/model/records.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { FitPersona, type FittedPersona } from '../../sheet/FitPersona.tsx';
import { useFitWords } from '../../sheet/useFitWords.ts';
import { usePersonaToSet } from '../../sheet/usePersonaToSet.ts';
import type { PageOptionsValue } from './PageOptions.tsx';
import styles from './PersonaFit.module.css';

interface PersonaFitProps {
  readonly personas: readonly Persona[];
  readonly options: PageOptionsValue;
  /** How many pages it will be in all, contents aside; `null` until that is known. */
  readonly onFitted: (pageCount: number | null) => void;
}

interface Found {
  readonly pageCount: number;
  readonly words: string;
}

/** Sets every chosen persona out of sight, one after the other, and says which do not fit on one page, and why. */
export function PersonaFit({ personas, options, onFitted }: PersonaFitProps) {
  const tell = useMessage();
  const { layout, paper, orientation, withInternal } = options;
  const [found, setFound] = useState<ReadonlyMap<string, Found>>(() => new Map());
  const keyOf = ({ id }: Persona) => [id, layout, paper, orientation, withInternal].join(' ');
  const results = personas.map((persona) => ({ persona, found: found.get(keyOf(persona)) }));
  const next = results.find((result) => !result.found)?.persona;
  const pageCount = next ? null : results.reduce((sum, result) => sum + (result.found?.pageCount ?? 0), 0);
  useEffect(() => onFitted(pageCount), [onFitted, pageCount]);
  const flowing = results.filter((result) => (result.found?.pageCount ?? 0) > 1);
  return (
    <div className={styles.fit} role="status">
      {next ? <Trial key={keyOf(next)} persona={next} options={options} onFound={(result) => setFound((before) => new Map(before).set(keyOf(next), result))} /> : null}
      {personas.length === 0 ? null : <p>{flowing.length > 0 ? <WarningCircle size={16} aria-hidden /> : <CheckCircle size={16} aria-hidden />}{pageCount === null ? tell('export.fitting') : tell('export.pagesInAll', { pages: pageCount, personas: personas.length })}</p>}
      {flowing.length > 0 ? <ul>{flowing.map((result) => <li key={result.persona.id}><b>{result.persona.name}</b> {result.found?.words}</li>)}</ul> : null}
    </div>
  );
}

function Trial({ persona, options, onFound }: { persona: Persona; options: PageOptionsValue; onFound: (found: Found) => void }) {
  const fitWords = useFitWords();
  const toSet = usePersonaToSet(persona, options, options.withInternal);
  return <FitPersona {...toSet} onFitted={(fitted: FittedPersona) => onFound({ pageCount: fitted.pages.length, words: fitWords(toSet, fitted) })} />;
}

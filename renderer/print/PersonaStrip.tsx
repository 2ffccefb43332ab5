import type { Document } from '../../shared/changes/document.ts';
import { personasOf } from '../../shared/changes/personasOf.ts';
import { personaInks } from '../../shared/layout/personaInks.ts';
import type { PersonaInk } from '../../shared/model/vocabulary.ts';
import type { Journey, Persona } from '../../shared/model/records.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { CurveSample } from '../scene/CurveSample.tsx';
import type { ResolveAsset } from '../scene/ScenePrimitives.tsx';
import { Portrait } from '../ui/Portrait.tsx';
import heard from '../ui/heard.module.css';
import styles from './Poster.module.css';

interface PersonaStripProps {
  readonly document: Document;
  readonly journey: Journey;
  readonly resolveAsset: ResolveAsset;
}

/** Who travels: every persona of the journey with portrait, role, quote and the line that is theirs on the map. */
export function PersonaStrip({ document, journey, resolveAsset }: PersonaStripProps) {
  const tell = useMessage();
  const personas = personasOf(document, journey);
  if (personas.length === 0) return null;
  const inks = personaInks(document, journey);
  return (
    <section aria-label={tell('print.personas')}>
      <h2 className={heard.heard}>{tell('print.personas')}</h2>
      <ul className={styles['personas']}>
        {personas.map((persona) => <PersonaEntry key={persona.id} persona={persona} ink={inks.get(persona.id)} resolveAsset={resolveAsset} />)}
      </ul>
    </section>
  );
}

/** Set smaller from here on. */
const longName = 40;

/** The line beside the name is the key to the curves; who has none has no line. */
function PersonaEntry({ persona, ink, resolveAsset }: { persona: Persona; ink: PersonaInk | undefined; resolveAsset: ResolveAsset }) {
  return (
    <li className={styles['persona']} data-long={persona.name.length > longName || undefined}>
      {persona.portrait && <div className={styles['portrait']}><Portrait portrait={persona.portrait} name={persona.name} resolveAsset={resolveAsset} /></div>}
      <div>
        <h3>{persona.name}{ink && <CurveSample ink={ink} />}</h3>
        {persona.role && <p>{persona.role}</p>}
        {persona.quote && <p className={styles['quote']}>{persona.quote}</p>}
      </div>
    </li>
  );
}

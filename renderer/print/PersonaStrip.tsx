import { getRecord, type Document } from '../../shared/changes/document.ts';
import type { Scene } from '../../shared/layout/scene.ts';
import type { Journey, Persona } from '../../shared/model/records.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { ScenePrimitives, type ResolveAsset } from '../scene/ScenePrimitives.tsx';
import { Portrait } from '../ui/Portrait.tsx';
import styles from './Poster.module.css';

interface PersonaStripProps {
  readonly document: Document;
  readonly journey: Journey;
  readonly scene: Scene;
  readonly resolveAsset: ResolveAsset;
}

/** Who travels: every persona of the journey with portrait, role, quote and the line that is theirs on the map. */
export function PersonaStrip({ document, journey, scene, resolveAsset }: PersonaStripProps) {
  const tell = useMessage();
  const personas = journey.personaIds.flatMap((id) => getRecord(document, 'persona', id) ?? []);
  if (personas.length === 0) return null;
  return (
    <section aria-label={tell('print.personas')}>
      <h2 className={styles['hidden']}>{tell('print.personas')}</h2>
      <ul className={styles['personas']}>
        {personas.map((persona) => <PersonaEntry key={persona.id} persona={persona} scene={scene} resolveAsset={resolveAsset} />)}
      </ul>
    </section>
  );
}

function PersonaEntry({ persona, scene, resolveAsset }: { persona: Persona; scene: Scene; resolveAsset: ResolveAsset }) {
  return (
    <li className={styles['persona']}>
      {persona.portrait && <div className={styles['portrait']}><Portrait portrait={persona.portrait} resolveAsset={resolveAsset} /></div>}
      <div>
        <h3>{persona.name}<CurveSample personaId={persona.id} scene={scene} resolveAsset={resolveAsset} /></h3>
        {persona.role && <p>{persona.role}</p>}
        {persona.quote && <p className={styles['quote']}>{persona.quote}</p>}
      </div>
    </li>
  );
}

/** The persona's own dash and marker, so the strip is the key to the curves. Nothing when no curve of theirs is drawn. */
function CurveSample({ personaId, scene, resolveAsset }: { personaId: string; scene: Scene; resolveAsset: ResolveAsset }) {
  const curve = scene.curves.find((candidate) => candidate.personaId === personaId);
  const marker = curve?.markers.find((primitive) => primitive.kind === 'marker');
  const line = curve?.primitives.find((primitive) => primitive.kind === 'path' && primitive.stroke !== undefined);
  if (!curve || marker?.kind !== 'marker' || line?.kind !== 'path') return null;
  return (
    <svg className={styles['curveSample']} viewBox="0 0 56 16" aria-hidden="true">
      <ScenePrimitives primitives={[{ ...line, d: 'M2 8H54' }, { ...marker, x: 28, y: 8, radius: 5 }]} resolveAsset={resolveAsset} />
    </svg>
  );
}

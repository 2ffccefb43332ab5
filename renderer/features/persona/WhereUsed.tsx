import { Path, Plus, X } from '@phosphor-icons/react';
import { journeysOf } from '../../../shared/changes/journeysOf.ts';
import { attachPersona } from '../../../shared/commands/attachPersona.ts';
import { detachPersona } from '../../../shared/commands/detachPersona.ts';
import type { Journey, Persona } from '../../../shared/model/records.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import styles from './PersonaRail.module.css';

/** The journeys that this persona travels; others can be joined, and left again. */
export function WhereUsed({ persona }: { persona: Persona }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const journeys = useDocument(journeysOf);
  const used = journeys.filter((journey) => journey.personaIds.includes(persona.id));
  const others = journeys.filter((journey) => !journey.personaIds.includes(persona.id));
  const attach = (journey: Journey) => run((document) => attachPersona(document, { journeyId: journey.id, personaId: persona.id }));
  return (
    <section className={styles.group} aria-label={tell('persona.whereUsed')}>
      <h2 className={styles.title}>
        {tell('persona.whereUsed')}
        {others.length > 0 ? (
          <MenuButton label={tell('persona.attachToJourney')} groups={[others.map((journey) => ({ id: journey.id, label: journey.title, run: () => attach(journey) }))]}>
            <IconButton size="small" label={tell('persona.attachToJourney')}><Plus size={14} aria-hidden /></IconButton>
          </MenuButton>
        ) : null}
      </h2>
      {used.length === 0 ? <p className={styles.hint}>{tell('persona.usedNowhere')}</p> : null}
      <ul>
        {used.map((journey) => (
          <li key={journey.id} className={styles.use}>
            <a className={styles.row} href={routeAddress({ screen: 'journey', journeyId: journey.id, select: null })}><Path size={16} aria-hidden />{journey.title}</a>
            <IconButton size="small" label={tell('persona.detachFrom', { journey: journey.title })} onPress={() => run((document) => detachPersona(document, { journeyId: journey.id, personaId: persona.id }))}><X size={14} aria-hidden /></IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { ChatCircle, Lightbulb, Path, Plus, Target, UsersThree, X } from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import { getRecord } from '../../../shared/changes/document.ts';
import { journeysOf } from '../../../shared/changes/journeysOf.ts';
import { attachPersona } from '../../../shared/commands/attachPersona.ts';
import { detachPersona } from '../../../shared/commands/detachPersona.ts';
import { usesOfPersona, type JourneyUse } from '../../../shared/metrics/personas/usesOfPersona.ts';
import { titleOf } from '../../../shared/model/titleOf.ts';
import type { Journey, Persona } from '../../../shared/model/records.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { shortenValue } from '../../document/shortenValue.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import styles from './PersonaRail.module.css';

/** Where a persona is used: journeys, which can be joined and left, ideas that would help it, comments that name it, stakeholder maps. */
export function WhereUsed({ persona }: { persona: Persona }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const library = useDocument((document) => document);
  const { journeys, opportunities, comments, maps } = usesOfPersona(library, persona);
  const others = journeysOf(library).filter((journey) => !journey.personaIds.includes(persona.id));
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
      {journeys.length === 0 ? <p className={styles.hint}>{tell('persona.usedNowhere')}</p> : null}
      <ul>{journeys.map((use) => <JourneyRow key={use.journey.id} use={use} personaId={persona.id} />)}</ul>
      <Uses title={tell('personaUse.opportunities')} hint={tell('personaUse.opportunitiesHint')} rows={opportunities.map((opportunity) => ({
        id: opportunity.id, icon: <Lightbulb size={16} aria-hidden />, text: titleOf(opportunity) || shortenValue(opportunity.text ?? ''), address: routeAddress({ screen: 'journey', journeyId: opportunity.journeyId, select: opportunity.id }),
        detail: getRecord(library, 'journey', opportunity.journeyId)?.title,
      }))} />
      <Uses title={tell('personaUse.comments')} rows={comments.map(({ id, journeyId = '', author, text }) => ({
        id, icon: <ChatCircle size={16} aria-hidden />, text: tell('personaUse.said', { author, text: shortenValue(text) }), address: routeAddress({ screen: 'journey', journeyId, select: id }),
      }))} />
      <Uses title={tell('personaUse.maps')} rows={maps.map(({ id, name }) => ({ id, icon: <Target size={16} aria-hidden />, text: name, address: routeAddress({ screen: 'stakeholders', mapId: id, select: null }) }))} />
    </section>
  );
}

/** A journey with how much of it is this persona's, and the way out of it. */
function JourneyRow({ use: { journey, points, stances }, personaId }: { use: JourneyUse; personaId: string }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  return (
    <li className={styles.use}>
      <div className={styles.used}>
        <a className={styles.row} href={routeAddress({ screen: 'journey', journeyId: journey.id, select: null })}><Path size={16} aria-hidden />{journey.title}</a>
        <small>{[tell('personaUse.points', { count: points }), ...(stances > 0 ? [tell('personaUse.stances', { count: stances })] : [])].join(' · ')}</small>
      </div>
      <a className={styles.committee} href={routeAddress({ screen: 'committee', journeyId: journey.id })} aria-label={tell('persona.committeeOf', { journey: journey.title })} title={tell('persona.committeeOf', { journey: journey.title })}><UsersThree size={14} aria-hidden /></a>
      <IconButton size="small" label={tell('persona.detachFrom', { journey: journey.title })} onPress={() => run((document) => detachPersona(document, { journeyId: journey.id, personaId }))}><X size={14} aria-hidden /></IconButton>
    </li>
  );
}

interface UseRow {
  readonly id: string;
  readonly icon: ReactNode;
  readonly text: string;
  readonly detail?: string;
  readonly address: string;
}

/** Links under a name; nothing where there are none. */
function Uses({ title, hint, rows }: { title: string; hint?: string; rows: readonly UseRow[] }) {
  if (rows.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.title}>{title}</h3>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      <ul>{rows.map(({ id, icon, text, detail, address }) => <li key={id}><a className={styles.row} href={address}>{icon}<span className={styles.words}>{text}{detail ? <small>{detail}</small> : null}</span></a></li>)}</ul>
    </div>
  );
}

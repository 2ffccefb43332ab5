import { Eye, EyeSlash, PaintBucket, X } from '@phosphor-icons/react';
import { detachPersona } from '../../../shared/commands/detachPersona.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { usePersonasOfJourney } from '../../document/usePersonasOfJourney.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { togglePersona } from '../../session/createSession.ts';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { PersonaDisc } from '../../ui/PersonaDisc.tsx';
import styles from './Inspector.module.css';

/** The personas on this journey: show or hide their curve, fill its area, take them off the map. */
export function JourneyPersonas() {
  const { journeyId, session } = useJourneyScope();
  const tell = useMessage();
  const { run } = useDocumentActions();
  const personas = usePersonasOfJourney();
  const visible = useSession((state) => state.visiblePersonaIds);
  const focused = useSession((state) => state.focusedPersonaId);
  const all = personas.map(({ persona }) => persona.id);
  const filledId = focused ?? all.find((id) => visible?.includes(id) ?? true);
  if (personas.length === 0) return <p className={styles.hint}>{tell('inspector.noPersonas')}</p>;
  return (
    <ul className={styles.list}>
      {personas.map(({ persona: { id, name }, ink }) => {
        const isVisible = visible?.includes(id) ?? true;
        return (
          <li key={id} className={styles.laneRow} data-hidden={!isVisible || undefined}>
            <PersonaDisc name={name} ink={ink ?? 'p5'} size="small" isDecorative />
            <a href={routeAddress({ screen: 'persona', personaId: id })}>{name}</a>
            <IconButton size="small" label={tell('inspector.fillCurve', { name })} isSelected={filledId === id} onPress={() => session.setState({ focusedPersonaId: id })}><PaintBucket size={15} aria-hidden /></IconButton>
            <IconButton size="small" label={tell('canvas.showCurveOf', { name })} isSelected={isVisible} onPress={() => togglePersona(session, id, all)}>{isVisible ? <Eye size={15} aria-hidden /> : <EyeSlash size={15} aria-hidden />}</IconButton>
            <IconButton size="small" label={tell('inspector.detachPersona', { name })} onPress={() => run((document) => detachPersona(document, { journeyId, personaId: id }))}><X size={15} aria-hidden /></IconButton>
          </li>
        );
      })}
    </ul>
  );
}

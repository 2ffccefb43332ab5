import { UserPlus } from '@phosphor-icons/react';
import { ToggleButton } from 'react-aria-components';
import { useAction } from '../../actions/ActionProvider.tsx';
import { usePersonasOfJourney } from '../../document/usePersonasOfJourney.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { togglePersona } from '../../session/createSession.ts';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { PersonaDisc } from '../../ui/PersonaDisc.tsx';
import { CurveSample } from '../../scene/CurveSample.tsx';
import styles from './PersonaStrip.module.css';

/** Whose curves are shown: a press shows or hides one. */
export function PersonaStrip() {
  const { session } = useJourneyScope();
  const tell = useMessage();
  const personas = usePersonasOfJourney();
  const visible = useSession((state) => state.visiblePersonaIds);
  const attach = useAction('attachPersonas');
  const all = personas.map(({ persona }) => persona.id);
  return (
    <div role="group" aria-label={tell('canvas.personas')} className={styles.strip}>
      {personas.map(({ persona, ink }) => (ink ? (
        <ToggleButton key={persona.id} className={styles.persona} isSelected={visible?.includes(persona.id) ?? true} aria-label={tell('canvas.showCurveOf', { name: persona.name })} onChange={() => togglePersona(session, persona.id, all)}>
          <PersonaDisc name={persona.name} ink={ink} isDecorative />
          <span className={styles.name}>{persona.name.split(' ')[0]}</span>
          <CurveSample ink={ink} />
        </ToggleButton>
      ) : null))}
      <IconButton size="small" label={attach.label} shortcut={attach.shortcut} onPress={attach.run}><UserPlus size={16} aria-hidden /></IconButton>
    </div>
  );
}

import { CaretDown } from '@phosphor-icons/react';
import { journeysOf } from '../../../shared/changes/journeysOf.ts';
import type { Persona } from '../../../shared/model/records.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChip, ChoiceGroup } from '../../ui/ChoiceChip.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import styles from './PersonasChoice.module.css';

interface PersonasChoiceProps {
  readonly personas: readonly Persona[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (ids: ReadonlySet<string>) => void;
}

/** Which personas: one by one, all of a journey, or all there are. */
export function PersonasChoice({ personas, chosen, onChange }: PersonasChoiceProps) {
  const tell = useMessage();
  const journeys = useDocument(journeysOf).filter(({ personaIds }) => personaIds.length > 0);
  const toggle = (id: string) => onChange(chosen.has(id) ? new Set([...chosen].filter((other) => other !== id)) : new Set([...chosen, id]));
  const whole = { id: 'all', label: tell('export.wholeLibrary'), run: () => onChange(new Set(personas.map(({ id }) => id))) };
  const ofJourneys = journeys.map(({ id, title, personaIds }) => ({ id, label: title, run: () => onChange(new Set(personaIds)) }));
  return (
    <div className={styles.choice}>
      <ChoiceGroup label={tell('export.whichPersonas', { count: chosen.size })}>
        {personas.map(({ id, name }) => <ChoiceChip key={id} label={name} isSelected={chosen.has(id)} onChange={() => toggle(id)} />)}
      </ChoiceGroup>
      <MenuButton label={tell('export.allOf')} groups={[[whole], ofJourneys]}><Button size="small" icon={<CaretDown size={14} aria-hidden />}>{tell('export.allOf')}</Button></MenuButton>
    </div>
  );
}

import type { PersonaInk } from '../../shared/model/vocabulary.ts';
import { classNames } from './classNames.ts';
import { initialsOf } from './initialsOf.ts';
import styles from './PersonaDisc.module.css';

interface PersonaDiscProps {
  readonly name: string;
  readonly ink: PersonaInk;
  readonly size?: 'small' | 'medium' | 'large';
  /** Where the name stands beside it anyway. */
  readonly isDecorative?: boolean;
}

/** A persona's initials in their ink. */
export function PersonaDisc({ name, ink, size = 'medium', isDecorative = false }: PersonaDiscProps) {
  const roles = isDecorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name };
  return <span {...roles} className={classNames(styles.disc, styles[ink], styles[size])}>{initialsOf(name)}</span>;
}

import { At, Heart, IdentificationCard, MapPin, Notebook, Target, WarningCircle, type Icon } from '@phosphor-icons/react';
import type { Persona } from '../../../shared/model/records.ts';

/** Lists of claims about a persona: one sentence each. */
export const claimSections = ['goals', 'needs', 'pains'] as const;

/** The sections of the sheet in reading order. */
export const personaSections = ['who', ...claimSections, 'channels', 'bio', 'context'] as const;
export type PersonaSection = (typeof personaSections)[number];

export const sectionIcons: Readonly<Record<PersonaSection, Icon>> = { who: IdentificationCard, goals: Target, needs: Heart, pains: WarningCircle, channels: At, bio: Notebook, context: MapPin };

/** The demographic fields in the order of the sheet, with the longest text that the model takes. */
export const demographicFields = [
  { name: 'age', maxLength: 40 }, { name: 'gender', maxLength: 300 }, { name: 'location', maxLength: 300 }, { name: 'family', maxLength: 300 },
  { name: 'education', maxLength: 300 }, { name: 'occupation', maxLength: 300 }, { name: 'income', maxLength: 300 }, { name: 'languages', maxLength: 300 },
] as const;

/** How many entries a section has; `null` where it is text. */
export function sectionCount(persona: Persona, section: PersonaSection): number | null {
  if (section === 'who') return demographicFields.filter(({ name }) => persona[name] !== undefined).length;
  if (section === 'bio' || section === 'context') return null;
  return persona[section]?.length ?? 0;
}

/** The element of a section on the sheet, to which the list of sections leads. */
export function sectionElementId(section: PersonaSection): string {
  return `persona-section-${section}`;
}

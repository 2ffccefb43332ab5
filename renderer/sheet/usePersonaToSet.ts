import { useMemo } from 'react';
import { personaContent } from '../../shared/layout/personaPages/personaContent.ts';
import type { PageChoice } from '../../shared/layout/personaPages/pageFormat.ts';
import type { Persona } from '../../shared/model/records.ts';
import { useDocument } from '../document/DocumentProvider.tsx';
import { useResolveAsset } from '../document/useResolveAsset.ts';
import type { PersonaToSet } from './PageColumns.tsx';

/** A persona as it is now, ready to be set on pages. */
export function usePersonaToSet(persona: Persona, { layout, paper, orientation }: PageChoice, withInternal: boolean): PersonaToSet {
  const resolveAsset = useResolveAsset();
  const document = useDocument((whole) => whole);
  const content = useMemo(() => personaContent(document, persona.id, { layout, withInternal }), [document, persona.id, layout, withInternal]);
  return useMemo(() => ({ persona, content, choice: { layout, paper, orientation }, resolveAsset }), [persona, content, layout, paper, orientation, resolveAsset]);
}

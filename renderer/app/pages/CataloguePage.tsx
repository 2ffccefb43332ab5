import type { ReactNode } from 'react';
import type { Persona } from '../../../shared/model/records.ts';
import type { RouteOf } from '../../actions/parseRoute.ts';
import { CatalogueScreen } from '../../features/catalogue/CatalogueScreen.tsx';
import { WhereUsed } from '../../features/persona/WhereUsed.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { ScreenBar } from '../ScreenBar.tsx';

/** What the maps of the library have in common, and where each is used. */
export function CataloguePage({ route: { section, select } }: { route: RouteOf<'catalogue'> }) {
  const tell = useMessage();
  return (
    <>
      <ScreenBar path={[{ label: tell('action.showCatalogue') }]} />
      <CatalogueScreen section={section} selectedId={select} personaUses={usesOfPersona} />
    </>
  );
}

/** The persona sheet's own piece; features do not see each other. */
function usesOfPersona(persona: Persona): ReactNode {
  return <WhereUsed persona={persona} />;
}

import type { FunctionComponent } from 'react';
import type { Route, RouteOf } from '../../actions/parseRoute.ts';
import { loadable } from '../../ui/loadable.tsx';
import { pageCode } from './pageCode.ts';

type Page<Screen extends Route['screen']> = FunctionComponent<{ route: RouteOf<Screen> }> & { readonly load: () => Promise<void> };

/** The component of each screen. */
export const pages: { readonly [Screen in Route['screen']]: Page<Screen> } = {
  home: loadable(async () => (await pageCode.home()).HomePage),
  personas: loadable(async () => (await pageCode.personas()).PersonasPage),
  search: loadable(async () => (await pageCode.search()).SearchPage),
  journey: loadable(async () => (await pageCode.journey()).JourneyPage),
  present: loadable(async () => (await pageCode.present()).PresentPage),
  compare: loadable(async () => (await pageCode.compare()).ComparePage),
  history: loadable(async () => (await pageCode.history()).HistoryPage),
  stakeholders: loadable(async () => (await pageCode.stakeholders()).StakeholdersPage),
  personaCompare: loadable(async () => (await pageCode.personaCompare()).PersonaComparePage),
  committee: loadable(async () => (await pageCode.committee()).CommitteePage),
  catalogue: loadable(async () => (await pageCode.catalogue()).CataloguePage),
  datasets: loadable(async () => (await pageCode.datasets()).DatasetsPage),
  persona: loadable(async () => (await pageCode.persona()).PersonaPage),
  empathy: loadable(async () => (await pageCode.empathy()).EmpathyPage),
};

import type { Route } from '../../actions/parseRoute.ts';

/** The code of each screen, read when it is asked for. */
export const pageCode = {
  home: () => import('./HomePage.tsx'),
  personas: () => import('./PersonasPage.tsx'),
  search: () => import('./SearchPage.tsx'),
  journey: () => import('./JourneyPage.tsx'),
  present: () => import('./PresentPage.tsx'),
  compare: () => import('./ComparePage.tsx'),
  history: () => import('./HistoryPage.tsx'),
  stakeholders: () => import('./StakeholdersPage.tsx'),
  personaCompare: () => import('./PersonaComparePage.tsx'),
  committee: () => import('./CommitteePage.tsx'),
  catalogue: () => import('./CataloguePage.tsx'),
  datasets: () => import('./DatasetsPage.tsx'),
  persona: () => import('./PersonaPage.tsx'),
  empathy: () => import('./EmpathyPage.tsx'),
} satisfies Record<Route['screen'], () => Promise<unknown>>;

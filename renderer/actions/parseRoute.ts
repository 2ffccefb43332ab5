/** The parts of the catalogue. */
export const catalogueSections = ['touchpoints', 'channels', 'owners', 'personas', 'evidence'] as const;
export type CatalogueSection = (typeof catalogueSections)[number];

/** The pages of a persona as they are handed over. */
export const personaViews = ['sheet', 'slide', 'card'] as const;
export type PersonaView = (typeof personaViews)[number];

/** The screens of a window; the location's hash holds the one that is open. */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'personas' }
  /** The tables of customers that the library has figures of. */
  | { readonly screen: 'datasets' }
  | { readonly screen: 'search'; readonly query: string }
  /** `select` is an entry of the section. */
  | { readonly screen: 'catalogue'; readonly section: CatalogueSection; readonly select: string | null }
  /** `select` is a record of the journey to select and bring into view. */
  | { readonly screen: 'journey'; readonly journeyId: string; readonly select: string | null; readonly view?: 'outline' }
  /** `threadId` is a comment about the persona, or an answer to one, `claimId` something that its sheet says: to bring into view. */
  | { readonly screen: 'persona'; readonly personaId: string; readonly threadId?: string; readonly claimId?: string; readonly view?: PersonaView }
  /** One empathy map of a persona, large. */
  | { readonly screen: 'empathy'; readonly personaId: string; readonly sectionId: string }
  /** `select` is an actor or a relation of the map. */
  | { readonly screen: 'stakeholders'; readonly mapId: string; readonly select: string | null }
  /** Two to five personas side by side. `without` are rows that are left out, `journeyId` is the journey whose curves are shown. */
  | { readonly screen: 'personaCompare'; readonly personaIds: readonly string[]; readonly journeyId?: string; readonly without?: readonly string[]; readonly onlyDifferences?: true }
  /** Who has a say in what is bought along a journey; `select` is a stance. */
  | { readonly screen: 'committee'; readonly journeyId: string; readonly select?: string }
  /** Of one journey, or (`null`) of the whole library. */
  | { readonly screen: 'history'; readonly journeyId: string | null }
  /** A future-state journey against the one that it redesigns. */
  | { readonly screen: 'compare'; readonly journeyId: string }
  /** What the room sees of a journey, or what its presenter sees beside it. */
  | { readonly screen: 'present'; readonly journeyId: string; readonly role: 'audience' | 'notes' };

export type RouteOf<Screen extends Route['screen']> = Extract<Route, { readonly screen: Screen }>;

/** Reads a location hash; whatever it cannot read is the home screen. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  const [, screen, id, view, part] = path.split('/');
  const parameters = new URLSearchParams(search);
  if (screen === 'journey' && id && view === 'history') return { screen: view, journeyId: id };
  if (screen === 'history') return { screen, journeyId: null };
  if (screen === 'journey' && id) return { screen, journeyId: id, select: parameters.get('select'), ...(view === 'outline' ? { view } : {}) };
  if (screen === 'stakeholders' && id) return { screen, mapId: id, select: parameters.get('select') };
  if (screen === 'committee' && id) return { screen, journeyId: id, ...textOf(parameters, 'select') };
  if (screen === 'compare' && id) return { screen, journeyId: id };
  if (screen === 'present' && id) return { screen, journeyId: id, role: parameters.get('role') === 'notes' ? 'notes' : 'audience' };
  if (screen === 'catalogue') return { screen, section: catalogueSections.find((section) => section === id) ?? 'touchpoints', select: parameters.get('select') };
  if (screen === 'persona' && id && view === 'empathy' && part) return { screen: view, personaId: id, sectionId: part };
  const [threadId, claimId] = [parameters.get('thread'), parameters.get('claim')];
  const personaView = personaViews.find((name) => name === view);
  if (screen === 'persona' && id && personaView) return { screen, personaId: id, view: personaView };
  if (screen === 'persona' && id) return { screen, personaId: id, ...(threadId ? { threadId } : {}), ...(claimId ? { claimId } : {}) };
  if (screen === 'datasets') return { screen };
  if (screen === 'personas') return id === 'compare' ? parsePersonaCompare(parameters) : { screen };
  if (screen === 'search') return { screen, query: parameters.get('q') ?? '' };
  return { screen: 'home' };
}

function parsePersonaCompare(parameters: URLSearchParams): RouteOf<'personaCompare'> {
  const without = parameters.getAll('without');
  const personaIds = [...new Set((parameters.get('ids') ?? '').split(',').filter(Boolean))];
  return { screen: 'personaCompare', personaIds, ...textOf(parameters, 'journeyId'), ...(without.length > 0 ? { without } : {}), ...(parameters.has('onlyDifferences') ? { onlyDifferences: true } : {}) };
}

function textOf<Name extends string>(parameters: URLSearchParams, name: Name): { readonly [Key in Name]?: string } {
  const value = parameters.get(name);
  return value ? ({ [name]: value } as { readonly [Key in Name]: string }) : {};
}

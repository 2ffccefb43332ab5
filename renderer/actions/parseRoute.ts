/** The screens of a window; the location's hash holds the one that is open. */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'personas' }
  | { readonly screen: 'search'; readonly query: string }
  /** `select` is a record of the journey to select and bring into view. */
  | { readonly screen: 'journey'; readonly journeyId: string; readonly select: string | null }
  | { readonly screen: 'persona'; readonly personaId: string };

/** Reads a location hash; whatever it cannot read is the home screen. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  const [, screen, id] = path.split('/');
  const parameters = new URLSearchParams(search);
  if (screen === 'journey' && id) return { screen, journeyId: id, select: parameters.get('select') };
  if (screen === 'persona' && id) return { screen, personaId: id };
  if (screen === 'personas') return { screen };
  if (screen === 'search') return { screen, query: parameters.get('q') ?? '' };
  return { screen: 'home' };
}

import { useSyncExternalStore } from 'react';

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

/** The location hash of a screen, for links. */
export function routeAddress(route: Route): string {
  if (route.screen === 'journey') return `#/journey/${route.journeyId}${route.select ? `?select=${route.select}` : ''}`;
  if (route.screen === 'persona') return `#/persona/${route.personaId}`;
  if (route.screen === 'search') return `#/search?${new URLSearchParams({ q: route.query })}`;
  return route.screen === 'home' ? '#/' : `#/${route.screen}`;
}

/** Opens a screen; `replace` leaves no step for the back key (typing in the search field). */
export function navigate(route: Route, replace = false): void {
  const address = routeAddress(route);
  if (replace) location.replace(address);
  else location.hash = address;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

let known = { hash: '', route: parseRoute('') };

/** The same object for the same hash, as React wants it of a store. */
function currentRoute(): Route {
  if (known.hash !== location.hash) known = { hash: location.hash, route: parseRoute(location.hash) };
  return known.route;
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, currentRoute);
}

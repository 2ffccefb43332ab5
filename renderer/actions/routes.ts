import { useSyncExternalStore } from 'react';
import { parseRoute, type Route, type RouteOf } from './parseRoute.ts';

/** The location hash of a screen, for links. */
export function routeAddress(route: Route): string {
  if (route.screen === 'journey') return `#/journey/${route.journeyId}${route.view ? `/${route.view}` : ''}${route.select ? `?select=${route.select}` : ''}`;
  if (route.screen === 'stakeholders') return `#/stakeholders/${route.mapId}${route.select ? `?select=${route.select}` : ''}`;
  if (route.screen === 'personaCompare') return personaCompareAddress(route);
  if (route.screen === 'committee') return `#/committee/${route.journeyId}${route.select ? `?select=${route.select}` : ''}`;
  if (route.screen === 'compare') return `#/compare/${route.journeyId}`;
  if (route.screen === 'present') return `#/present/${route.journeyId}${route.role === 'notes' ? '?role=notes' : ''}`;
  if (route.screen === 'history') return route.journeyId === null ? '#/history' : `#/journey/${route.journeyId}/history`;
  if (route.screen === 'catalogue') return `#/catalogue/${route.section}${route.select === null ? '' : `?${new URLSearchParams({ select: route.select })}`}`;
  if (route.screen === 'persona') return `#/persona/${route.personaId}${route.view ? `/${route.view}` : route.threadId ? `?thread=${route.threadId}` : route.claimId ? `?claim=${route.claimId}` : ''}`;
  if (route.screen === 'empathy') return `#/persona/${route.personaId}/empathy/${route.sectionId}`;
  if (route.screen === 'search') return `#/search?${new URLSearchParams({ q: route.query })}`;
  return route.screen === 'home' ? '#/' : `#/${route.screen}`;
}

function personaCompareAddress({ personaIds, journeyId, without = [], onlyDifferences }: RouteOf<'personaCompare'>): string {
  const rest = new URLSearchParams([...(journeyId ? [['journeyId', journeyId]] : []), ...without.map((id) => ['without', id]), ...(onlyDifferences ? [['onlyDifferences', '']] : [])]).toString();
  return `#/personas/compare?ids=${personaIds.join(',')}${rest ? `&${rest}` : ''}`;
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

import { childrenOf, getRecord, type Document } from '../../shared/changes/document.ts';
import type { Route } from '../actions/parseRoute.ts';

const most = 5;

/** Whom a comparison begins with: the persona or the journey's personas on the screen, else all of a library that has few. */
export function personasToCompare(document: Document, route: Route): readonly string[] {
  if (route.screen === 'persona') return [route.personaId];
  if (route.screen === 'journey' || route.screen === 'committee') return (getRecord(document, 'journey', route.journeyId)?.personaIds ?? []).slice(0, most);
  const all = childrenOf(document, '', 'persona').filter(({ archived }) => !archived).map(({ id }) => id);
  return all.length <= most ? all : [];
}

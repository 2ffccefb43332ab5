import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Document } from '../../shared/changes/document.ts';
import { subJourneyOf, trailTo, type Opener } from '../../shared/changes/subJourneys.ts';
import { parseRoute, type Route } from '../actions/parseRoute.ts';
import { navigate } from '../actions/routes.ts';
import { useDocument } from './DocumentProvider.tsx';

/** The card by which each sub-journey was opened last in this window. */
const cameBy = createStore<ReadonlyMap<string, string>>()(() => new Map());

/** Opens the journey behind a card. Answers whether there is one. */
export function openSubJourney(document: Document, cardId: string): boolean {
  const journey = subJourneyOf(document, document.records.get(cardId));
  if (!journey) return false;
  cameBy.setState((before) => new Map(before).set(journey.id, cardId), true);
  navigate(asShown({ screen: 'journey', journeyId: journey.id, select: null }));
  return true;
}

/** The way back up to the card, which is then selected and in view. */
export function wayUp({ journeyId, id }: Opener): Route {
  return asShown({ screen: 'journey', journeyId, select: id });
}

/** As map or outline, like the journey that is open. */
function asShown(route: Extract<Route, { screen: 'journey' }>): Route {
  const here = parseRoute(location.hash);
  return here.screen === 'journey' && here.view ? { ...route, view: here.view } : route;
}

/** The cards above a journey, the outermost first: the way by which it was opened, else the first that leads to it. */
export function useTrail(journeyId: string): readonly Opener[] {
  const ways = useStore(cameBy);
  return useDocument((document) => trailTo(document, journeyId, (id) => ways.get(id)));
}

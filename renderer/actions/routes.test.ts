import { describe, expect, it } from 'vitest';
import { parseRoute, type Route } from './parseRoute.ts';
import { routeAddress } from './routes.ts';

describe('routes', () => {
  it('reads back every address that it writes', () => {
    const routes: Route[] = [
      { screen: 'home' }, { screen: 'personas' }, { screen: 'search', query: 'a b & c/ż?' }, { screen: 'search', query: '' },
      { screen: 'journey', journeyId: 'j_1-x', select: null }, { screen: 'journey', journeyId: 'j', select: 'c' }, { screen: 'journey', journeyId: 'j', select: 'c', view: 'outline' }, { screen: 'persona', personaId: 'p' }, { screen: 'persona', personaId: 'p', threadId: 't' }, { screen: 'persona', personaId: 'p', claimId: 'c' }, { screen: 'persona', personaId: 'p', view: 'slide' },
      { screen: 'empathy', personaId: 'p', sectionId: 's' },
      { screen: 'catalogue', section: 'touchpoints', select: null }, { screen: 'catalogue', section: 'owners', select: '' }, { screen: 'catalogue', section: 'channels', select: 'Psie grupy & co?\nchat' },
      { screen: 'present', journeyId: 'j_1-x', role: 'audience' }, { screen: 'present', journeyId: 'j', role: 'notes' },
      { screen: 'personaCompare', personaIds: [] }, { screen: 'personaCompare', personaIds: ['a', 'b_1-x'], journeyId: 'j', without: ['list fears & co, ż', 'role'], onlyDifferences: true },
      { screen: 'committee', journeyId: 'j' }, { screen: 'committee', journeyId: 'j', select: 's' },
      { screen: 'compare', journeyId: 'j' }, { screen: 'history', journeyId: null }, { screen: 'history', journeyId: 'j_1-x' },
    ];
    for (const route of routes) expect(parseRoute(routeAddress(route))).toEqual(route);
  });

  it('goes home where it cannot read the way', () => {
    for (const hash of ['', '#', '#/nowhere', '#/journey', '#/journey/', '#/persona', '#journey/x?']) expect(parseRoute(hash)).toEqual({ screen: 'home' });
  });
});

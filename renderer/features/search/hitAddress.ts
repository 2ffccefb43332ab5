import type { SearchHit } from '../../../shared/contract/schemas.ts';
import { routeAddress } from '../../actions/routes.ts';

/** Where a result is: the persona's sheet, the stakeholder map, or its journey, with the record selected and in view. */
export function hitAddress({ recordId, type, journeyId, aboutId }: Pick<SearchHit, 'recordId' | 'type' | 'journeyId' | 'aboutId'>): string {
  if (type === 'persona') return routeAddress({ screen: 'persona', personaId: recordId });
  if (type === 'stakeholderMap') return routeAddress({ screen: 'stakeholders', mapId: recordId, select: null });
  if ((type === 'actor' || type === 'relation') && aboutId) return routeAddress({ screen: 'stakeholders', mapId: aboutId, select: recordId });
  if ((type === 'section' || type === 'claim') && aboutId) return routeAddress({ screen: 'persona', personaId: aboutId });
  if (type === 'stance' && journeyId) return routeAddress({ screen: 'committee', journeyId, select: recordId });
  if (type === 'evidence') return routeAddress({ screen: 'catalogue', section: 'evidence', select: recordId });
  if (type === 'dataset') return routeAddress({ screen: 'datasets' });
  // Without a journey it is about a persona.
  if (type === 'comment' && !journeyId && aboutId) return routeAddress({ screen: 'persona', personaId: aboutId, threadId: recordId });
  if (type === 'journey') return routeAddress({ screen: 'journey', journeyId: recordId, select: null });
  return routeAddress(journeyId ? { screen: 'journey', journeyId, select: recordId } : { screen: 'home' });
}

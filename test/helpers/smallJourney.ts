import { createDocument } from '../../shared/changes/createDocument.ts';
import type { Document } from '../../shared/changes/document.ts';
import type { AnyRecord } from '../../shared/model/records.ts';

const inJourney = { journeyId: 'j' } as const;
const card = (id: string, laneId: string, parentId: string, order: string): AnyRecord => ({ type: 'card', id, ...inJourney, laneId, parentId, order, title: id });

/**
 * Two stages, three steps, three lanes:
 *
 *              stage A    stage B
 *              a1         b1      b2
 *   actions    one, two   three
 *   emotion    p: +1              p: −1     (q has no points)
 *   text                          four
 */
export const smallJourney: readonly AnyRecord[] = [
  { type: 'persona', id: 'p', order: 'a0', name: 'Petra' }, { type: 'persona', id: 'q', order: 'a1', name: 'Quentin' },
  { type: 'journey', id: 'j', order: 'a0', title: 'Journey', state: 'current', perspective: 'customer', personaIds: ['p', 'q'] },
  { type: 'stage', id: 'A', ...inJourney, order: 'a0', name: 'A' }, { type: 'stage', id: 'B', ...inJourney, order: 'a1', name: 'B' },
  { type: 'step', id: 'a1', ...inJourney, parentId: 'A', order: 'a0', name: '' },
  { type: 'step', id: 'b1', ...inJourney, parentId: 'B', order: 'a0', name: 'b1' }, { type: 'step', id: 'b2', ...inJourney, parentId: 'B', order: 'a1', name: 'b2' },
  { type: 'lane', id: 'actions', ...inJourney, order: 'a0', kind: 'actions' }, { type: 'lane', id: 'emotion', ...inJourney, order: 'a1', kind: 'emotion' },
  { type: 'lane', id: 'text', ...inJourney, order: 'a2', kind: 'text' },
  card('one', 'actions', 'a1', 'a0'), card('two', 'actions', 'a1', 'a1'), card('three', 'actions', 'b1', 'a0'), card('four', 'text', 'b2', 'a0'),
  { type: 'emotion', id: 'up', ...inJourney, parentId: 'a1', personaId: 'p', valence: 1 }, { type: 'emotion', id: 'down', ...inJourney, parentId: 'b2', personaId: 'p', valence: -1 },
];

export function smallDocument(): Document {
  return createDocument(smallJourney);
}

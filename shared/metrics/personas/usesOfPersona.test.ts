import { describe, expect, it } from 'vitest';
import { createDocument } from '../../changes/createDocument.ts';
import { getRecord } from '../../changes/document.ts';
import { effectOfDeletion } from '../../commands/effectOfDeletion.ts';
import type { AnyRecord } from '../../model/records.ts';
import { usesOfPersona } from './usesOfPersona.ts';

const anna = { type: 'persona', id: 'anna', order: 'a0', name: 'Anna' } as const;
const step = (id: string, order: string): AnyRecord => ({ type: 'step', id, journeyId: 'j', parentId: 'stage', order, name: id });
const point = (stepId: string, valence: number): AnyRecord => ({ type: 'emotion', id: `e-${stepId}`, journeyId: 'j', parentId: stepId, personaId: 'anna', valence });
const idea = (id: string, stepId: string, title: string): AnyRecord => ({ type: 'opportunity', id, journeyId: 'j', parentId: stepId, laneId: 'lane', order: 'a0', title });
const records: readonly AnyRecord[] = [
  anna, { type: 'persona', id: 'jan', order: 'a1', name: 'Jan' },
  { type: 'journey', id: 'j', order: 'a0', title: 'Buying', state: 'current', perspective: 'customer', personaIds: ['jan', 'anna'] },
  { type: 'journey', id: 'other', order: 'a1', title: 'Another', state: 'current', perspective: 'customer', personaIds: [] },
  { type: 'stage', id: 'stage', journeyId: 'j', order: 'a0', name: 'All' }, { type: 'lane', id: 'lane', journeyId: 'j', order: 'a0', kind: 'opportunities' },
  step('one', 'a0'), step('two', 'a1'), step('three', 'a2'), step('four', 'a3'), point('one', 1), point('two', 0.5), point('three', 1.5),
  idea('a', 'one', 'Where it is well'), idea('b', 'two', 'Where it falls'), idea('c', 'three', 'For ANNA alone'), idea('d', 'four', 'Where nothing is known'),
  { type: 'section', id: 's', parentId: 'anna', order: 'a0', kind: 'goals', column: 1 }, { type: 'claim', id: 'k', parentId: 's', order: 'a0', text: 'Sleep' }, { type: 'claim', id: 'l', parentId: 's', order: 'a1', text: 'Eat' },
  { type: 'stakeholderMap', id: 'map', order: 'a0', name: 'Map' }, { type: 'actor', id: 'x', parentId: 'map', personaId: 'anna', ring: 'core', angle: 0 }, { type: 'actor', id: 'y', parentId: 'map', name: 'Vet', ring: 'direct', angle: 0 },
  { type: 'relation', id: 'r', parentId: 'map', fromId: 'y', toId: 'x', relationKind: 'trust', direction: 'both' },
  { type: 'comment', id: 'c1', journeyId: 'j', targetId: 'a', author: 'Ewa', at: '2026-05-01T08:00:00Z', text: 'Ask @Anna', mentions: [{ name: 'Anna', personaId: 'anna' }] },
  { type: 'comment', id: 'c2', targetId: 'anna', author: 'Ewa', at: '2026-05-01T08:00:00Z', text: 'Is she real?' },
];
const library = createDocument(records);

describe('where a persona is used', () => {
  it('tells journeys with curve, ideas where the curve falls or that name it, comments, stakeholder maps', () => {
    const uses = usesOfPersona(library, anna);
    expect(uses.journeys.map(({ journey, points, stances }) => [journey.id, points, stances])).toEqual([['j', 3, 0]]);
    expect(uses.opportunities.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(uses.comments.map(({ id }) => id)).toEqual(['c1']);
    expect(uses.maps.map(({ id }) => id)).toEqual(['map']);
  });

  it('tells nothing of who is used nowhere', () => {
    const jan = getRecord(library, 'persona', 'jan');
    expect(jan && { ...usesOfPersona(library, jan), journeys: [] }).toEqual({ journeys: [], opportunities: [], comments: [], maps: [] });
  });
});

describe('the effect of a deletion', () => {
  it('counts what goes along, and journeys that lose somebody', () => {
    const { gone, journeysChanged } = effectOfDeletion(library, ['anna']);
    expect(Object.fromEntries(gone)).toEqual({ emotion: 3, section: 1, claim: 2, actor: 1, relation: 1, comment: 1 });
    expect(journeysChanged).toBe(1);
    expect(effectOfDeletion(library, ['nobody']).gone.size).toBe(0);
  });
});

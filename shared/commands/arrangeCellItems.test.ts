import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { createDocument } from '../changes/createDocument.ts';
import { stepsOfJourney, type Document } from '../changes/document.ts';
import { isCellItem, type AnyRecord } from '../model/records.ts';
import { arrangeCellItems, type Arrangement } from './arrangeCellItems.ts';

const journeyId = 'map';
const card = (id: string, laneId: string, step: number, order = 'a0'): AnyRecord => ({ type: laneId === 'touchpoints' ? 'touchpoint' : 'card', id, journeyId, laneId, parentId: `step-${step}`, order, title: id });
const map = createDocument([
  { type: 'journey', id: journeyId, order: 'a0', title: 'Map', state: 'current', perspective: 'customer', personaIds: [] },
  { type: 'stage', id: 'stage', journeyId, order: 'a0', name: 'Stage' },
  ...[0, 1, 2, 3].map((at): AnyRecord => ({ type: 'step', id: `step-${at}`, journeyId, parentId: 'stage', order: `a${at}`, name: '' })),
  { type: 'lane', id: 'touchpoints', journeyId, order: 'a0', kind: 'touchpoints' }, { type: 'lane', id: 'pains', journeyId, order: 'a1', kind: 'pains' },
  card('one', 'touchpoints', 1), card('two', 'touchpoints', 1, 'a1'), card('three', 'touchpoints', 3), card('pain', 'pains', 2),
]);

/** Where items stand: `lane step`, from top to bottom. */
function placesOf(document: Document, ids: readonly string[]): Record<string, string> {
  const columns = stepsOfJourney(document, journeyId).map(({ id }) => id);
  return Object.fromEntries(ids.map((id) => {
    const item = document.records.get(id);
    return [id, isCellItem(item) ? `${item.laneId} ${columns.indexOf(item.parentId)}` : ''];
  }));
}
const arrange = (itemIds: readonly string[], arrangement: Arrangement) => checkCommand(map, (document) => arrangeCellItems(document, { itemIds, arrangement }));

describe('arrangeCellItems', () => {
  it('aligns in the step of the first, each in its lane', () => {
    expect(placesOf(arrange(['three', 'pain', 'one'], 'oneStep').document, ['one', 'pain', 'three'])).toEqual({ one: 'touchpoints 1', pain: 'pains 1', three: 'touchpoints 1' });
  });

  it('aligns in the lane of the topmost, each in its step, as what that lane holds', () => {
    const { document } = arrange(['pain', 'three'], 'oneLane');
    expect(placesOf(document, ['pain', 'three'])).toEqual({ pain: 'touchpoints 2', three: 'touchpoints 3' });
    expect(document.records.get('pain')?.type).toBe('touchpoint');
  });

  it('spreads one a step, lane by lane, in reading order', () => {
    expect(placesOf(arrange(['three', 'two', 'one', 'pain'], 'spread').document, ['one', 'two', 'three', 'pain'])).toEqual({ one: 'touchpoints 1', two: 'touchpoints 2', three: 'touchpoints 3', pain: 'pains 2' });
  });

  it('says how many steps are missing, and wants two cards', () => {
    const { document } = arrange(['one', 'two'], 'spread');
    expect(placesOf(document, ['two'])).toEqual({ two: 'touchpoints 2' });
    const late = checkCommand(map, (given) => arrangeCellItems(createDocument([...given.records.values(), card('four', 'touchpoints', 3, 'a1'), card('five', 'touchpoints', 3, 'a2')]), { itemIds: ['three', 'four', 'five'], arrangement: 'spread' }));
    expect(late.refusal).toEqual({ key: 'error.arrange.tooFewSteps', values: { count: 2 } });
    expect(arrange(['one'], 'oneStep').refusal?.key).toBe('error.arrange.tooFew');
  });
});

import { expect, test } from 'vitest';
import { cellItemsOf } from '../changes/document.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { smallDocument, smallJourney } from '../../test/helpers/smallJourney.ts';
import { createDocument } from '../changes/createDocument.ts';
import { addImageCards } from './addImageCards.ts';
import { setImage } from './setImage.ts';

const image = (letter: string) => ({ assetId: letter.repeat(64), alt: '', size: { width: 4, height: 3 } });
const images = ['x', 'y'].map((id) => ({ id, image: image('a') }));

test('pictures become cards in their order, before the card that was shown, as one step', () => {
  const { document, refusal } = checkCommand(smallDocument(), (current) => addImageCards(current, { laneId: 'actions', stepId: 'a1', beforeItemId: 'two', images }));
  expect(refusal).toBeNull();
  expect(cellItemsOf(document, 'a1', 'actions').map(({ id }) => id)).toEqual(['one', 'x', 'y', 'two']);
  expect(cellItemsOf(document, 'a1', 'actions')[1]).toMatchObject({ type: 'card', title: '', image: { size: { width: 4, height: 3 } } });
});

test('curves and metrics take none, nor does a cell that is gone', () => {
  const keyOf = (laneId: string, stepId = 'a1') => {
    const document = createDocument([...smallJourney, { type: 'lane', id: 'kpis', journeyId: 'j', order: 'a3', kind: 'kpis' }]);
    return checkCommand(document, (current) => addImageCards(current, { laneId, stepId, beforeItemId: null, images })).refusal?.key;
  };
  expect(keyOf('emotion')).toBe('error.cell.holdsCurves');
  expect(keyOf('kpis')).toBe('error.cell.holdsNoImages');
  expect(keyOf('actions', 'gone')).toBe('error.record.missing');
});

test('several cards take one picture as one step, and lose it as one', () => {
  const { document } = checkCommand(smallDocument(), (current) => setImage(current, { ids: ['one', 'four'], image: image('b') }));
  expect(['one', 'two', 'four'].map((id) => document.records.get(id))).toMatchObject([{ image: { assetId: 'b'.repeat(64) } }, { title: 'two' }, { image: image('b') }]);
  const removed = checkCommand(document, (current) => setImage(current, { ids: ['one', 'four'], image: null }));
  expect(removed.document.records.get('one')).not.toHaveProperty('image');
  expect(checkCommand(document, (current) => setImage(current, { ids: ['gone'], image: null })).refusal?.key).toBe('error.record.missing');
});

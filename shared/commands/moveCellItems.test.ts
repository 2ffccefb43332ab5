import { describe, expect, it } from 'vitest';
import { cellIds, itemOf, smallMap } from '../../test/fixtures/smallMap.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { moveCellItems, type MoveCellItemsArgs } from './moveCellItems.ts';
import { moveCellItemsBy } from './moveCellItemsBy.ts';
import { updateRecord } from './updateRecord.ts';

const move = (args: MoveCellItemsArgs) => checkCommand(smallMap, (document) => moveCellItems(document, args));

describe('moveCellItems', () => {
  it('moves several in reading order, whatever the order of the selection', () => {
    const { document } = move({ itemIds: ['calls', 'reads', 'asks'], laneId: 'actions', stepId: 'pay', beforeItemId: null });
    expect(cellIds(document, 'actions', 'pay')).toEqual(['asks', 'reads', 'calls']);
  });

  it('reorders within a cell; "before itself" means where it is', () => {
    const { document } = move({ itemIds: ['calls'], laneId: 'actions', stepId: 'search', beforeItemId: 'reads' });
    expect(cellIds(document, 'actions', 'search')).toEqual(['calls', 'reads']);
    expect(move({ itemIds: ['calls'], laneId: 'actions', stepId: 'search', beforeItemId: 'calls' })).toMatchObject({ changes: [] });
    expect(move({ itemIds: ['calls', 'reads'], laneId: 'actions', stepId: 'search', beforeItemId: null })).toMatchObject({ changes: [] });
  });

  it('makes an item what the new lane holds and keeps what both share; its connections stay', () => {
    const { document } = move({ itemIds: ['call'], laneId: 'pains', stepId: 'search', beforeItemId: 'wait' });
    expect(cellIds(document, 'pains', 'search')).toEqual(['call', 'wait']);
    expect(itemOf(document, 'call')).toEqual({ ...itemOf(smallMap, 'call'), type: 'card', laneId: 'pains', order: expect.any(String), channel: undefined, effort: undefined, owner: undefined });
    expect(document.records.has('call-invoice')).toBe(true);
  });

  it('takes a metric’s readings away when it becomes a card', () => {
    expect(move({ itemIds: ['nps'], laneId: 'actions', stepId: 'pay', beforeItemId: null }).document.records.has('nps-may')).toBe(false);
  });

  it.each([
    [{ itemIds: ['asks'], laneId: 'curve', stepId: 'pay', beforeItemId: null }, 'error.cell.holdsCurves'],
    [{ itemIds: ['asks'], laneId: 'actions', stepId: 'pay', beforeItemId: 'nobody' }, 'error.record.missing'],
    [{ itemIds: ['asks', 'pay'], laneId: 'actions', stepId: 'pay', beforeItemId: null }, 'error.record.wrongType'],
    [{ itemIds: [], laneId: 'actions', stepId: 'pay', beforeItemId: null }, 'error.record.noneChosen'],
  ])('refuses %j', (args, key) => {
    expect(move(args).refusal?.key).toBe(key);
  });
});

describe('moveCellItemsBy', () => {
  const moveBy = (itemIds: string[], columns: number, rows: number, document = smallMap) => checkCommand(document, (given) => moveCellItemsBy(given, { itemIds, columns, rows }));

  it('moves a block and keeps its shape, over the border of a stage', () => {
    const { document } = moveBy(['reads', 'call'], 1, 0);
    expect(cellIds(document, 'actions', 'pay')).toEqual(['reads']);
    expect(cellIds(document, 'touch', 'pay')).toEqual(['invoice', 'call']);
  });

  it('passes over the emotion lane, hidden lanes and collapsed lanes', () => {
    expect(itemOf(moveBy(['call'], 0, 1).document, 'call')).toMatchObject({ laneId: 'pains', type: 'card' });
    const hidden = checkCommand(smallMap, (document) => updateRecord(document, { id: 'pains', fields: { collapsed: true } })).document;
    expect(itemOf(moveBy(['call'], 0, 1, hidden).document, 'call')).toMatchObject({ laneId: 'kpis', type: 'metric' });
  });

  it('refuses as a whole when one would leave the map', () => {
    expect(moveBy(['asks', 'reads'], -1, 0).refusal?.key).toBe('error.move.edge');
    expect(moveBy(['nps'], 0, 1).refusal?.key).toBe('error.move.edge');
  });
});

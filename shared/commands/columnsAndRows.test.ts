import { describe, expect, it } from 'vitest';
import { cellIds, idsOf, itemOf, smallMap } from '../../test/fixtures/smallMap.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { addCellItem } from './addCellItem.ts';
import { addLane } from './addLane.ts';
import { addStage } from './addStage.ts';
import { addStep } from './addStep.ts';
import { attachPersona } from './attachPersona.ts';
import { connectItems } from './connectItems.ts';
import { createId } from '../base/createId.ts';
import { createPersona } from './createPersona.ts';
import { duplicatePersona } from './duplicatePersona.ts';
import { moveLane } from './moveLane.ts';
import { moveStage } from './moveStage.ts';
import { moveStep } from './moveStep.ts';

const run = (command: Parameters<typeof checkCommand>[1]) => checkCommand(smallMap, command);

describe('stages and steps', () => {
  it('a stage comes with one unnamed step, after the one that was named', () => {
    const { document } = run((given) => addStage(given, { journeyId: 'map', id: 'new', stepId: 'newStep', name: 'Compare', afterStageId: 'research' }));
    expect(idsOf(document, 'map', 'stage')).toEqual(['research', 'new', 'purchase']);
    expect(idsOf(document, 'new', 'step')).toEqual(['newStep']);
    expect(idsOf(run((given) => addStage(given, { journeyId: 'map', id: 'new', stepId: 's', name: 'x', afterStageId: null })).document, 'map', 'stage')[0]).toBe('new');
    expect(run((given) => addStage(given, { journeyId: 'map', id: 'new', stepId: 's', name: ' ' })).refusal?.key).toBe('error.title.empty');
    expect(run((given) => addStage(given, { journeyId: 'map', id: 'call', stepId: 's', name: 'x' })).refusal?.key).toBe('error.record.exists');
  });

  it('steps go in at either end and move between stages, but not out of a stage that would be empty', () => {
    const { document } = run((given) => addStep(given, { stageId: 'research', id: 'new', name: '', afterStepId: 'ask' }));
    expect(idsOf(document, 'research', 'step')).toEqual(['ask', 'new', 'search']);
    expect(idsOf(run((given) => moveStep(given, { stepId: 'ask', stageId: 'purchase', beforeStepId: 'pay' })).document, 'purchase', 'step')).toEqual(['ask', 'pay']);
    expect(idsOf(run((given) => moveStep(given, { stepId: 'search', stageId: 'research', beforeStepId: 'ask' })).document, 'research', 'step')).toEqual(['search', 'ask']);
    expect(run((given) => moveStep(given, { stepId: 'pay', stageId: 'research', beforeStepId: null })).refusal?.key).toBe('error.step.last');
  });

  it('a stage moves with one written record', () => {
    const outcome = run((given) => moveStage(given, { stageId: 'purchase', beforeStageId: 'research' }));
    expect(idsOf(outcome.document, 'map', 'stage')).toEqual(['purchase', 'research']);
    expect(outcome).toMatchObject({ changes: [{ op: 'update', id: 'purchase' }] });
  });
});

describe('lanes and their items', () => {
  it('lanes go in and move; a second emotion lane is refused', () => {
    expect(idsOf(run((given) => addLane(given, { journeyId: 'map', id: 'new', kind: 'thoughts', afterLaneId: 'touch' })).document, 'map', 'lane')[2]).toBe('new');
    expect(idsOf(run((given) => moveLane(given, { laneId: 'kpis', beforeLaneId: 'actions' })).document, 'map', 'lane')[0]).toBe('kpis');
    expect(run((given) => addLane(given, { journeyId: 'map', id: 'new', kind: 'emotion' })).refusal?.key).toBe('error.lane.secondEmotion');
  });

  it('a cell takes what its lane holds, at the place that was named', () => {
    const { document } = run((given) => addCellItem(given, { id: 'new', laneId: 'touch', stepId: 'pay', title: 'Reminder', fields: { channel: 'email', text: '', tags: [], owner: undefined }, beforeItemId: 'invoice' }));
    expect(cellIds(document, 'touch', 'pay')).toEqual(['new', 'invoice']);
    expect(itemOf(document, 'new')).toEqual({ type: 'touchpoint', id: 'new', journeyId: 'map', laneId: 'touch', parentId: 'pay', order: expect.any(String), title: 'Reminder', channel: 'email' });
    expect(itemOf(run((given) => addCellItem(given, { id: 'new', laneId: 'kpis', stepId: 'ask', title: 'CES' })).document, 'new')).toMatchObject({ type: 'metric', metricKind: 'own' });
  });

  it.each([
    [{ laneId: 'curve', title: 'x' }, 'error.cell.holdsCurves'], [{ laneId: 'actions', title: '' }, 'error.title.empty'], [{ laneId: 'ask', title: 'x' }, 'error.record.wrongType'],
    [{ laneId: 'actions', title: 'x', fields: { shoeSize: 40 } }, 'error.field.invalid'],
  ])('refuses %j', (args, key) => {
    expect(run((given) => addCellItem(given, { id: 'new', stepId: 'ask', ...args })).refusal?.key).toBe(key);
  });

  it('connects two items once in each direction, never one with itself', () => {
    expect(run((given) => connectItems(given, { id: 'new', fromId: 'invoice', toId: 'call', kind: 'drop-off' })).refusal).toBeNull();
    expect(run((given) => connectItems(given, { id: 'new', fromId: 'call', toId: 'invoice', kind: 'flow' })).refusal?.key).toBe('error.connection.exists');
    expect(run((given) => connectItems(given, { id: 'new', fromId: 'call', toId: 'call', kind: 'flow' })).refusal?.key).toBe('error.connection.self');
  });
});

describe('personas', () => {
  it('get the ink that is used least, and a copy stands beside its original', () => {
    expect(run((given) => createPersona(given, { id: 'new', name: 'Cleo', newId: createId })).document.records.get('new')).toMatchObject({ ink: 'p3' });
    expect(run((given) => createPersona(given, { id: 'new', name: 'Cleo', fields: { ink: 'p1', quote: 'Hm' }, newId: createId })).document.records.get('new')).toMatchObject({ ink: 'p1', quote: 'Hm' });
    const { document } = run((given) => duplicatePersona(given, { personaId: 'anna', id: 'new', name: 'Anna (copy)', newId: createId }));
    expect(idsOf(document, '', 'persona')).toEqual(['anna', 'new', 'ben']);
  });

  it('are attached once', () => {
    expect(run((given) => attachPersona(given, { journeyId: 'map', personaId: 'ben' })).document.records.get('map')).toMatchObject({ personaIds: ['anna', 'ben'] });
    expect(run((given) => attachPersona(given, { journeyId: 'map', personaId: 'anna' }))).toMatchObject({ changes: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { smallMap } from '../../test/fixtures/smallMap.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { deleteJourney } from './deleteJourney.ts';
import { deleteRecords } from './deleteRecords.ts';
import { deleteStep } from './deleteStep.ts';
import { detachPersona } from './detachPersona.ts';

/** Ids that a command removed. */
function removed(command: Parameters<typeof checkCommand>[1]): string[] {
  const { document } = checkCommand(smallMap, command);
  return [...smallMap.records.keys()].filter((id) => !document.records.has(id)).sort();
}

describe('deleting', () => {
  it('a stage takes its steps, their items, emotions and readings and the connections with it', () => {
    expect(removed((document) => deleteRecords(document, { ids: ['purchase'] }))).toEqual(['anna-pay', 'call-invoice', 'invoice', 'nps', 'nps-may', 'pay', 'purchase']);
  });

  it('a lane takes its items and their connections with it', () => {
    expect(removed((document) => deleteRecords(document, { ids: ['touch'] }))).toEqual(['call', 'call-invoice', 'invoice', 'touch']);
  });

  it('a persona leaves every map with its curve, and detaching leaves the persona', () => {
    expect(removed((document) => deleteRecords(document, { ids: ['anna'] }))).toEqual(['anna', 'anna-pay', 'anna-search']);
    expect(removed((document) => detachPersona(document, { journeyId: 'map', personaId: 'anna' }))).toEqual(['anna-pay', 'anna-search']);
  });

  it('a journey goes with everything in it; personas stay', () => {
    const left = [...checkCommand(smallMap, (document) => deleteJourney(document, { journeyId: 'map' })).document.records.keys()];
    expect(left).toEqual(['library', 'anna', 'ben']);
  });

  it('the last step of a stage goes only with its stage', () => {
    expect(checkCommand(smallMap, (document) => deleteStep(document, { stepId: 'pay' })).refusal?.key).toBe('error.step.last');
    expect(checkCommand(smallMap, (document) => deleteRecords(document, { ids: ['ask', 'search'] })).refusal?.key).toBe('error.step.last');
    expect(removed((document) => deleteRecords(document, { ids: ['pay', 'purchase'] }))).toContain('pay');
    expect(removed((document) => deleteRecords(document, { ids: ['pay', 'map'] }))).toContain('pay');
    expect(removed((document) => deleteStep(document, { stepId: 'ask' }))).toEqual(['ask', 'asks']);
  });

  it('takes a mixture, passes over what is gone and names what it did', () => {
    const draft = deleteRecords(smallMap, { ids: ['wait', 'asks', 'nobody', 'asks'] });
    expect(draft).toMatchObject({ ok: true, value: { label: { key: 'change.delete.card', values: { count: 2 } } } });
    expect(deleteRecords(smallMap, { ids: ['wait', 'call'] })).toMatchObject({ value: { label: { key: 'change.delete.mixed', values: { count: 2 } } } });
  });

  it.each([[['nobody'], 'error.record.missing'], [[], 'error.record.noneChosen'], [['library'], 'error.record.wrongType']])('refuses %j', (ids, key) => {
    expect(checkCommand(smallMap, (document) => deleteRecords(document, { ids })).refusal?.key).toBe(key);
  });
});

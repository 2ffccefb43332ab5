import { describe, expect, it } from 'vitest';
import { smallMap } from '../../test/fixtures/smallMap.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import type { FieldValues } from '../changes/changeset.ts';
import { updateRecord } from './updateRecord.ts';

const update = (id: string, fields: FieldValues) => checkCommand(smallMap, (document) => updateRecord(document, { id, fields }));

describe('updateRecord', () => {
  it('sets and removes fields, and does nothing where nothing changes', () => {
    expect(update('call', { title: 'Call', effort: null }).document.records.get('call')).toMatchObject({ title: 'Call', owner: 'Sales' });
    expect(update('call', { effort: null }).document.records.get('call')).not.toHaveProperty('effort');
    expect(update('call', { title: 'First call', text: null })).toMatchObject({ changes: [] });
  });

  it('an emptied optional field is absent', () => {
    const { document } = update('call', { owner: '', tags: [], momentOfTruth: false });
    expect(Object.keys(document.records.get('call') ?? {})).not.toEqual(expect.arrayContaining(['owner']));
    expect(document.records.get('call')).not.toHaveProperty('tags');
  });

  it('cleans pasted text', () => {
    expect(update('call', { text: 'a\r\nb\u0007\u000Bc' }).document.records.get('call')).toMatchObject({ text: 'a\nb\nc' });
  });

  it.each<[string, FieldValues, string]>([
    ['nobody', { title: 'x' }, 'error.record.missing'],
    ['call', { title: '' }, 'error.title.empty'],
    ['map', { title: '   ' }, 'error.title.empty'],
    ['research', { name: null }, 'error.field.invalid'],
    ['call', { title: 'x'.repeat(301) }, 'error.field.tooLong'],
    ['call', { tags: Array.from({ length: 51 }, String) }, 'error.field.tooMany'],
    ['call', { effort: 8 }, 'error.field.outOfRange'],
    ['call', { effort: 'hard' }, 'error.field.invalid'],
    ['call', { shoeSize: 40 }, 'error.field.invalid'],
    ['call', { laneId: 'pains' }, 'error.field.fixed'],
    ['call', { type: 'card' }, 'error.field.fixed'],
    ['pains', { kind: 'touchpoints' }, 'error.field.fixed'],
    ['map', { personaIds: [] }, 'error.field.fixed'],
  ])('refuses %s %j', (id, fields, key) => {
    expect(update(id, fields).refusal?.key).toBe(key);
  });

  it('a step may go unnamed, a card may be text alone', () => {
    expect(update('ask', { name: '' }).refusal).toBeNull();
    expect(update('asks', { title: '', text: 'Only text' }).refusal).toBeNull();
  });
});

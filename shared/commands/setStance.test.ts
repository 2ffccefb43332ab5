import { describe, expect, it } from 'vitest';
import { createDocument } from '../changes/createDocument.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import type { AnyRecord } from '../model/records.ts';
import { deleteRecords } from './deleteRecords.ts';
import { detachPersona } from './detachPersona.ts';
import { duplicateJourney } from './duplicateJourney.ts';
import { setStance, type SetStanceArgs } from './setStance.ts';

const known: AnyRecord = { type: 'stance', id: 'known', journeyId: 'j', parentId: 's', personaId: 'p', influence: 4, note: 'Signs' };
const start = createDocument([
  { type: 'persona', id: 'p', order: 'a0', name: 'Ewa' }, { type: 'persona', id: 'q', order: 'a1', name: 'Ivan' }, { type: 'persona', id: 'r', order: 'a2', name: 'Jo' },
  { type: 'journey', id: 'j', order: 'a0', title: 'Lids', state: 'current', perspective: 'customer', personaIds: ['p', 'q'] },
  { type: 'stage', id: 's', journeyId: 'j', order: 'a0', name: 'Need' }, { type: 'step', id: 't', journeyId: 'j', parentId: 's', order: 'a0', name: 'Call' },
  { type: 'stage', id: 's2', journeyId: 'j', order: 'a1', name: 'Order' }, { type: 'step', id: 't2', journeyId: 'j', parentId: 's2', order: 'a0', name: 'Sign' },
  known,
]);
const set = (args: Partial<SetStanceArgs>, document = start) => checkCommand(document, (given) => setStance(given, { id: 'new', stageId: 's', personaId: 'p', fields: { attitude: -1 }, ...args }));
const stancesIn = (document: typeof start) => [...document.records.values()].filter(({ type }) => type === 'stance');

describe('setStance', () => {
  it('adds one per stage and person, and updates the one that is there', () => {
    expect(stancesIn(set({ personaId: 'q' }).document)).toEqual([known, { type: 'stance', id: 'new', journeyId: 'j', parentId: 's', personaId: 'q', attitude: -1 }]);
    expect(stancesIn(set({}).document)).toEqual([{ ...known, attitude: -1 }]);
  });

  it('removes a stance that says nothing any more', () => {
    expect(stancesIn(set({ fields: { influence: null, note: '  ' } }).document)).toEqual([]);
    expect(stancesIn(set({ personaId: 'q', fields: { note: null } }).document)).toEqual([known]);
  });

  it.each([
    [{ personaId: 'r' }, 'error.stance.notAttached'], [{ stageId: 'gone' }, 'error.record.missing'], [{ fields: { influence: 6 } }, 'error.field.outOfRange'], [{ fields: { attitude: 0.5 } }, 'error.field.invalid'],
  ])('refuses %j', (args, key) => {
    expect(set(args).refusal?.key).toBe(key);
  });

  it('goes with its stage, its person and the person’s place on the journey', () => {
    expect(stancesIn(checkCommand(start, (document) => deleteRecords(document, { ids: ['s'] })).document)).toEqual([]);
    expect(stancesIn(checkCommand(start, (document) => deleteRecords(document, { ids: ['p'] })).document)).toEqual([]);
    expect(stancesIn(checkCommand(start, (document) => detachPersona(document, { journeyId: 'j', personaId: 'p' })).document)).toEqual([]);
  });

  it('comes along in a copy of the journey, at the copied stage', () => {
    let made = 0;
    const { document } = checkCommand(start, (given) => duplicateJourney(given, { journeyId: 'j', title: 'Copy', newId: () => `copy-${made++}` }));
    const copy = stancesIn(document).find(({ id }) => id !== 'known');
    expect(copy).toMatchObject({ personaId: 'p', influence: 4 });
    expect(copy && 'parentId' in copy && document.records.get(copy.parentId)).toMatchObject({ type: 'stage', name: 'Need' });
  });
});

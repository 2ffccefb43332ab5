import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { createDocument } from '../changes/createDocument.ts';
import { actorsOf, mapsOfPersona, nameOfActor, relationsOf, stakeholderMapsOf } from '../changes/stakeholders.ts';
import type { AnyRecord } from '../model/records.ts';
import { addActor, type AddActorArgs } from './addActor.ts';
import { addRelation, type AddRelationArgs } from './addRelation.ts';
import { createStakeholderMap } from './createStakeholderMap.ts';
import { deleteRecords } from './deleteRecords.ts';
import { duplicateStakeholderMap } from './duplicateStakeholderMap.ts';
import { moveActor } from './moveActor.ts';
import { reverseRelation } from './reverseRelation.ts';
import { updateRecord } from './updateRecord.ts';

const records: readonly AnyRecord[] = [
  { type: 'library', id: 'library', name: 'Dogs' },
  { type: 'persona', id: 'anna', order: 'a0', name: 'Anna' },
  { type: 'stakeholderMap', id: 'map', order: 'a0', name: 'Around the dog' },
  { type: 'stakeholderMap', id: 'other', order: 'a1', name: 'Another' },
  { type: 'actor', id: 'a', parentId: 'map', personaId: 'anna', ring: 'core', angle: 0 },
  { type: 'actor', id: 'b', parentId: 'map', name: 'Vet', actorKind: 'company', ring: 'direct', angle: 90 },
  { type: 'actor', id: 'c', parentId: 'map', name: 'Town', actorKind: 'authority', ring: 'indirect', angle: 10 },
  { type: 'actor', id: 'd', parentId: 'other', name: 'Bank', ring: 'core', angle: 0 },
  { type: 'relation', id: 'pays', parentId: 'map', fromId: 'a', toId: 'b', relationKind: 'money', direction: 'one' },
  { type: 'relation', id: 'tax', parentId: 'map', fromId: 'b', toId: 'c', relationKind: 'money', direction: 'one', text: 'Dog tax' },
];
const library = createDocument(records);
const add = (args: Partial<AddActorArgs>) => checkCommand(library, (document) => addActor(document, { id: 'new', mapId: 'map', ring: 'direct', angle: 0, who: { name: 'Breeder' }, ...args }));
const relate = (args: Partial<AddRelationArgs>) => checkCommand(library, (document) => addRelation(document, { id: 'new', fromId: 'b', toId: 'a', relationKind: 'value', direction: 'one', ...args }));

describe('stakeholder maps', () => {
  it('a new map stands last, a copy with everybody behind its original', () => {
    expect(stakeholderMapsOf(checkCommand(library, (document) => createStakeholderMap(document, { id: 'new', name: 'Suppliers' })).document).map(({ id }) => id)).toEqual(['map', 'other', 'new']);
    let made = 0;
    const { document } = checkCommand(library, (before) => duplicateStakeholderMap(before, { mapId: 'map', name: 'After the merger', newId: () => `new-${++made}` }));
    expect(stakeholderMapsOf(document).map(({ name }) => name)).toEqual(['Around the dog', 'After the merger', 'Another']);
    expect(actorsOf(document, 'new-1').map((actor) => nameOfActor(document, actor))).toEqual(['Anna', 'Vet', 'Town']);
    expect(relationsOf(document, 'new-1').map(({ text, parentId }) => [text, parentId])).toEqual([[undefined, 'new-1'], ['Dog tax', 'new-1']]);
  });

  it('is refused without a name', () => {
    expect(checkCommand(library, (document) => createStakeholderMap(document, { id: 'new', name: ' ' })).refusal?.key).toBe('error.title.empty');
    expect(checkCommand(library, (document) => updateRecord(document, { id: 'map', fields: { name: '' } })).refusal?.key).toBe('error.title.empty');
  });
});

describe('actors', () => {
  it('are listed from the middle outwards, clockwise', () => {
    expect(actorsOf(add({ angle: -30 }).document, 'map').map(({ id, angle }) => [id, angle])).toEqual([['a', 0], ['b', 90], ['new', 330], ['c', 10]]);
  });

  it('move in whole degrees, and not where they stand', () => {
    expect(checkCommand(library, (document) => moveActor(document, { actorId: 'b', ring: 'core', angle: 719.6 })).document.records.get('b')).toMatchObject({ ring: 'core', angle: 0 });
    expect(checkCommand(library, (document) => moveActor(document, { actorId: 'b', ring: 'direct', angle: 450 }))).toMatchObject({ changes: [] });
  });

  it('a persona is called by its name of today and stands on a map once', () => {
    const { document } = checkCommand(library, (before) => updateRecord(before, { id: 'anna', fields: { name: 'Anna K.' } }));
    expect(actorsOf(document, 'map').map((actor) => nameOfActor(document, actor))[0]).toBe('Anna K.');
    expect(mapsOfPersona(document, 'anna').map(({ id }) => id)).toEqual(['map']);
    expect(add({ who: { personaId: 'anna' } }).refusal?.key).toBe('error.actor.exists');
    expect(mapsOfPersona(add({ mapId: 'other', who: { personaId: 'anna' } }).document, 'anna').map(({ id }) => id)).toEqual(['map', 'other']);
  });

  it.each<[Partial<AddActorArgs>, string]>([
    [{ who: { name: '  ' } }, 'error.title.empty'],
    [{ mapId: 'nowhere' }, 'error.record.missing'],
    [{ mapId: 'anna' }, 'error.record.wrongType'],
    [{ who: { personaId: 'nobody' } }, 'error.record.missing'],
    [{ angle: Number.NaN }, 'error.field.invalid'],
  ])('are refused: %j', (args, key) => expect(add(args).refusal?.key).toBe(key));

  it('take their relations along, and go with their persona', () => {
    expect([...checkCommand(library, (document) => deleteRecords(document, { ids: ['b'] })).document.records.keys()]).not.toEqual(expect.arrayContaining(['pays', 'tax']));
    const { document } = checkCommand(library, (before) => deleteRecords(before, { ids: ['anna'] }));
    expect(actorsOf(document, 'map').map(({ id }) => id)).toEqual(['b', 'c']);
    expect(relationsOf(document, 'map').map(({ id }) => id)).toEqual(['tax']);
    expect([...checkCommand(library, (before) => deleteRecords(before, { ids: ['map'] })).document.records.keys()]).toEqual(['library', 'anna', 'other', 'd']);
  });
});

describe('relations', () => {
  it('join two actors, several between the same two', () => {
    const { document } = relate({ text: 'Heals the dog' });
    expect(relationsOf(document, 'map').map(({ id }) => id)).toEqual(['new', 'pays', 'tax']);
    expect(checkCommand(document, (before) => reverseRelation(before, { relationId: 'pays' })).document.records.get('pays')).toMatchObject({ fromId: 'b', toId: 'a' });
  });

  it.each<[Partial<AddRelationArgs>, string]>([
    [{ fromId: 'a' }, 'error.relation.self'],
    [{ toId: 'd' }, 'error.relation.otherMap'],
    [{ fromId: 'a', toId: 'b', relationKind: 'money' }, 'error.relation.exists'],
    [{ toId: 'anna' }, 'error.record.wrongType'],
  ])('are refused: %j', (args, key) => expect(relate(args).refusal?.key).toBe(key));
});

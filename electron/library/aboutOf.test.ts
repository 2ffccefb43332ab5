import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../shared/model/records.ts';
import { aboutOf, namedBy } from './aboutOf.ts';

const records: readonly AnyRecord[] = [
  { type: 'persona', id: 'anna', order: 'a0', name: 'Anna' },
  { type: 'section', id: 'goals', parentId: 'anna', order: 'a0', kind: 'goals', column: 2 },
  { type: 'claim', id: 'sleep', parentId: 'goals', order: 'a0', text: 'Sleeps well' },
  { type: 'stakeholderMap', id: 'map', order: 'a0', name: 'Around the dog' },
  { type: 'actor', id: 'owner', parentId: 'map', personaId: 'anna', ring: 'core', angle: 0 },
  { type: 'actor', id: 'vet', parentId: 'map', name: 'Vet', ring: 'direct', angle: 0 },
  { type: 'relation', id: 'pays', parentId: 'map', fromId: 'owner', toId: 'vet', relationKind: 'money', direction: 'one', text: 'Monthly' },
];
const read = (id: string) => records.find((record) => record.id === id);

describe('what a record is found in', () => {
  it.each([['goals', 'anna', 'Anna'], ['sleep', 'anna', 'Sleeps well'], ['owner', 'map', 'Anna'], ['vet', 'map', 'Vet'], ['pays', 'map', 'Around the dog'], ['anna', undefined, 'Anna']])('%s', (id, about, name) => {
    const record = read(id);
    expect(record && [aboutOf(record, read)?.id, namedBy(record, read)]).toEqual([about, name]);
  });
});

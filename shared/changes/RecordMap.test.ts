import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../model/records.ts';
import { RecordMap } from './RecordMap.ts';

const ids = fc.integer({ min: 0, max: 30 }).map(String);
const steps = fc.array(fc.record({ id: ids, act: fc.constantFrom('set', 'delete', 'next') }), { maxLength: 800 });

function record(id: string, name: string): AnyRecord {
  return { type: 'library', id, name };
}

describe('RecordMap', () => {
  it('reads as a Map does, in every version', () => {
    fc.assert(fc.property(fc.uniqueArray(ids), steps, (first, acts) => {
      let [map, now] = [new Map(first.map((id) => [id, record(id, '')])), RecordMap.of(first.map((id) => record(id, '')))];
      const versions: [Map<string, AnyRecord>, RecordMap][] = [];
      acts.forEach(({ id, act }, index) => {
        if (act === 'set') for (const each of [map, now]) each.set(id, record(id, `${index}`));
        else if (act === 'delete') for (const each of [map, now]) each.delete(id);
        else {
          versions.push([map, now]);
          [map, now] = [new Map(map), RecordMap.copyOf(now)];
        }
      });
      for (const [expected, version] of [...versions, [map, now] as const]) {
        expect([...version]).toEqual([...expected]);
        expect([version.size, [...version.keys()], [...version.values()]]).toEqual([expected.size, [...expected.keys()], [...expected.values()]]);
        for (let id = 0; id <= 30; id += 1) expect([version.get(`${id}`), version.has(`${id}`)]).toEqual([expected.get(`${id}`), expected.has(`${id}`)]);
      }
    }), { numRuns: 200 });
  });
});

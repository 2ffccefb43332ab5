import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrder } from '../base/order.ts';
import { orderField } from '../model/fields.ts';
import { moveAmong } from './moveAmong.ts';
import { indexAfter, indexBefore, placeAmong } from './placeAmong.ts';

const siblings = [{ id: 'a', order: 'a0' }, { id: 'b', order: 'a1' }, { id: 'c', order: 'a2' }];
const keys = fc.array(fc.oneof(fc.constantFrom('a0', 'a1', 'a0V', 'Zz', '1', 'b', 'zzz'), fc.string({ minLength: 1, maxLength: 5 }).filter((key) => orderField.safeParse(key).success)), { maxLength: 8 });

describe('placeAmong', () => {
  it('finds the place before and after a sibling, at the ends, and says when there is none', () => {
    expect([indexBefore(siblings, 'b'), indexBefore(siblings, null), indexBefore(siblings, 'x')]).toEqual([1, 3, null]);
    expect([indexAfter(siblings, 'b'), indexAfter(siblings, null), indexAfter(siblings, undefined), indexAfter(siblings, 'x')]).toEqual([2, 0, 3, null]);
  });

  it('leaves the siblings alone where there is room', () => {
    expect(placeAmong(siblings, 1, 3).shifted).toEqual([]);
  });

  it('puts newcomers exactly there, among keys of any kind, with keys that fit the schema', () => {
    fc.assert(fc.property(keys, fc.nat(8), fc.integer({ min: 1, max: 4 }), (orders, place, count) => {
      const present = orders.map((order, at) => ({ id: `s${at}`, order })).sort(compareOrder);
      const index = Math.min(place, present.length);
      const { orders: made, shifted } = placeAmong(present, index, count);
      const newcomers = made.map((order, at) => ({ id: `new${at}`, order }));
      const moved = new Map(shifted.map((sibling) => [sibling.id, sibling]));
      const wanted = [...present.slice(0, index), ...newcomers, ...present.slice(index)].map(({ id }) => id);
      const result = [...present.map((sibling) => moved.get(sibling.id) ?? sibling), ...newcomers].sort(compareOrder);
      expect(result.map(({ id }) => id)).toEqual(wanted);
      for (const { order } of result) expect(orderField.safeParse(order).success).toBe(true);
    }), { numRuns: 500 });
  });

  it('never lets keys grow without end: a thousand insertions at one place', () => {
    let present = [{ id: 'first', order: 'a0' }, { id: 'last', order: 'a1' }];
    for (let count = 0; count < 1000; count += 1) {
      const { orders, shifted } = placeAmong(present, 1, 1);
      const moved = new Map(shifted.map((sibling) => [sibling.id, sibling]));
      present = [...present.map((sibling) => moved.get(sibling.id) ?? sibling), { id: `n${count}`, order: orders[0] ?? '' }].sort(compareOrder);
      expect(present[1]?.id).toBe(`n${count}`);
    }
    expect(Math.max(...present.map(({ order }) => order.length))).toBeLessThanOrEqual(256);
  });
});

describe('moveAmong', () => {
  it('writes one record, and none where it stands there already', () => {
    expect(moveAmong(siblings, siblings[2]!, 'a')).toMatchObject({ put: [{ id: siblings[2]!.id }], shift: [] });
    expect(moveAmong(siblings, siblings[0]!, 'b')).toEqual({ put: [], shift: [] });
    expect(moveAmong(siblings, siblings[0]!, 'a')).toEqual({ put: [], shift: [] });
    expect(moveAmong(siblings, siblings[2]!, null)).toEqual({ put: [], shift: [] });
    expect(moveAmong(siblings, siblings[0]!, 'x')).toBeNull();
  });
});

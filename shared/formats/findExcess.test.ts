import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findExcess } from './findExcess.ts';

function depthOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
}

/** What stands in objects and lists; an empty one counts as much as one that holds one value. */
function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value);
  return inside.reduce<number>((sum, each) => sum + countOf(each), Math.max(1, inside.length));
}

it('agrees with the parsed value, whatever stands in its texts', () => {
  const anyText = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', '\\', '[', '{', ']', '}', 'a') }));
  const value = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'medium' }, anyText, fc.integer(), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(anyText, tie('value'), { maxKeys: 3 })),
  })).value;
  fc.assert(fc.property(value, fc.nat(6), (json, limit) => {
    expect(findExcess(JSON.stringify(json), { depth: limit, values: Infinity })).toBe(depthOf(json) > limit ? 'depth' : null);
    expect(findExcess(JSON.stringify(json), { depth: Infinity, values: limit })).toBe(countOf(json) > limit ? 'values' : null);
  }));
});

it('leaves broken texts to the parser', () => {
  for (const text of ['', '"', '"\\', ']]]]', '{"a":"\\"']) expect(findExcess(text, { depth: 1, values: 1 })).toBe(null);
});

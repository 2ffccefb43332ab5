import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isNestedDeeper } from './isNestedDeeper.ts';

function depthOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
}

it('agrees with the parsed value, whatever stands in its texts', () => {
  const anyText = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', '\\', '[', '{', ']', '}', 'a') }));
  const value = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'medium' }, anyText, fc.integer(), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(anyText, tie('value'), { maxKeys: 3 })),
  })).value;
  fc.assert(fc.property(value, fc.nat(6), (json, limit) => {
    expect(isNestedDeeper(JSON.stringify(json), limit)).toBe(depthOf(json) > limit);
  }));
});

it('leaves broken texts to the parser', () => {
  for (const text of ['', '"', '"\\', ']]]]', '{"a":"\\"']) expect(isNestedDeeper(text, 1)).toBe(false);
});

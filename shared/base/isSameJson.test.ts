import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameJson } from './isSameJson.ts';

describe('isSameJson', () => {
  it.each<[unknown, unknown, boolean]>([
    [0, -0, true], [{ valence: -0 }, { valence: 0 }, true], [[-0], [0], true], [1, -1, false],
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true], [{ a: undefined }, {}, false], [[], {}, false], [null, {}, false], ['1', 1, false],
  ])('%j and %j: %s', (a, b, isSame) => {
    expect(isSameJson(a, b)).toBe(isSame);
    expect(isSameJson(b, a)).toBe(isSame);
  });

  it('a value is the same after it was written as JSON and read back', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => isSameJson(JSON.parse(JSON.stringify(value)), value)));
    expect(isSameJson(JSON.parse(JSON.stringify({ valence: -0 })), { valence: -0 })).toBe(true);
  });
});

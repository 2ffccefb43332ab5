import { describe, expect, it } from 'vitest';
import { landingAt } from './landingAt.ts';

const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });
const column = (id: string, left: number, ...ids: readonly string[]) => ({ id, isInline: false, box: box(left, 0, 100, 400), items: ids.map((item, at) => ({ id: item, box: box(left, at * 100, 100, 80) })) });
const columns = [column('1', 0, 'who'), column('2', 120, 'goals', 'needs'), column('3', 240)];
const at = (x: number, y: number) => {
  const landing = landingAt(columns, { x, y });
  return landing && { list: landing.list.id, beforeId: landing.beforeId, rule: landing.rule };
};

describe('landingAt', () => {
  it('is before the first item whose middle is below, with the rule right there', () => {
    expect(at(150, 20)).toEqual({ list: '2', beforeId: 'goals', rule: box(120, -7, 100, 2) });
    expect(at(150, 60)).toEqual({ list: '2', beforeId: 'needs', rule: box(120, 89, 100, 2) });
    expect(at(150, 350)).toEqual({ list: '2', beforeId: null, rule: box(120, 185, 100, 2) });
  });

  it('is in the nearest list, also in an empty one', () => {
    expect(at(-50, 20)).toMatchObject({ list: '1', beforeId: 'who' });
    expect(at(300, 200)).toEqual({ list: '3', beforeId: null, rule: box(240, -1, 100, 2) });
    expect(landingAt([], { x: 0, y: 0 })).toBeNull();
  });

  it('reads items beside each other line by line', () => {
    const chips = { isInline: true, box: box(0, 0, 100, 60), items: [{ id: 'a', box: box(0, 0, 40, 20) }, { id: 'b', box: box(50, 0, 40, 20) }, { id: 'c', box: box(0, 30, 40, 20) }] };
    expect(landingAt([chips], { x: 10, y: 5 })).toMatchObject({ beforeId: 'a' });
    expect(landingAt([chips], { x: 95, y: 5 })).toMatchObject({ beforeId: 'c' });
    expect(landingAt([chips], { x: 60, y: 5 })).toMatchObject({ beforeId: 'b', rule: { width: 2, height: 20 } });
    expect(landingAt([chips], { x: 90, y: 55 })).toMatchObject({ beforeId: null });
  });
});

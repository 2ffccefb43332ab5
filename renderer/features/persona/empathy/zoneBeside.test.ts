import { expect, it } from 'vitest';
import { zoneBeside, type Direction } from './zoneBeside.ts';

const box = (left: number, top: number, width = 100, height = 100) => ({ left, top, width, height });
const zones = [{ id: 'says', box: box(0, 0) }, { id: 'thinks', box: box(99, 0) }, { id: 'does', box: box(0, 99) }, { id: 'feels', box: box(99, 99) }, { id: 'below', box: box(0, 198, 199) }];
const beside = (id: string, direction: Direction): string | null => {
  const from = zones.find((zone) => zone.id === id);
  return (from && zoneBeside(from.box, zones.filter((zone) => zone !== from), direction)?.id) ?? null;
};

it('finds the neighbour in each direction, straight on before aside', () => {
  expect([beside('says', 'right'), beside('says', 'down'), beside('feels', 'left'), beside('feels', 'up'), beside('feels', 'down')]).toEqual(['thinks', 'does', 'does', 'thinks', 'below']);
});

it('ends at the edge', () => {
  expect([beside('says', 'left'), beside('says', 'up'), beside('thinks', 'right'), beside('below', 'down'), beside('below', 'right')]).toEqual([null, null, null, null, null]);
});

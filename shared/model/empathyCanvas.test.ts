import { expect, it } from 'vitest';
import { claim } from '../../test/helpers/personaSheet.ts';
import { placeNotes } from './empathyCanvas.ts';
import type { Claim } from './records.ts';

const notes = ['says', 'feels', 'thinks', 'pains', undefined].map((key) => claim(key ?? 'own', 'empathy', key === undefined ? {} : { key }) as Claim);
const placed = (canvas?: 'gray') => {
  const { zones, kept } = placeNotes(canvas ? { canvas } : {}, notes);
  return { zones: Object.fromEntries(zones.map((each) => [each.zone.id, each.notes.map(({ id }) => id)])), kept: kept.map(({ id }) => id) };
};

it('the four keep what they have no place for', () => {
  expect(placed()).toEqual({ zones: { says: ['says'], thinks: ['thinks'], does: [], feels: ['feels'] }, kept: ['pains', 'own'] });
});

it('Gray’s canvas has a place for all that the four hold', () => {
  expect(placed('gray')).toMatchObject({ zones: { says: ['says'], pains: ['pains'], thinks: ['feels', 'thinks'] }, kept: ['own'] });
});

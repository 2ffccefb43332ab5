import { expect, it } from 'vitest';
import type { Claim } from '../../../../shared/model/records.ts';
import { momentAfter } from './momentAfter.ts';

const day = ['6:40', 'Noon', '12:30', '21.30 – 22:00'].map((key): Claim => ({ type: 'claim', id: key, parentId: 'day', order: 'a0', text: '', key }));

it('goes before the first moment that is later, and to the end where its time is none of the clock', () => {
  expect(momentAfter({ key: '05:00' }, day)).toBe('6:40');
  expect(momentAfter({ key: '06:40' }, day)).toBe('12:30');
  expect(momentAfter({ key: '18:00' }, day)).toBe('21.30 – 22:00');
  expect(momentAfter({ key: '23:00' }, day)).toBeNull();
  expect(momentAfter({ key: 'At night' }, day)).toBeNull();
  expect(momentAfter({}, day)).toBeNull();
});

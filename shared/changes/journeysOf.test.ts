import { describe, expect, it } from 'vitest';
import type { Journey } from '../model/records.ts';
import { createDocument } from './createDocument.ts';
import { journeysOf, templatesOf } from './journeysOf.ts';

const journey = (id: string, order: string, fields: Partial<Journey> = {}): Journey => ({ type: 'journey', id, order, title: id, state: 'current', perspective: 'customer', personaIds: [], ...fields });

describe('journeysOf and templatesOf', () => {
  it('share out the journeys of a library, each list in its order', () => {
    const document = createDocument([journey('late', 'a3'), journey('kit', 'a2', { template: true }), journey('early', 'a1'), journey('first', 'a0', { template: true })]);
    expect(journeysOf(document).map(({ id }) => id)).toEqual(['early', 'late']);
    expect(templatesOf(document).map(({ id }) => id)).toEqual(['first', 'kit']);
  });
});

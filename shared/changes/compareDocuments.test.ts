import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { smallJourney } from '../../test/helpers/changesets.ts';
import { edits, runEdits } from '../../test/helpers/edits.ts';
import { compareDocuments } from './compareDocuments.ts';
import { createDocument } from './createDocument.ts';
import { diffDocuments } from './diffDocuments.ts';

const records = smallJourney('j');
const before = createDocument(records);
const changed = (id: string, fields: object) => createDocument(records.map((record) => (record.id === id ? { ...record, ...fields } : record)));
const told = (after: typeof before) => compareDocuments(before, after).map(({ kind, record, isMoved, fields }) => [kind, record.id, isMoved, fields.map(({ field }) => field)]);

describe('compareDocuments', () => {
  it('names what was added, removed, moved and changed, with its fields', () => {
    expect(told(createDocument([...records, { type: 'persona', id: 'p', order: 'a0', name: 'Ola' }]))).toEqual([['added', 'p', false, []]]);
    expect(told(createDocument(records.filter(({ type }) => type !== 'card')))).toEqual([['removed', 'j-card', false, []]]);
    expect(told(changed('j-card', { order: 'a5' }))).toEqual([['moved', 'j-card', true, []]]);
    expect(told(changed('j-card', { title: 'Asks two', text: undefined, order: 'a5' }))).toEqual([['changed', 'j-card', true, ['title', 'text']]]);
    expect(compareDocuments(before, changed('j-card', { title: 'Asks two' }))[0]?.fields).toEqual([{ field: 'title', before: 'Asks a friend', after: 'Asks two' }]);
  });

  it('finds just the records that the changes touch, whatever was done', () => {
    fc.assert(fc.property(wholeDocument, edits(6), (a, list) => {
      const { document: b } = runEdits(a, list, 'new');
      const ids = diffDocuments(a, b).map((change) => (change.op === 'update' ? change.id : change.record.id));
      expect(compareDocuments(a, b).map(({ record }) => record.id).sort()).toEqual(ids.sort());
    }));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { smallJourney } from '../../test/helpers/changesets.ts';
import { findFaults, isSameDocument } from '../../test/helpers/findFaults.ts';
import { applyChangeset } from '../changes/applyChangeset.ts';
import { createDocument } from '../changes/createDocument.ts';
import type { Document } from '../changes/document.ts';
import { reverseChanges } from '../changes/reverseChanges.ts';
import type { AnyRecord } from '../model/records.ts';
import { findCollisions, importChanges, type CollisionMode } from './importChanges.ts';

const modes: readonly CollisionMode[] = ['renew', 'replace', 'skip'];

function counter(): () => string {
  let count = 0;
  return () => `new-${count += 1}`;
}

function imported(document: Document, records: readonly AnyRecord[], mode: CollisionMode): Document {
  const applied = applyChangeset(document, { changes: importChanges(document, records, mode, counter()) });
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal));
  return applied.value;
}

describe('importChanges', () => {
  it('always applies, leaves a whole library, and can be taken back as one', () => {
    fc.assert(fc.property(wholeDocument, wholeDocument, fc.constantFrom(...modes), (ours, theirs, mode) => {
      const changes = importChanges(ours, [...theirs.records.values()], mode, counter());
      const after = applyChangeset(ours, { changes });
      if (!after.ok) throw new Error(JSON.stringify(after.refusal));
      expect(findFaults(after.value)).toEqual([]);
      const back = applyChangeset(after.value, { changes: reverseChanges(changes) });
      expect(back.ok && isSameDocument(back.value, ours)).toBe(true);
      if (mode !== 'replace') for (const [id, record] of ours.records) if (record.type !== 'library') expect(after.value.records.get(id)).toEqual(record);
    }), { numRuns: 80 });
  });

  it('makes an empty library what was exported, its name and ids too', () => {
    fc.assert(fc.property(wholeDocument, fc.constantFrom(...modes), (theirs, mode) => {
      const fresh = createDocument([{ type: 'library', id: 'fresh', name: 'Untitled' }]);
      expect(isSameDocument(imported(fresh, [...theirs.records.values()], mode), theirs)).toBe(true);
      expect(isSameDocument(imported(createDocument([]), [...theirs.records.values()], mode), theirs)).toBe(true);
    }), { numRuns: 40 });
  });

  it('renew: a second copy beside ours, complete in itself', () => {
    const ours = createDocument(smallJourney('a'));
    const after = imported(ours, smallJourney('a'), 'renew');
    expect(after.records.size).toBe(2 * ours.records.size);
    expect(findFaults(after)).toEqual([]);
  });

  it('replace: ours becomes theirs, what only we have stays', () => {
    const ours = createDocument([...smallJourney('a'), { ...smallJourney('a')[5]!, id: 'only-ours' }]);
    const theirs = smallJourney('a').map((record) => (record.type === 'card' ? { ...record, title: 'Theirs', text: undefined } : record));
    const after = imported(ours, theirs, 'replace');
    expect(after.records.get('a-card')).toMatchObject({ title: 'Theirs' });
    expect(after.records.get('a-card')).not.toHaveProperty('text');
    expect(after.records.has('only-ours')).toBe(true);
  });

  it('replace: as a copy where ids mean other things with us', () => {
    const ours = createDocument(smallJourney('a'));
    const theirs = smallJourney('a').map((record): AnyRecord => (record.type === 'lane' && record.kind === 'touchpoints' ? { ...record, kind: 'pains' } : record));
    const after = imported(ours, theirs, 'replace');
    expect(after.records.size).toBe(2 * ours.records.size);
    expect(after.records.get('a-touchpoints')).toMatchObject({ kind: 'touchpoints' });
  });

  it('skip: only what is new comes in', () => {
    const ours = createDocument(smallJourney('a'));
    const theirs = [...smallJourney('a').map((record) => (record.type === 'card' ? { ...record, title: 'Theirs' } : record)), { ...smallJourney('a')[5]!, id: 'a-second' }];
    const after = imported(ours, theirs, 'skip');
    expect(after.records.get('a-card')).toMatchObject({ title: 'Asks a friend' });
    expect(after.records.has('a-second')).toBe(true);
  });

  it('never touches the name of a library that is in use', () => {
    const ours = createDocument([{ type: 'library', id: 'ours', name: 'Ours' }, ...smallJourney('a')]);
    for (const mode of modes) {
      for (const id of ['ours', 'theirs']) {
        const after = imported(ours, [{ type: 'library', id, name: 'Theirs' }, ...smallJourney('b')], mode);
        expect([...after.records.values()].filter(({ type }) => type === 'library')).toEqual([{ type: 'library', id: 'ours', name: 'Ours' }]);
      }
    }
    expect(findCollisions(ours, [{ type: 'library', id: 'ours', name: 'Theirs' }, ...smallJourney('b')])).toEqual([]);
  });
});

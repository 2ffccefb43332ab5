import { describe, expect, it } from 'vitest';
import { makeBigLibrary } from '../../test/fixtures/bigJourney.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { smallJourney } from '../../test/helpers/smallJourney.ts';
import { createDocument } from '../changes/createDocument.ts';
import { namedWords } from '../changes/namedWords.ts';
import type { AnyRecord } from '../model/records.ts';
import { recordsNaming, replaceWord } from './replaceWord.ts';

const records: readonly AnyRecord[] = [
  ...smallJourney.filter(({ id }) => id !== 'p'), { type: 'persona', id: 'p', order: 'a0', name: 'Petra' },
  { type: 'section', id: 'reach', parentId: 'p', order: 'a0', kind: 'channels', column: 3 }, { type: 'section', id: 'brands', parentId: 'p', order: 'a1', kind: 'brands', column: 1 },
  { type: 'claim', id: 'by-chat', parentId: 'reach', order: 'a0', text: 'chat', value: 20, evidenceIds: ['one'] }, { type: 'claim', id: 'by-groups', parentId: 'reach', order: 'a1', text: 'Dog groups', value: 70, evidenceIds: ['two', 'one'] },
  { type: 'claim', id: 'brand', parentId: 'brands', order: 'a0', text: 'Dog groups' },
  { type: 'lane', id: 'touchpoints', journeyId: 'j', order: 'a3', kind: 'touchpoints' }, { type: 'lane', id: 'ideas', journeyId: 'j', order: 'a4', kind: 'opportunities' },
  { type: 'touchpoint', id: 'ask', journeyId: 'j', laneId: 'touchpoints', parentId: 'a1', order: 'a0', title: 'Ask', channel: 'Dog groups', owner: 'Marketing' },
  { type: 'opportunity', id: 'idea', journeyId: 'j', laneId: 'ideas', parentId: 'a1', order: 'a0', title: 'Answer there', owner: 'Marketing' },
  { type: 'view', id: 'view', journeyId: 'j', order: 'a0', name: 'Groups', filters: { channels: ['Dog groups', 'chat'], owners: ['Marketing'] } },
];
const document = createDocument(records);

describe('replaceWord', () => {
  it('renames a channel on cards, in the habits of personas and in the filters of views', () => {
    const { document: after } = checkCommand(document, (given) => replaceWord(given, { field: 'channel', from: 'Dog groups', to: ' Forums ' }));
    expect(after.records.get('ask')).toMatchObject({ channel: 'Forums' });
    expect(after.records.get('by-groups')).toMatchObject({ text: 'Forums', value: 70 });
    expect(after.records.get('brand')).toMatchObject({ text: 'Dog groups' });
    expect(after.records.get('view')).toMatchObject({ filters: { channels: ['Forums', 'chat'], owners: ['Marketing'] } });
  });

  it('merges one’s own channel into one of the vocabulary, naming it once', () => {
    const { document: after } = checkCommand(document, (given) => replaceWord(given, { field: 'channel', from: 'Dog groups', to: 'chat' }));
    expect(after.records.get('by-chat')).toMatchObject({ text: 'chat', value: 70, evidenceIds: ['one', 'two'] });
    expect(after.records.has('by-groups')).toBe(false);
    expect(after.records.get('view')).toMatchObject({ filters: { channels: ['chat'] } });
  });

  it('renames an owner on touchpoints and opportunities', () => {
    const { document: after } = checkCommand(document, (given) => replaceWord(given, { field: 'owner', from: 'Marketing', to: 'Brand' }));
    expect(recordsNaming(after, 'owner', 'Brand').map(({ id }) => id)).toEqual(['ask', 'idea', 'view']);
    expect(recordsNaming(after, 'owner', 'Marketing')).toEqual([]);
  });

  it('refuses to rename a channel of the vocabulary, a word that nobody names, and to leave nothing', () => {
    expect(replaceWord(document, { field: 'channel', from: 'chat', to: 'Talk' })).toMatchObject({ refusal: { key: 'error.word.fixed' } });
    expect(replaceWord(document, { field: 'owner', from: 'Nobody', to: 'Talk' })).toMatchObject({ refusal: { key: 'error.word.unused' } });
    expect(replaceWord(document, { field: 'owner', from: 'Marketing', to: '  ' })).toMatchObject({ refusal: { key: 'error.title.empty' } });
    expect(replaceWord(document, { field: 'owner', from: 'Marketing', to: 'x'.repeat(301) })).toMatchObject({ refusal: { key: 'error.field.tooLong' } });
  });

  it('is one changeset on a map of 3,000 cards, of every place and no other', () => {
    const { document: big } = makeBigLibrary(3_000);
    const owner = [...big.records.values()].flatMap((record) => namedWords(big, record, 'owner'))[0] ?? '';
    const draft = replaceWord(big, { field: 'owner', from: owner, to: 'Everybody' });
    expect(draft.ok && draft.value.changes.length).toBe(recordsNaming(big, 'owner', owner).length);
  });
});

import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { smallDocument } from '../../test/helpers/smallJourney.ts';
import { threadsOf } from '../changes/threadsOf.ts';
import { getRecord, type Document } from '../changes/document.ts';
import { addComment } from './addComment.ts';
import { deleteComment } from './deleteComment.ts';
import { deleteRecords } from './deleteRecords.ts';
import { duplicateJourney } from './duplicateJourney.ts';
import { editComment } from './editComment.ts';
import { moveCellItems } from './moveCellItems.ts';
import { reopenThread } from './reopenThread.ts';
import { replyToComment } from './replyToComment.ts';
import { resolveThread } from './resolveThread.ts';
import { updateRecord } from './updateRecord.ts';

const words = { text: ' Is that so, @Petra? ', mentions: [{ name: 'Petra', personaId: 'p' }], author: 'Ewa', at: '2026-05-01T08:00:00Z' };
const on = (document: Document, targetId: string, id = `on-${targetId}`) => checkCommand(document, (now) => addComment(now, { id, targetId, ...words })).document;
const answered = (document: Document, threadId: string) => checkCommand(document, (now) => replyToComment(now, { id: `${threadId}-reply`, threadId, ...words, author: 'Ivan' })).document;
const comment = (document: Document, id: string) => getRecord(document, 'comment', id);
const refusalOf = (outcome: { refusal: { key: string } | null }) => outcome.refusal?.key;

describe('comments', () => {
  it('are about anything on a map, in its journey, or about a persona, in none', () => {
    for (const id of ['j', 'A', 'a1', 'actions', 'one', 'up']) expect(comment(on(smallDocument(), id), `on-${id}`)).toMatchObject({ targetId: id, journeyId: 'j', text: 'Is that so, @Petra?' });
    expect(comment(on(smallDocument(), 'p'), 'on-p')).not.toHaveProperty('journeyId');
    const document = on(smallDocument(), 'one');
    expect(refusalOf(checkCommand(document, (now) => addComment(now, { id: 'x', targetId: 'on-one', ...words })))).toBe('error.record.wrongType');
    expect(refusalOf(checkCommand(document, (now) => addComment(now, { id: 'x', targetId: 'one', ...words, text: ' ' })))).toBe('error.comment.empty');
    expect(refusalOf(checkCommand(document, (now) => addComment(now, { id: 'x', targetId: 'one', ...words, author: ' ' })))).toBe('error.comment.noName');
  });

  it('fall with what they are about, answers too, and come back with it', () => {
    for (const [target, gone] of [['one', 'one'], ['one', 'a1'], ['one', 'A'], ['one', 'actions'], ['up', 'up'], ['p', 'p'], ['up', 'p'], ['j', 'j'], ['A', 'j']] as const) {
      const document = answered(on(smallDocument(), target), `on-${target}`);
      // The check proves that undo brings everything back.
      const { document: left } = checkCommand(document, (now) => deleteRecords(now, { ids: gone === 'a1' ? ['A'] : [gone] }));
      expect([...left.records.values()].filter(({ type }) => type === 'comment')).toEqual([]);
    }
  });

  it('stay with a card that is moved, and with the original of a journey that is copied', () => {
    const document = answered(on(smallDocument(), 'one'), 'on-one');
    const { document: moved } = checkCommand(document, (now) => moveCellItems(now, { itemIds: ['one'], laneId: 'text', stepId: 'b2', beforeItemId: null }));
    expect(threadsOf(moved, 'j')).toEqual(threadsOf(document, 'j'));
    let made = 0;
    const { document: copied } = checkCommand(document, (now) => duplicateJourney(now, { journeyId: 'j', title: 'Copy', newId: () => `copy-${++made}` }));
    expect(threadsOf(copied, 'copy-1')).toEqual([]);
    expect(threadsOf(copied, 'j')).toHaveLength(1);
  });

  it('are changed by those who said them', () => {
    const document = on(smallDocument(), 'one');
    const { document: edited } = checkCommand(document, (now) => editComment(now, { commentId: 'on-one', ...words, text: 'It is so', mentions: [], at: '2026-05-02T08:00:00Z' }));
    expect(comment(edited, 'on-one')).toMatchObject({ text: 'It is so', at: words.at, editedAt: '2026-05-02T08:00:00Z' });
    expect(comment(edited, 'on-one')).not.toHaveProperty('mentions');
    expect(checkCommand(edited, (now) => editComment(now, { commentId: 'on-one', ...words, text: 'It is so' }))).toMatchObject({ changes: [] });
    expect(refusalOf(checkCommand(document, (now) => editComment(now, { commentId: 'on-one', ...words, author: 'Ivan' })))).toBe('error.comment.notYours');
    expect(refusalOf(checkCommand(document, (now) => updateRecord(now, { id: 'on-one', fields: { targetId: 'two' } })))).toBe('error.field.fixed');
  });

  it('are settled and taken up again; an answer takes them up', () => {
    const document = on(smallDocument(), 'one');
    const settle = (now: Document) => resolveThread(now, { threadId: 'on-one', by: 'Ivan', at: '2026-05-03T08:00:00Z' });
    const { document: settled } = checkCommand(document, settle);
    expect(comment(settled, 'on-one')?.resolved).toEqual({ by: 'Ivan', at: '2026-05-03T08:00:00Z' });
    expect(checkCommand(settled, settle)).toMatchObject({ changes: [] });
    expect(comment(checkCommand(settled, (now) => reopenThread(now, { threadId: 'on-one' })).document, 'on-one')).not.toHaveProperty('resolved');
    expect(comment(answered(settled, 'on-one'), 'on-one')).not.toHaveProperty('resolved');
    expect(refusalOf(checkCommand(answered(document, 'on-one'), (now) => resolveThread(now, { threadId: 'on-one-reply', by: 'Ewa', at: words.at })))).toBe('error.record.wrongType');
  });

  it('are deleted with their answers; an answer goes alone', () => {
    const document = answered(on(smallDocument(), 'one'), 'on-one');
    const { document: alone } = checkCommand(document, (now) => deleteComment(now, { commentId: 'on-one-reply' }));
    expect(threadsOf(alone, 'j')).toMatchObject([{ replies: [] }]);
    expect(threadsOf(checkCommand(document, (now) => deleteComment(now, { commentId: 'on-one' })).document, 'j')).toEqual([]);
  });
});

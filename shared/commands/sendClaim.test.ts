import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { card, findingMap } from '../../test/helpers/findingMap.ts';
import { claim, section, source } from '../../test/helpers/personaSheet.ts';
import { cellItemsOf, childrenOf } from '../changes/document.ts';
import type { AnyRecord } from '../model/records.ts';
import { sendClaim, type SendClaimArgs } from './sendClaim.ts';

const note = claim('note', 'empathy', { key: 'says', text: 'One person who answers', evidenceGrade: 'observed', evidenceIds: ['talk'] });
const map = (...records: readonly AnyRecord[]) => findingMap([section('empathy'), note, source('talk', 'interview'), ...records]);
const args: SendClaimArgs = { claimId: 'note', stepId: 'a2', laneKind: 'pains', id: 'new', newLaneId: 'lane' };

describe('sendClaim', () => {
  it('makes a card at the end of the cell with what the claim rests on, and leaves the claim', () => {
    const { document } = checkCommand(map(card('old', 'pains', 'a2')), (given) => sendClaim(given, args));
    expect(cellItemsOf(document, 'a2', 'pains').map(({ id }) => id)).toEqual(['old', 'new']);
    expect(document.records.get('new')).toMatchObject({ type: 'card', title: 'One person who answers', evidenceGrade: 'observed', evidenceIds: ['talk'], claimId: 'note' });
    expect(document.records.get('note')).toEqual(note);
  });

  it('makes an opportunity in the lane of these, and takes a lane that is shown before a hidden one', () => {
    const hidden: AnyRecord = { type: 'lane', id: 'first', journeyId: 'j', order: 'Zz', kind: 'opportunities', hidden: true };
    const { document } = checkCommand(map(hidden), (given) => sendClaim(given, { ...args, laneKind: 'opportunities' }));
    expect(document.records.get('new')).toMatchObject({ type: 'opportunity', laneId: 'opportunities' });
  });

  it('adds the lane below the others in the same step where the map has none', () => {
    const { document } = checkCommand(map(), (given) => sendClaim(given, { ...args, laneKind: 'thoughts' }));
    expect(childrenOf(document, 'j', 'lane').at(-1)).toMatchObject({ id: 'lane', kind: 'thoughts' });
    expect(document.records.get('new')).toMatchObject({ laneId: 'lane' });
  });

  it('keeps a long claim whole: the title is cut, the text is not', () => {
    const text = 'word '.repeat(100).trim();
    const { document } = checkCommand(findingMap([section('empathy'), claim('note', 'empathy', { text })]), (given) => sendClaim(given, args));
    expect(document.records.get('new')).toMatchObject({ text });
  });

  it('is refused where there is nothing to send or nowhere to go', () => {
    expect(sendClaim(findingMap([section('empathy'), claim('note', 'empathy', { text: ' ' })]), args)).toMatchObject({ refusal: { key: 'error.title.empty' } });
    expect(sendClaim(map(), { ...args, stepId: 'gone' })).toMatchObject({ refusal: { key: 'error.record.missing' } });
    expect(sendClaim(map(), { ...args, claimId: 'talk' })).toMatchObject({ refusal: { key: 'error.record.wrongType' } });
  });
});

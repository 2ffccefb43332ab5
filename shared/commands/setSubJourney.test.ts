import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { smallJourney } from '../../test/helpers/smallJourney.ts';
import { createDocument } from '../changes/createDocument.ts';
import { childrenOf, getRecord, type Document } from '../changes/document.ts';
import type { Journey } from '../model/records.ts';
import { createSubJourney } from './createSubJourney.ts';
import { copyParts } from './copyParts.ts';
import { copyRecords } from './copyRecords.ts';
import { deleteJourney } from './deleteJourney.ts';
import { duplicateCellItems } from './duplicateCellItems.ts';
import { duplicateJourney } from './duplicateJourney.ts';
import { fillTemplate } from './templates.ts';
import { moveCellItems } from './moveCellItems.ts';
import { pasteParts } from './pasteParts.ts';
import { pasteRecords } from './pasteRecords.ts';
import { setSubJourney } from './setSubJourney.ts';
import { updateRecord } from './updateRecord.ts';

const journey = (id: string, title: string): Journey => ({ type: 'journey', id, order: 'a1', title, state: 'current', perspective: 'customer', personaIds: [] });
const library = createDocument([...smallJourney, journey('k', 'Other'), { ...journey('t', 'Own template'), template: true }]);

function ids(prefix: string): () => string {
  let made = 0;
  return () => `${prefix}${++made}`;
}

function linked(): Document {
  return checkCommand(library, (document) => setSubJourney(document, { itemId: 'one', journeyId: 'k' })).document;
}

/** The small journey with a sub-journey made from one of its cards; that one has cards too. */
function nested(): Document {
  const made = checkCommand(library, (document) => createSubJourney(document, { itemId: 'one', journeyId: 'sub', newId: ids('s'), title: 'Sub', template: fillTemplate('blank', (key) => key) })).document;
  const [step, lane] = [made.records.get([...made.records.keys()].find((id) => made.records.get(id)?.type === 'step' && id.startsWith('s')) ?? ''), childrenOf(made, 'sub', 'lane')[0]];
  return createDocument([...made.records.values(), { type: 'card', id: 'inside', journeyId: 'sub', parentId: step?.id ?? '', laneId: lane?.id ?? '', order: 'a0', title: 'Inside' }]);
}

describe('setSubJourney', () => {
  it('links and unlinks, and says why not', () => {
    const document = linked();
    expect(getRecord(document, 'card', 'one')?.subJourneyId).toBe('k');
    const { document: unlinked } = checkCommand(document, (given) => setSubJourney(given, { itemId: 'one', journeyId: null }));
    expect(getRecord(unlinked, 'card', 'one')).not.toHaveProperty('subJourneyId');
    const refusal = (itemId: string, journeyId: string) => checkCommand(document, (given) => setSubJourney(given, { itemId, journeyId })).refusal?.key;
    expect(refusal('two', 'nobody')).toBe('error.subJourney.gone');
    expect(refusal('two', 't')).toBe('error.subJourney.template');
    expect(refusal('up', 'k')).toBe('error.record.wrongType');
    expect(refusal('gone', 'k')).toBe('error.record.missing');
    expect(checkCommand(document, (given) => updateRecord(given, { id: 'one', fields: { subJourneyId: 'j' } })).refusal?.key).toBe('error.field.fixed');
  });

  it('refuses a circle and names it', () => {
    const document = nested();
    const { refusal } = checkCommand(document, (given) => setSubJourney(given, { itemId: 'inside', journeyId: 'j' }));
    expect(refusal).toEqual({ key: 'error.subJourney.circle', values: { chain: 'Sub → Journey → Sub' } });
    const own = checkCommand(document, (given) => setSubJourney(given, { itemId: 'inside', journeyId: 'sub' })).refusal;
    expect(own?.values).toEqual({ chain: 'Sub → Sub' });
  });
});

describe('createSubJourney', () => {
  it('makes a journey for the same personas right after its map, in one change', () => {
    const document = nested();
    expect(getRecord(document, 'card', 'one')?.subJourneyId).toBe('sub');
    expect(getRecord(document, 'journey', 'sub')).toMatchObject({ title: 'Sub', personaIds: ['p', 'q'], state: 'current' });
    expect(childrenOf(document, '', 'journey').map(({ id }) => id).slice(0, 2)).toEqual(['j', 'sub']);
    expect(checkCommand(library, (given) => createSubJourney(given, { itemId: 'one', journeyId: 'sub', newId: ids('s'), title: ' ', template: fillTemplate('blank', (key) => key) })).refusal?.key).toBe('error.title.empty');
  });
});

describe('a link', () => {
  it('goes along where a card or its journey is copied, and where the card goes to another lane', () => {
    const document = linked();
    const copy = checkCommand(document, (given) => duplicateCellItems(given, { ids: ['one'], newId: ids('n') })).document;
    expect(getRecord(copy, 'card', 'n1')?.subJourneyId).toBe('k');
    const journeyCopy = checkCommand(document, (given) => duplicateJourney(given, { journeyId: 'j', title: 'Copy', newId: ids('n') })).document;
    expect([...journeyCopy.records.values()].filter((record) => record.type === 'card' && record.journeyId === 'n1' && record.subJourneyId === 'k')).toHaveLength(1);
    const withLane = createDocument([...document.records.values(), { type: 'lane', id: 'contacts', journeyId: 'j', order: 'a9', kind: 'touchpoints' }]);
    const moved = checkCommand(withLane, (given) => moveCellItems(given, { itemIds: ['one'], laneId: 'contacts', stepId: 'a1', beforeItemId: null })).document;
    expect(getRecord(moved, 'touchpoint', 'one')?.subJourneyId).toBe('k');
  });

  it('stays behind where pasting it would close a circle or lead nowhere', () => {
    const document = nested();
    const content = copyRecords(document, ['one']);
    const inside = getRecord(document, 'card', 'inside');
    const paste = (given: Document, journeyId: string, laneId: string, stepId: string) => checkCommand(given, (now) => pasteRecords(now, { content, journeyId, laneId, stepId, newId: ids('n') })).document;
    expect(getRecord(paste(document, 'sub', inside?.laneId ?? '', inside?.parentId ?? ''), 'card', 'n1')).toMatchObject({ title: 'one' });
    expect(getRecord(paste(document, 'sub', inside?.laneId ?? '', inside?.parentId ?? ''), 'card', 'n1')).not.toHaveProperty('subJourneyId');
    expect(getRecord(paste(document, 'j', 'actions', 'a1'), 'card', 'n1')?.subJourneyId).toBe('sub');
    expect(getRecord(paste(createDocument(smallJourney), 'j', 'actions', 'a1'), 'card', 'n1')).not.toHaveProperty('subJourneyId');
  });

  it('stays behind with a stage that comes into the journey that it leads to', () => {
    const document = nested();
    const content = copyParts(document, ['A']);
    if (!content) throw new Error('nothing copied');
    const paste = (journeyId: string) => checkCommand(document, (given) => pasteParts(given, { content, journeyId, afterId: null, withPersonas: true, withSteps: false, newId: ids('n') })).document;
    const links = (after: Document) => [...after.records.values()].filter((record) => record.type === 'card' && record.title === 'one' && record.id !== 'one').map((record) => (record.type === 'card' ? record.subJourneyId : ''));
    expect([links(paste('sub')), links(paste('k'))]).toEqual([[undefined], ['sub']]);
  });

  it('stays where the journey is deleted, so that undo brings all of it back', () => {
    const { document } = checkCommand(nested(), (given) => deleteJourney(given, { journeyId: 'sub' }));
    expect(getRecord(document, 'card', 'one')?.subJourneyId).toBe('sub');
  });
});

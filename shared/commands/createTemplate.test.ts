import { describe, expect, it } from 'vitest';
import { smallMap } from '../../test/fixtures/smallMap.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { childrenOf, recordsOfJourney, type Document } from '../changes/document.ts';
import { journeysOf, templatesOf } from '../changes/journeysOf.ts';
import { isLocked } from '../model/isLocked.ts';
import type { RecordType } from '../model/records.ts';
import { createFromTemplate } from './createFromTemplate.ts';
import { createTemplate, type CreateTemplateArgs } from './createTemplate.ts';
import { duplicateJourney } from './duplicateJourney.ts';
import { updateRecord } from './updateRecord.ts';

function idMaker(prefix: string): () => string {
  let made = 0;
  return () => `${prefix}${++made}`;
}

const all = { stages: true, lanes: true, cards: true, connections: true, personas: true, emotions: true };
const none = { stages: false, lanes: false, cards: false };

function save(args: Partial<CreateTemplateArgs> = {}): Document {
  return checkCommand(smallMap, (given) => createTemplate(given, { journeyId: 'map', title: 'Kit', keeps: all, locks: none, newId: idMaker('t'), ...args })).document;
}

const count = (document: Document, journeyId: string, type: RecordType) => recordsOfJourney(document, journeyId).filter((record) => record.type === type).length;

describe('a template of one’s own', () => {
  it('keeps the whole map but what belongs to this project, and stands among no maps', () => {
    const document = save();
    expect(templatesOf(document)).toMatchObject([{ id: 't1', title: 'Kit', template: true, personaIds: ['anna'] }]);
    expect(journeysOf(document).map(({ id }) => id)).toEqual(['map']);
    for (const type of ['stage', 'step', 'lane', 'card', 'touchpoint', 'metric', 'emotion', 'connection'] as const) expect(count(document, 't1', type)).toBe(count(smallMap, 'map', type));
    expect(count(document, 't1', 'reading')).toBe(0);
    expect(recordsOfJourney(document, 't1').some(isLocked)).toBe(false);
  });

  it('leaves out what was not chosen, and what cannot stand without it', () => {
    const types = (document: Document) => [...new Set(recordsOfJourney(document, 't1').map(({ type }) => type))].sort();
    expect(types(save({ keeps: { ...all, cards: false } }))).toEqual(['emotion', 'lane', 'stage', 'step']);
    expect(types(save({ keeps: { ...all, lanes: false, personas: false } }))).toEqual(['stage', 'step']);
    expect(types(save({ keeps: { ...all, stages: false } }))).toEqual(['lane']);
    expect(types(save({ keeps: { ...all, connections: false, emotions: false } }))).not.toContain('connection');
  });

  it('locks what was chosen, and a map made from it keeps the locks', () => {
    const document = save({ locks: { stages: true, lanes: true, cards: false } });
    const made = checkCommand(document, (given) => createFromTemplate(given, { templateId: 't1', title: 'New', personaIds: ['ben'], newId: idMaker('n') })).document;
    expect(journeysOf(made).map(({ title }) => title)).toEqual(['New', 'Buying a lid']);
    expect(made.records.get('n1')).toEqual(expect.not.objectContaining({ template: true }));
    expect(made.records.get('n1')).toMatchObject({ personaIds: ['ben'] });
    expect(count(made, 'n1', 'emotion')).toBe(0);
    for (const record of recordsOfJourney(made, 'n1')) expect([record.type, isLocked(record)]).toEqual([record.type, ['stage', 'step', 'lane'].includes(record.type)]);
    const [lane] = childrenOf(made, 'n1', 'lane');
    expect(checkCommand(made, (given) => updateRecord(given, { id: lane?.id ?? '', fields: { title: 'x' } })).refusal?.key).toBe('error.locked.one');
  });

  it('is renamed, duplicated and used as an ordinary map like any map', () => {
    const document = save();
    expect(templatesOf(checkCommand(document, (given) => duplicateJourney(given, { journeyId: 't1', title: 'Kit 2', newId: idMaker('d') })).document)).toHaveLength(2);
    expect(journeysOf(checkCommand(document, (given) => updateRecord(given, { id: 't1', fields: { template: null } })).document)).toHaveLength(2);
  });

  it('is refused without a name, and nothing else is one', () => {
    expect(checkCommand(smallMap, (given) => createTemplate(given, { journeyId: 'map', title: ' ', keeps: all, locks: none, newId: idMaker('t') })).refusal?.key).toBe('error.title.empty');
    expect(checkCommand(smallMap, (given) => createFromTemplate(given, { templateId: 'map', title: 'x', personaIds: [], newId: idMaker('t') })).refusal?.key).toBe('error.record.wrongType');
    expect(checkCommand(save(), (given) => createFromTemplate(given, { templateId: 't1', title: 'x', personaIds: ['nobody'], newId: idMaker('n') })).refusal?.key).toBe('error.record.missing');
  });
});

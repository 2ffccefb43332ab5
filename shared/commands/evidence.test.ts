import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { claim, personaSheet, section, source } from '../../test/helpers/personaSheet.ts';
import { smallDocument } from '../../test/helpers/smallJourney.ts';
import { applyAll } from '../../test/helpers/rebaseSimulation.ts';
import type { Document } from '../changes/document.ts';
import { evidenceOf } from '../changes/evidenceOf.ts';
import { exportedRecords } from '../formats/exportedRecords.ts';
import { attachEvidence } from './attachEvidence.ts';
import { detachEvidence } from './detachEvidence.ts';
import { createEvidence } from './createEvidence.ts';
import { deleteEvidence } from './deleteEvidence.ts';

const withTwo = (): Document => ['e', 'f'].reduce((document, id) => checkCommand(document, (given) => createEvidence(given, { id, title: `Finding ${id}`, kind: 'interview', itemIds: ['one'] })).document, smallDocument());
const restsOn = (document: Document, id: string): string[] => evidenceOf(document, document.records.get(id)).map((evidence) => evidence.id);

describe('evidence', () => {
  it('is created with the cards that rest on it, as one change', () => {
    const document = withTwo();
    expect(restsOn(document, 'one')).toEqual(['e', 'f']);
    expect(document.records.get('f')).toMatchObject({ type: 'evidence', title: 'Finding f', kind: 'interview' });
  });

  it('is attached to several cards at once and taken off again; what is attached stays', () => {
    const { document } = checkCommand(withTwo(), (given) => attachEvidence(given, { evidenceIds: ['e'], itemIds: ['one', 'two', 'three'] }));
    expect(['one', 'two', 'three'].map((id) => restsOn(document, id))).toEqual([['e', 'f'], ['e'], ['e']]);
    const { document: after } = checkCommand(document, (given) => detachEvidence(given, { evidenceIds: ['e'], itemIds: ['one', 'two', 'three'] }));
    expect(['one', 'two', 'three'].map((id) => restsOn(after, id))).toEqual([['f'], [], []]);
    expect(after.records.get('two')).not.toHaveProperty('evidenceIds');
  });

  it('is attached to claims about a persona, taken off them, and leaves them when it is deleted', () => {
    const sheet = personaSheet([section('needs'), claim('a1', 'needs'), claim('a2', 'needs'), source('e', 'interview')]);
    const both = { evidenceIds: ['e'], itemIds: ['a1', 'a2'] };
    expect(attachEvidence(sheet, both)).toMatchObject({ value: { label: { key: 'change.attachEvidenceToClaims', values: { count: 2 } } } });
    const attached = checkCommand(sheet, (given) => attachEvidence(given, both));
    expect(['a1', 'a2'].map((id) => restsOn(attached.document, id))).toEqual([['e'], ['e']]);
    const detached = checkCommand(attached.document, (given) => detachEvidence(given, { evidenceIds: ['e'], itemIds: ['a1'] }));
    expect(detached.document.records.get('a1')).not.toHaveProperty('evidenceIds');
    const deleted = checkCommand(attached.document, (given) => deleteEvidence(given, { evidenceId: 'e' }));
    expect(deleted.document.records.get('a2')).not.toHaveProperty('evidenceIds');
    const created = checkCommand(sheet, (given) => createEvidence(given, { id: 'f', title: 'Survey', kind: 'survey', itemIds: ['a1'] }));
    expect(restsOn(created.document, 'a1')).toEqual(['f']);
  });

  it('leaves every card when it is deleted, and comes back to each with one undo', () => {
    const { document } = checkCommand(withTwo(), (given) => deleteEvidence(given, { evidenceId: 'e' }));
    expect(document.records.get('one')).toMatchObject({ evidenceIds: ['f'] });
    expect(document.records.has('e')).toBe(false);
  });

  it('is refused for what cannot rest on it, and where it is gone', () => {
    const document = withTwo();
    expect(attachEvidence(document, { evidenceIds: ['e'], itemIds: ['up'] })).toMatchObject({ refusal: { key: 'error.record.wrongType' } });
    expect(attachEvidence(document, { evidenceIds: ['gone'], itemIds: ['one'] })).toMatchObject({ refusal: { key: 'error.record.missing' } });
    expect(createEvidence(document, { id: 'g', title: ' ', kind: 'survey' })).toMatchObject({ refusal: { key: 'error.title.empty' } });
  });

  it('travels with the journey whose cards rest on it, and only then', () => {
    const created = createEvidence(withTwo(), { id: 'elsewhere', title: 'Nobody cites it', kind: 'survey' });
    const document = created.ok ? applyAll(withTwo(), created.value.changes) : withTwo();
    expect(exportedRecords(document, 'j').filter(({ type }) => type === 'evidence').map(({ id }) => id)).toEqual(['e', 'f']);
  });
});

import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { claim, personaSheet, section } from '../../test/helpers/personaSheet.ts';
import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { claimsOf, contentOfPersona, sectionsOf } from '../changes/personaParts.ts';
import { usualSections } from '../model/usualSections.ts';
import { addClaim } from './addClaim.ts';
import { addUsualSections } from './addUsualSections.ts';
import { addSection } from './addSection.ts';
import { createPersona } from './createPersona.ts';
import { deleteRecords } from './deleteRecords.ts';
import { duplicatePersona } from './duplicatePersona.ts';
import { moveClaim } from './moveClaim.ts';
import { moveSection } from './moveSection.ts';
import { updateRecord } from './updateRecord.ts';

const idMaker = (prefix: string) => {
  let count = 0;
  return () => `${prefix}${count++}`;
};
const sheet = personaSheet([
  section('who'), section('goals', { order: 'a0', column: 2 }), section('needs', { order: 'a1', column: 2 }), section('empathy', { column: 3 }),
  claim('a0', 'goals'), claim('a1', 'goals', { evidenceGrade: 'observed' }), claim('b0', 'empathy', { key: 'says' }),
]);
const run = (command: (document: Document) => Result<ChangeDraft>) => checkCommand(sheet, command);
const columns = (document: Document) => [1, 2, 3].map((column) => sectionsOf(document, 'p').filter((each) => each.column === column).map(({ id }) => id));
const claims = (document: Document, id: string) => claimsOf(document, id).map((each) => each.id);

describe('sections', () => {
  it('are added at the end of a column or before another one, under a title of their own or of their kind', () => {
    const { document } = run((given) => addSection(given, { personaId: 'p', id: 'new', kind: 'list', column: 2, title: 'Decides by', beforeSectionId: 'needs' }));
    expect(columns(document)).toEqual([['who'], ['goals', 'new', 'needs'], ['empathy']]);
    expect(document.records.get('new')).toMatchObject({ kind: 'list', title: 'Decides by' });
    expect(columns(run((given) => addSection(given, { personaId: 'p', id: 'new', kind: 'brands', column: 1 })).document)).toEqual([['who', 'new'], ['goals', 'needs'], ['empathy']]);
    expect(run((given) => addSection(given, { personaId: 'p', id: 'new', kind: 'brands', column: 1, beforeSectionId: 'goals' })).refusal?.key).toBe('error.record.missing');
    expect(run((given) => addSection(given, { personaId: 'nobody', id: 'new', kind: 'brands', column: 1 })).refusal?.key).toBe('error.record.missing');
  });

  it('move within their column and into another one', () => {
    expect(columns(run((given) => moveSection(given, { sectionId: 'needs', column: 2, beforeSectionId: 'goals' })).document)).toEqual([['who'], ['needs', 'goals'], ['empathy']]);
    expect(columns(run((given) => moveSection(given, { sectionId: 'goals', column: 3, beforeSectionId: 'empathy' })).document)).toEqual([['who'], ['needs'], ['goals', 'empathy']]);
    expect(moveSection(sheet, { sectionId: 'goals', column: 2, beforeSectionId: 'needs' })).toMatchObject({ value: { changes: [] } });
    expect(run((given) => moveSection(given, { sectionId: 'goals', column: 1, beforeSectionId: 'needs' })).refusal?.key).toBe('error.record.missing');
  });

  it('keep their kind, and take their claims along when they go', () => {
    expect(run((given) => updateRecord(given, { id: 'goals', fields: { kind: 'needs' } })).refusal?.key).toBe('error.field.fixed');
    const { document } = run((given) => deleteRecords(given, { ids: ['goals'] }));
    expect([document.records.has('a0'), document.records.has('b0')]).toEqual([false, true]);
  });
});

describe('claims', () => {
  it('are added in their place', () => {
    expect(claims(run((given) => addClaim(given, { sectionId: 'goals', id: 'new', fields: { text: 'More' }, beforeClaimId: 'a1' })).document, 'goals')).toEqual(['a0', 'new', 'a1']);
    expect(run((given) => addClaim(given, { sectionId: 'goals', id: 'new', fields: { value: 101 } })).refusal?.key).toBe('error.field.outOfRange');
  });

  it('move among each other, into another section, and from zone to zone', () => {
    expect(claims(run((given) => moveClaim(given, { claimId: 'a1', sectionId: 'goals', beforeClaimId: 'a0' })).document, 'goals')).toEqual(['a1', 'a0']);
    const { document } = run((given) => moveClaim(given, { claimId: 'a1', sectionId: 'needs', beforeClaimId: null }));
    expect([claims(document, 'goals'), claims(document, 'needs')]).toEqual([['a0'], ['a1']]);
    expect(document.records.get('a1')).toMatchObject({ evidenceGrade: 'observed' });
    expect(run((given) => moveClaim(given, { claimId: 'b0', sectionId: 'empathy', beforeClaimId: null, key: 'feels' })).document.records.get('b0')).toMatchObject({ key: 'feels' });
  });
});

describe('a persona with its sheet', () => {
  it('begins with the usual sections', () => {
    const { document } = run((given) => createPersona(given, { id: 'new', name: 'Olena', newId: idMaker('s') }));
    expect(sectionsOf(document, 'new').map(({ kind, column }) => ({ kind, column }))).toEqual(usualSections);
  });

  it('gets them where it has none', () => {
    const { document } = checkCommand(personaSheet([]), (given) => addUsualSections(given, { personaId: 'p', newId: idMaker('s') }));
    expect(sectionsOf(document, 'p')).toHaveLength(usualSections.length);
  });

  it('is copied and deleted as a whole', () => {
    const { document } = run((given) => duplicatePersona(given, { personaId: 'p', id: 'copy', name: 'Petra (copy)', newId: idMaker('c') }));
    expect(sectionsOf(document, 'copy').map(({ kind }) => kind)).toEqual(sectionsOf(sheet, 'p').map(({ kind }) => kind));
    expect(contentOfPersona(document, 'copy').flatMap((part) => (part.type === 'claim' ? part.text : []))).toEqual(['a0', 'a1', 'b0']);
    expect(contentOfPersona(document, 'p')).toHaveLength(7);
    expect([...run((given) => deleteRecords(given, { ids: ['p'] })).document.records.keys()]).toEqual([]);
  });
});

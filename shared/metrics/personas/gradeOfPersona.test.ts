import { describe, expect, it } from 'vitest';
import { claim, personaSheet, section, source } from '../../../test/helpers/personaSheet.ts';
import type { AnyRecord } from '../../model/records.ts';
import { basisOfPersona, nextGradeOf } from './basisOfPersona.ts';
import { countSources } from './countSources.ts';
import { gradeOfPersona } from './gradeOfPersona.ts';

/** Two claims, of which so many rest on all of these. */
function gradeOf(sources: readonly AnyRecord[], founded = 2, more: readonly AnyRecord[] = []) {
  const evidenceIds = sources.map(({ id }) => id);
  const claims = ['a1', 'a2'].map((id, at) => claim(id, 'needs', at < founded ? { evidenceIds } : {}));
  return gradeOfPersona(personaSheet([section('needs'), ...claims, ...sources, ...more]), 'p');
}

describe('gradeOfPersona', () => {
  it('is proto while nothing is said or nothing stands behind it', () => {
    expect(gradeOfPersona(personaSheet([]), 'p')).toBe('proto');
    expect(gradeOf([])).toBe('proto');
    expect(gradeOfPersona(personaSheet([]), 'gone')).toBe('proto');
  });

  it('is qualitative from five people on, whether in one source or in several', () => {
    expect(gradeOf([source('talks', 'interview', 5)])).toBe('qualitative');
    expect(gradeOf([source('talks', 'interview', 4)])).toBe('proto');
    expect(gradeOf(['one', 'two', 'three', 'four', 'five'].map((id) => source(id, 'interview')))).toBe('qualitative');
    expect(gradeOf([source('seen', 'observation', 2), source('read', 'review', 3)])).toBe('qualitative');
  });

  it('is statistical where a hundred answers or cases were counted', () => {
    expect(gradeOf([source('asked', 'survey', 100)])).toBe('statistical');
    expect(gradeOf([source('asked', 'survey', 99)])).toBe('qualitative');
    expect(gradeOf([source('asked', 'survey')])).toBe('proto');
    expect(gradeOf([source('talks', 'interview', 200)])).toBe('qualitative');
  });

  it('asks that half of what is said rests on it', () => {
    const survey = [source('asked', 'survey', 500)];
    expect(gradeOf(survey, 1)).toBe('statistical');
    expect(gradeOf(survey, 1, [claim('a3', 'needs')])).toBe('proto');
    expect(gradeOf(survey, 1, [claim('a3', 'needs', { evidenceIds: ['talk'] }), source('talk', 'interview')])).toBe('qualitative');
  });

  it('takes a workshop for what a team assumes', () => {
    expect(gradeOf([source('wall', 'workshop', 20)])).toBe('proto');
  });

  it('passes over what is blank, hidden or gone', () => {
    const survey = source('asked', 'survey', 500);
    const hidden = [section('bio', { hidden: true }), claim('h1', 'bio'), claim('h2', 'bio')];
    expect(gradeOf([survey], 1, [claim('a3', 'needs', { text: ' ' }), ...hidden])).toBe('statistical');
    expect(gradeOfPersona(personaSheet([section('needs'), claim('a1', 'needs', { evidenceIds: ['gone'] })]), 'p')).toBe('proto');
  });
});

describe('basisOfPersona', () => {
  it('tells what carries most first, and reads a document once', () => {
    const document = personaSheet([section('needs'), claim('a1', 'needs', { evidenceIds: ['one', 'two'] }), claim('a2', 'needs', { evidenceIds: ['two'] }), claim('a3', 'needs'), source('one', 'interview'), source('two', 'survey', 9)]);
    const basis = basisOfPersona(document, 'p');
    expect(basis.sources.map(({ evidence, claims }) => [evidence.id, claims.length])).toEqual([['two', 2], ['one', 1]]);
    expect(basis.said.filter(({ evidence }) => evidence.length === 0).map(({ claim: { id } }) => id)).toEqual(['a3']);
    expect(basisOfPersona(document, 'p')).toBe(basis);
  });
});

describe('nextGradeOf', () => {
  const nextOf = (...records: readonly AnyRecord[]) => nextGradeOf(basisOfPersona(personaSheet([section('needs'), ...records]), 'p'));
  const claims = (evidenceIds: readonly string[]) => [claim('a1', 'needs', { evidenceIds: [...evidenceIds] }), claim('a2', 'needs'), claim('a3', 'needs')];

  it('tells how many claims and people are missing', () => {
    expect(nextOf(...claims(['talks']), source('talks', 'interview', 3))).toEqual({ grade: 'qualitative', claims: 1, people: 2 });
    expect(nextOf(claim('a1', 'needs', { evidenceIds: ['talks'] }), source('talks', 'interview', 5))).toEqual({ grade: 'statistical', claims: 1, people: 0 });
  });

  it('has nothing above statistical, and nothing to say of an empty sheet', () => {
    expect(nextOf(claim('a1', 'needs', { evidenceIds: ['asked'] }), source('asked', 'survey', 100))).toBeNull();
    expect(nextOf()).toBeNull();
  });
});

describe('countSources', () => {
  it('counts the people of interviews and observations, and other sources once each', () => {
    const sources = [source('one', 'interview'), source('two', 'interview', 5), source('log', 'analytics', 900)];
    const document = personaSheet([section('needs'), claim('a1', 'needs', { evidenceIds: ['log', 'one', 'two'] }), claim('a2', 'needs', { evidenceIds: ['log'] }), ...sources]);
    expect(countSources(basisOfPersona(document, 'p').sources)).toEqual([{ kind: 'analytics', count: 1 }, { kind: 'interview', count: 6 }]);
  });
});

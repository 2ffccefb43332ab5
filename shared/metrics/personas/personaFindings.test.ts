import { createIntl } from '@formatjs/intl';
import { describe, expect, it } from 'vitest';
import { claim, personaSheet, section, source } from '../../../test/helpers/personaSheet.ts';
import { smallDataset } from '../../../test/helpers/smallDataset.ts';
import { messages } from '../../locales/messages.ts';
import { personaRules, type PersonaRuleId } from '../../model/findingRules.ts';
import type { AnyRecord, Persona } from '../../model/records.ts';
import { personaFindings } from './personaFindings.ts';

function found(rule: PersonaRuleId, records: readonly AnyRecord[], persona: Partial<Persona> = {}) {
  return personaFindings(personaSheet(records, persona), 'p').filter((finding) => finding.rule === rule);
}

const places = (...args: Parameters<typeof found>) => found(...args).map(({ recordIds }) => recordIds[0]);
const fact = claim('age', 'who', { key: 'age', text: '34' });

describe('noEvidence', () => {
  it('is a persona of which nothing rests on anything', () => {
    expect(found('noEvidence', [section('needs'), claim('a1', 'needs'), claim('a2', 'needs', { evidenceIds: ['gone'] })])[0]).toMatchObject({ severity: 'high', recordIds: ['p', 'a1'], values: { persona: 'Petra', count: 2 } });
  });

  it('is silent as soon as one claim does, and where nothing is said', () => {
    expect(places('noEvidence', [section('needs'), claim('a1', 'needs'), claim('a2', 'needs', { evidenceIds: ['talk'] }), source('talk', 'interview')])).toEqual([]);
    expect(places('noEvidence', [section('needs'), claim('a1', 'needs', { text: '' })])).toEqual([]);
  });
});

describe('demographicsOnly', () => {
  it('tells who, not why', () => {
    expect(places('demographicsOnly', [section('who'), fact])).toEqual(['p']);
    expect(places('demographicsOnly', [section('who'), fact, section('goals'), claim('a1', 'goals', { text: ' ' })])).toEqual(['p']);
  });

  it('is silent with a goal or a quote, and where nothing is said', () => {
    expect(places('demographicsOnly', [section('who'), fact, section('goals'), claim('a1', 'goals')])).toEqual([]);
    expect(places('demographicsOnly', [section('who'), fact], { quote: 'Tell me which box.' })).toEqual([]);
    expect(places('demographicsOnly', [section('who')])).toEqual([]);
  });
});

describe('overclaimed', () => {
  const graded = (evidenceGrade: 'assumed' | 'observed' | 'measured', ...sources: readonly AnyRecord[]) => [section('needs'), claim('a1', 'needs', { evidenceGrade, evidenceIds: sources.map(({ id }) => id) }), ...sources];

  it('is measured without a count, or observed without anybody asked', () => {
    expect(found('overclaimed', graded('measured', source('talk', 'interview', 8)))[0]).toMatchObject({ severity: 'high', recordIds: ['a1'], values: { claim: 'a1', said: 'measured', allowed: 'observed', sources: 1 } });
    expect(places('overclaimed', graded('measured', source('asked', 'survey')))).toEqual(['a1']);
    expect(found('overclaimed', graded('observed'))[0]).toMatchObject({ severity: 'medium', values: { allowed: 'assumed', sources: 0 } });
    expect(places('overclaimed', graded('observed', source('wall', 'workshop', 9)))).toEqual(['a1']);
  });

  it('is silent where one of the sources carries it', () => {
    expect(places('overclaimed', graded('measured', source('talk', 'interview'), source('asked', 'survey', 20)))).toEqual([]);
    expect(places('overclaimed', graded('measured', source('log', 'analytics', 1)))).toEqual([]);
    expect(places('overclaimed', graded('observed', source('talk', 'interview')))).toEqual([]);
    expect(places('overclaimed', graded('assumed'))).toEqual([]);
    expect(places('overclaimed', [section('needs'), claim('a1', 'needs')])).toEqual([]);
  });
});

describe('onlyAssumed', () => {
  it('is a claim that is marked so, and none that nobody graded or that an interview stands behind', () => {
    expect(found('onlyAssumed', [section('traits'), claim('a1', 'traits', { evidenceGrade: 'assumed', text: 'Price', opposite: 'Quality' }), claim('a2', 'traits'), claim('a3', 'traits', { evidenceIds: ['talk'] }), source('talk', 'interview')])).toMatchObject([{ recordIds: ['a1'], values: { title: 'Price – Quality' } }]);
    expect(places('onlyAssumed', [section('needs'), claim('a1', 'needs', { evidenceGrade: 'assumed' })])).toEqual([]);
    expect(places('onlyAssumed', [section('needs'), claim('a1', 'needs', { evidenceGrade: 'observed' }), claim('a2', 'needs', { evidenceGrade: 'assumed', evidenceIds: ['talk'] }), source('talk', 'interview')])).toEqual([]);
  });
});

describe('personaFindings', () => {
  it('keeps hidden sections out, and answers for one version of the document once', () => {
    const document = personaSheet([section('needs', { hidden: true }), claim('a1', 'needs', { evidenceGrade: 'measured' })]);
    expect(personaFindings(document, 'p')).toEqual([]);
    expect(personaFindings(document, 'p')).toBe(personaFindings(document, 'p'));
    expect(personaFindings(document, 'gone')).toEqual([]);
  });

  it.each(['en', 'pl', 'ru'] as const)('is told in %s with every value', (locale) => {
    const intl = createIntl({ locale, messages: { ...messages[locale] }, onError: (error) => { throw error; } });
    const findings = [
      ...personaFindings(personaSheet([section('who'), claim('a1', 'who', { evidenceGrade: 'measured' })]), 'p'),
      ...personaFindings(personaSheet([section('needs'), claim('a1', 'needs', { evidenceGrade: 'measured', evidenceIds: ['talk'] }), claim('a2', 'needs', { evidenceGrade: 'observed', evidenceIds: ['wall'] }), claim('a3', 'needs', { evidenceGrade: 'assumed' }), source('talk', 'interview'), source('wall', 'workshop')]), 'p'),
    ];
    findings.push(...personaFindings(personaSheet([
      section('who'), claim('a1', 'who', { key: 'age', text: '59' }), claim('a2', 'who', { key: 'location', text: 'Germany' }), smallDataset(),
    ], { segmentShare: 3, segmentRule: { datasetId: 'customers', conditions: [{ column: 'Age', to: 39 }] } }), 'p'));
    expect(findings.filter(({ rule }) => rule === 'outsideData').map(({ recordIds }) => recordIds[0])).toEqual(['a1', 'a2', 'p']);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(personaRules));
    for (const { rule, values } of findings) expect(intl.formatMessage({ id: `finding.${rule}.explanation` }, { ...values } as Record<string, string | number>)).not.toContain('{');
    for (const rule of personaRules) for (const part of ['title', 'advice', 'source']) expect(intl.formatMessage({ id: `finding.${rule}.${part}` })).toBeTruthy();
  });
});

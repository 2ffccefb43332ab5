import { describe, expect, it } from 'vitest';
import { card, found, metric, opportunity, places, reading, touchpoint } from '../../../test/helpers/findingMap.ts';
import { claim, section, source } from '../../../test/helpers/personaSheet.ts';

describe('demographicsOnly', () => {
  const who = [section('who'), claim('age', 'who', { key: 'age', text: '34' })];

  it('is an attached persona that tells who, not why', () => {
    expect(places('demographicsOnly', who, { persona: { role: 'Buyer' } })).toEqual(['p']);
    expect(places('demographicsOnly', [...who, section('goals'), claim('rest', 'goals')])).toEqual([]);
    expect(places('demographicsOnly', [...who, section('goals')])).toEqual(['p']);
    expect(places('demographicsOnly', [])).toEqual([]);
  });
});

describe('onlyAssumed', () => {
  const said = [section('needs'), claim('need', 'needs', { evidenceIds: ['talks'] })];

  it('is what is marked as assumed: personas that nobody asked first, then cards', () => {
    const assumed = { evidenceGrade: 'assumed' } as const;
    const cards = [card('claim', 'text', 'a1', assumed), touchpoint('one', 'a1', assumed), opportunity('idea', 'a1', assumed)];
    expect(places('onlyAssumed', [...cards, ...said])).toEqual(['p', 'one', 'claim', 'idea']);
  });

  it('is no persona that stands on research, or says nothing, and no card that was observed', () => {
    expect(places('onlyAssumed', [...said, source('talks', 'interview', 5), card('claim', 'text', 'a1'), touchpoint('one', 'a1', { evidenceGrade: 'observed' })])).toEqual([]);
    expect(places('onlyAssumed', [section('needs')])).toEqual([]);
  });
});

describe('usualKpis', () => {
  it('is a set that stops at NPS, satisfaction and churn', () => {
    expect(found('usualKpis', [metric('nps', 'nps'), metric('csat', 'csat'), metric('own', 'own')])[0]).toMatchObject({ recordIds: ['csat', 'nps'], values: { kpis: { list: ['csat', 'nps'] } } });
    expect(places('usualKpis', [metric('nps', 'nps'), metric('ces', 'ces')])).toEqual([]);
    expect(places('usualKpis', [metric('own', 'own')])).toEqual([]);
    expect(places('usualKpis', [])).toEqual([]);
  });
});

describe('oldReading', () => {
  it('goes by the last reading of a figure and by the day on which it is asked', () => {
    const figure = [metric('nps', 'nps'), reading('nps', '2024-01-01'), reading('nps', '2025-11-21')];
    expect(found('oldReading', figure, { today: '2026-11-22' })[0]).toMatchObject({ recordIds: ['nps'], values: { date: { date: '2025-11-21' } } });
    expect(places('oldReading', figure, { today: '2026-11-21' })).toEqual([]);
    expect(places('oldReading', [metric('nps', 'nps')])).toEqual([]);
    expect(places('oldReading', [metric('nps', 'nps'), reading('nps', '2023-02-28')], { today: '2024-02-29' })).toEqual(['nps']);
  });
});

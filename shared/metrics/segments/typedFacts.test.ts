import { describe, expect, it } from 'vitest';
import { claim, personaSheet, section } from '../../../test/helpers/personaSheet.ts';
import { smallDataset } from '../../../test/helpers/smallDataset.ts';
import type { SegmentCondition } from '../../model/datasetShape.ts';
import { recordSchema } from '../../model/records.ts';
import { numbersIn } from './numbersIn.ts';
import { evaluateSegment } from './evaluateSegment.ts';
import { personaSegment } from './personaSegment.ts';
import { typedFacts, typedOutsideData } from './typedFacts.ts';

const adults: SegmentCondition[] = [{ column: 'Age', from: 30, to: 49 }];

function sheet(age: string, location: string, share?: number, conditions = adults) {
  return personaSheet([section('who'), claim('c1', 'who', { key: 'age', text: age }), claim('c2', 'who', { key: 'location', text: location }), smallDataset()],
    { segmentRule: { datasetId: 'customers', conditions }, ...(share === undefined ? {} : { segmentShare: share }) });
}

describe('evaluateSegment', () => {
  it('tells n, share and what a rule asks that the data lack', () => {
    expect(recordSchema.safeParse(smallDataset()).success).toBe(true);
    const segment = evaluateSegment(smallDataset(), [...adults, { column: 'Plan', values: ['Pro'] }, { column: 'Region', values: ['North'] }]);
    expect(segment).toMatchObject({ n: 40, total: 430, missingColumns: ['Region'] });
    expect(evaluateSegment(smallDataset(), []).share).toBe(100);
    expect(evaluateSegment(smallDataset(), [{ column: 'Country', values: [] }]).n).toBe(430);
    expect(evaluateSegment(smallDataset(), [{ column: 'Country', values: ['Malta'] }]).n).toBe(0);
  });
});

describe('typedFacts', () => {
  it('puts what is typed beside the segment', () => {
    expect(typedFacts(sheet('39', 'Kraków, Poland'), 'p')).toMatchObject([
      { fact: 'age', place: 'middle', quartiles: { lower: 34.5, median: 39.5, upper: 44.5 } }, { fact: 'location', place: 'middle' },
    ]);
    expect(typedFacts(sheet('31 lat', 'Malta'), 'p')).toMatchObject([{ fact: 'age', place: 'within' }]);
    expect(typedFacts(sheet('about forty', ''), 'p')).toEqual([]);
  });

  it('warns of what hardly anybody in the segment has, and of another share', () => {
    expect(typedOutsideData(sheet('58', 'Poland'), 'p')).toMatchObject([{ fact: 'age', typed: '58' }]);
    expect(typedOutsideData(sheet('50–58', 'Poland', 46.5), 'p')).toMatchObject([{ fact: 'age' }]);
    expect(typedOutsideData(sheet('45–58', 'Poland', 46), 'p')).toEqual([]);
    expect(typedOutsideData(sheet('30', 'Germany', 20, [{ column: 'Age', to: 39 }]), 'p')).toMatchObject([{ fact: 'location', share: 0 }, { kind: 'share', typed: 20 }]);
  });

  it('says nothing of fewer than ten people, or without data', () => {
    expect(typedOutsideData(sheet('58', 'Germany', 90, [{ column: 'Age', from: 20, to: 20 }, { column: 'Plan', values: ['Pro'] }]), 'p')).toEqual([]);
    expect(personaSegment(personaSheet([], { segmentRule: { datasetId: 'gone', conditions: [] } }), 'p')).toBeNull();
  });
});

describe('numbersIn', () => {
  it('reads what people type', () => {
    const cases: [string, number, number][] = [['34', 34, 34], ['30–40', 30, 40], ['od 30 do 40 lat', 30, 40], ['6,800 zł net', 6800, 6800], ['6 800,50 zł', 6800.5, 6800.5], ['34, two children of 3', 34, 34], ['1.500–2.000 €', 1500, 2000]];
    for (const [text, from, to] of cases) expect([text, numbersIn(text)]).toEqual([text, { from, to }]);
    expect(numbersIn('forty')).toBeNull();
  });
});

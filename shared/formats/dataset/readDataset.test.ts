import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerTable, type Customer } from '../../../test/fixtures/customerTable.ts';
import { tableOf } from '../../../test/helpers/tableOf.ts';
import { evaluateSegment } from '../../metrics/segments/evaluateSegment.ts';
import { quantileOf, quartilesOf } from '../../metrics/segments/quantileOf.ts';
import { asNumber, binRange } from '../../model/datasetBins.ts';
import type { DatasetColumn, RangeColumn, SegmentCondition } from '../../model/datasetShape.ts';
import { recordSchemas, type Dataset } from '../../model/records.ts';
import { readDataset, type ReadDataset } from './readDataset.ts';
import { sampleTable } from './sampleTable.ts';

const wanted = ['Age', 'Country', 'Plan', 'Monthly revenue', 'Customer since', 'NPS'];

async function read(text: string | Uint8Array<ArrayBuffer>, names?: readonly string[]): Promise<ReadDataset> {
  const source = tableOf(text);
  const sample = await sampleTable(source);
  if (!sample.ok) throw new Error(sample.refusal.key);
  const columns = sample.value.columns.filter(({ name, isKept }) => (names ? names.includes(name) : isKept));
  const result = await readDataset(source, { format: sample.value.format, columns }, () => undefined);
  if (!result.ok) throw new Error(result.refusal.key);
  return result.value;
}

function datasetOf({ rows, columns, cells }: ReadDataset): Dataset {
  return { type: 'dataset', id: 'd', order: 'a0', name: 'Customers', fileName: 'customers.csv', importedAt: '2026-11-22T10:00:00Z', rows, columns: [...columns], cells };
}

function columnOf(dataset: Dataset, name: string): DatasetColumn {
  const column = dataset.columns.find((candidate) => candidate.name === name);
  if (!column) throw new Error(`no column ${name}`);
  return column;
}

const valueOf: Readonly<Record<string, (customer: Customer) => string | number | null>> = {
  Age: ({ age }) => age, Country: ({ country }) => country, Plan: ({ plan }) => plan, 'Monthly revenue': ({ revenue }) => revenue, 'Customer since': ({ since }) => since, NPS: ({ score }) => score,
};

function meets(customer: Customer, { column, from, to, values }: SegmentCondition): boolean {
  const value = valueOf[column]?.(customer) ?? null;
  if (value === null) return false;
  if (values) return values.includes(String(value));
  return (from === undefined || asNumber(value) >= asNumber(from)) && (to === undefined || asNumber(value) <= asNumber(to));
}

/** Quantiles as a person would tell them from the values in order. */
function quantileOfValues(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = sorted.length * p;
  const at = (place: number): number => sorted[Math.min(sorted.length, Math.max(1, place)) - 1] ?? Number.NaN;
  return Number.isInteger(rank) ? (at(rank) + at(rank + 1)) / 2 : at(Math.ceil(rank));
}

describe('a dataset read from a table of customers', () => {
  it('fits its schema and counts every whole row once', async () => {
    const table = customerTable(3000);
    const dataset = datasetOf(await read(table.text));
    expect(recordSchemas.dataset.safeParse(dataset).error?.message).toBeUndefined();
    expect(dataset.columns.map(({ name }) => name)).toEqual(wanted);
    expect(dataset.rows).toBe(table.customers.length);
    expect(dataset.cells.counts.reduce((sum, count) => sum + count, 0)).toBe(table.customers.length);
  });

  it('answers any rule as filtering the rows would', async () => {
    const { text, customers } = customerTable(2500, 7);
    const dataset = datasetOf(await read(text, ['Age', 'Country', 'Plan', 'NPS']));
    const range = (column: string, least: number, most: number) => fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }))
      .map(([from, to]): SegmentCondition => ({ column, from: Math.min(from, to), to: Math.max(from, to) }));
    const condition = fc.oneof(range('Age', 10, 90), range('NPS', -1, 12), fc.integer({ min: 20, max: 60 }).map((from): SegmentCondition => ({ column: 'Age', from })),
      fc.subarray(['Poland', 'Germany', 'Malta', 'Nowhere'], { minLength: 1 }).map((values): SegmentCondition => ({ column: 'Country', values })),
      fc.subarray(['Free', 'Pro', 'Business'], { minLength: 1 }).map((values): SegmentCondition => ({ column: 'Plan', values })));
    fc.assert(fc.property(fc.array(condition, { maxLength: 4 }), (conditions) => {
      const chosen = customers.filter((customer) => conditions.every((one) => meets(customer, one)));
      const segment = evaluateSegment(dataset, conditions);
      expect(segment.n).toBe(chosen.length);
      expect(segment.share).toBeCloseTo((chosen.length / customers.length) * 100);
      expect(segment.share).toBeGreaterThanOrEqual(0);
      expect(segment.share).toBeLessThanOrEqual(100);
      const ages = chosen.flatMap(({ age }) => age ?? []);
      const column = columnOf(dataset, 'Age') as RangeColumn;
      const part = segment.distributions.find((one) => one.column === column)?.part ?? [];
      for (const p of [0.25, 0.5, 0.75]) expect(quantileOf(column, part, p)).toEqual(ages.length === 0 ? null : quantileOfValues(ages, p));
    }));
  });

  it('answers rules that end with its bins exactly where values were put into ranges, and quartiles within a bin', async () => {
    const { text, customers } = customerTable(4000, 3);
    const dataset = datasetOf(await read(text, ['Monthly revenue', 'Customer since', 'Plan']));
    for (const name of ['Monthly revenue', 'Customer since']) {
      const column = columnOf(dataset, name) as RangeColumn;
      expect(column.exact).toBeUndefined();
      fc.assert(fc.property(fc.nat(column.starts.length - 1), fc.nat(column.starts.length - 1), (a, b) => {
        const [from, to] = [binRange(column, Math.min(a, b)).from, binRange(column, Math.max(a, b)).to];
        const inRange = customers.map((customer) => asNumber(valueOf[name]?.(customer) ?? 0)).filter((value) => value >= from && value <= to);
        const end = (day: number) => (column.kind === 'date' ? new Date(day * 86_400_000).toISOString().slice(0, 10) : day);
        const segment = evaluateSegment(dataset, [{ column: name, from: end(from), to: end(to) }]);
        expect(segment.n).toBe(inRange.length);
        const quartiles = quartilesOf(column, segment.distributions.find((one) => one.column === column)?.part ?? []);
        if (!quartiles) return;
        const median = quantileOfValues(inRange, 0.5);
        const bin = column.starts.findLastIndex((start) => asNumber(start) <= median);
        const width = Math.max(...[bin - 1, bin, bin + 1].filter((near) => near >= 0 && near < column.starts.length).map((near) => binRange(column, near).to - binRange(column, near).from));
        expect(Math.abs(quartiles.median - median)).toBeLessThanOrEqual(width + 1);
      }), { numRuns: 40 });
    }
  });

  it('gets coarser instead of bigger, and still counts every row', async () => {
    const { text, customers } = customerTable(120_000, 5);
    const dataset = datasetOf(await read(text));
    expect(recordSchemas.dataset.safeParse(dataset).error?.message).toBeUndefined();
    expect(dataset.cells.counts.length).toBeLessThanOrEqual(100_000);
    const column = columnOf(dataset, 'Monthly revenue') as RangeColumn;
    const middle = binRange(column, Math.floor(column.starts.length / 2));
    const conditions: SegmentCondition[] = [{ column: 'Monthly revenue', from: middle.from }, { column: 'Country', values: ['Poland'] }];
    expect(evaluateSegment(dataset, conditions).n).toBe(customers.filter((customer) => conditions.every((one) => meets(customer, one))).length);
  });

  it('lists broken rows by their line and counts the rows beside them', async () => {
    const table = customerTable(20_000, 11);
    expect(new Set(table.broken.map(({ reason }) => reason)).size).toBe(2);
    const { broken, rows } = await read(table.text);
    expect(broken.first.map(({ line, reason }) => ({ line, reason }))).toEqual(table.broken);
    expect(broken.count).toBe(table.broken.length);
    expect(rows).toBe(table.customers.length);
  });

  it('keeps nothing of a column that is left out', async () => {
    const { text } = customerTable(500, 2);
    const kept = JSON.stringify(await read(text));
    for (const personal of ['example.org', 'Zielińska', '+48', 'Długa', 'C-1000']) expect(kept).not.toContain(personal);
  });

  it('reads the same from other encodings, delimiters, line ends and decimal marks', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => [`Łódź ${at % 3}`, `${at % 5},5`, `0${(at % 9) + 1}.03.2024`, `${at % 7}`]);
    const text = [['Miasto', 'Kwota', 'Od', 'Ocena'], ...rows].map((cells) => cells.join(';')).join('\r\n');
    const plain = await read(text);
    expect(plain.columns.map(({ kind }) => kind)).toEqual(['category', 'number', 'date', 'number']);
    expect(plain.columns[1]).toMatchObject({ starts: [0.5, 1.5, 2.5, 3.5, 4.5], exact: true });
    expect(plain.columns[2]).toMatchObject({ starts: expect.arrayContaining(['2024-03-01', '2024-03-09']) as unknown });
    expect(await read(Uint8Array.from(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])))).toEqual(plain);
    const cp1250 = Uint8Array.from(text.replaceAll('Ł', '\u00A3').replaceAll('ó', '\u00F3').replaceAll('ź', '\u009F'), (letter) => letter.charCodeAt(0));
    expect(await read(cp1250)).toEqual(plain);
    expect(await read(text.replaceAll('\r\n', '\r'))).toEqual(plain);
    expect(await read(text.replaceAll(';', '\t'))).toEqual(plain);
  });

  it('tells Cyrillic in one byte from Polish in one byte', async () => {
    const text = `Город,Возраст\n${Array.from({ length: 100 }, (_, at) => `${at % 2 ? 'Москва' : 'Казань'},${20 + (at % 30)}`).join('\n')}`;
    const cp1251 = Uint8Array.from(text, (letter) => (letter > '\u0400' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0)));
    const { columns } = await read(cp1251);
    expect(columns).toMatchObject([{ name: 'Город', fact: 'location', values: ['Казань', 'Москва'] }, { name: 'Возраст', fact: 'age', kind: 'number' }]);
  });
});

describe('a file that is no table of customers', () => {
  const refusalOf = async (content: string | Uint8Array<ArrayBuffer>): Promise<string | null> => {
    const sample = await sampleTable(tableOf(content));
    return sample.ok ? null : sample.refusal.key;
  };

  it('is refused by what it is', async () => {
    expect(await refusalOf('')).toBe('error.dataset.empty');
    expect(await refusalOf(' \n \n')).toBe('error.dataset.empty');
    expect(await refusalOf('Age,Plan\n')).toBe('error.dataset.noRows');
    expect(await refusalOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]))).toBe('error.dataset.workbook');
    expect(await refusalOf(Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) % 256))).toBe('error.dataset.binary');
  });

  it('is refused when a column taken for numbers holds none, and when most rows are broken', async () => {
    const source = tableOf('City,Age\nKraków,30\nGdańsk,40\n');
    const sample = await sampleTable(source);
    if (!sample.ok) throw new Error(sample.refusal.key);
    const city = sample.value.columns.filter(({ name }) => name === 'City').map((column) => ({ ...column, kind: 'number' as const }));
    expect(await readDataset(source, { format: sample.value.format, columns: city }, () => undefined)).toMatchObject({ refusal: { key: 'error.dataset.noNumbers', values: { column: 'City' } } });
    const ragged = tableOf(`a,b,c\n1,2,3\n${'1,2\n'.repeat(20_000)}`);
    const format = { encoding: 'utf-8', delimiter: ',', width: 3 } as const;
    expect(await readDataset(ragged, { format, columns: city }, () => undefined)).toMatchObject({ refusal: { key: 'error.dataset.mostBroken' } });
  });
});

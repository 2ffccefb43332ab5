import type { DatasetColumn } from '../../shared/model/datasetShape.ts';
import { writeCells } from '../../shared/model/cellPlaces.ts';
import type { Dataset } from '../../shared/model/records.ts';

const columns: DatasetColumn[] = [
  { kind: 'number', name: 'Age', fact: 'age', grain: 1, starts: Array.from({ length: 43 }, (_, at) => 18 + at), last: 60, exact: true },
  { kind: 'category', name: 'Country', fact: 'location', values: ['Poland', 'Germany'], folded: 2 },
  { kind: 'category', name: 'Plan', values: ['Free', 'Pro'] },
];

/** 430 customers: ten of each age from 18 to 60, one in ten from elsewhere, half of them Germans from 40 on, one in five with Pro. */
export function smallDataset(fields: Partial<Dataset> = {}): Dataset {
  const counts = new Map<number, number>();
  for (let age = 0; age < 43; age += 1) {
    for (let person = 0; person < 10; person += 1) {
      const country = person === 9 ? 2 : age >= 22 && person % 2 === 0 ? 1 : 0;
      const place = (age * 4 + country) * 4 + (person % 5 === 0 ? 1 : 0);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return { type: 'dataset', id: 'customers', order: 'a0', name: 'Customers', fileName: 'crm.csv', importedAt: '2026-11-22T10:00:00Z', rows: 430, columns, cells: writeCells(counts), ...fields };
}

import fc from 'fast-check';
import type { Document } from '../../shared/changes/document.ts';
import type { RecordType } from '../../shared/model/records.ts';

/** Random choices that are resolved against a document only when they are used, so that one list of numbers serves any document and shrinks well. */
export interface Chooser {
  /** 0 … most. */
  readonly number: (most: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Mostly the id of a record of these types, sometimes of any record, sometimes of none. */
  readonly id: (...types: readonly RecordType[]) => string;
  /** A few ids, perhaps with doubles. */
  readonly ids: (...types: readonly RecordType[]) => string[];
  readonly newId: () => string;
}

export const choices: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(10_000), { minLength: 24, maxLength: 24 });

export function createChooser(document: Document, numbers: readonly number[], prefix = 'new'): Chooser {
  let used = 0;
  let made = 0;
  const number = (most: number) => (numbers[used++ % numbers.length] ?? 0) % (most + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[number(items.length - 1)] as Item;
  const id = (...types: readonly RecordType[]) => {
    const fate = number(24);
    const all = [...document.records.values()];
    const fitting = all.filter((record) => fate === 1 || types.includes(record.type));
    return fate === 0 || fitting.length === 0 ? 'nobody' : pick(fitting).id;
  };
  return { number, pick, id, ids: (...types) => Array.from({ length: number(3) }, () => id(...types)), newId: () => `${prefix}-${++made}` };
}

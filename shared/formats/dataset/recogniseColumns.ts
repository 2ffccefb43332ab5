import type { DatasetColumn } from '../../model/datasetShape.ts';
import { datasetLimits } from '../../model/datasetShape.ts';
import { withoutControlCharacters, limits } from '../../model/fields.ts';
import type { FactKey } from '../../model/vocabulary.ts';
import { factOfHeader, personalHeader, type LeftOutReason } from './headerWords.ts';
import { personalContent } from './personalContent.ts';
import { guessDateOrder, readDate, type DateOrder } from './readDate.ts';
import { guessDecimalMark, readNumber, type DecimalMark } from './readNumber.ts';

/** How the cells of one column are to be read. */
export interface ColumnReading {
  /** Its place in the table, from 0. */
  readonly index: number;
  readonly name: string;
  readonly kind: DatasetColumn['kind'];
  readonly fact?: FactKey;
  readonly decimal: DecimalMark;
  readonly dateOrder: DateOrder;
}

/** A column as it was recognised, before a person has settled it. */
export interface FoundColumn extends ColumnReading {
  /** The first few different values. */
  readonly samples: readonly string[];
  /** Why it is left out by default; `null` = it can be counted. */
  readonly leftOut: LeftOutReason | null;
  /** Whether it is counted unless a person says otherwise. */
  readonly isKept: boolean;
}

const enough = 0.9;
const sampleCount = 3;
/** Texts that are longer on average are words of a person. */
const longText = 40;

/** What the columns of a table hold, by their headers and first rows. */
export function recogniseColumns(header: readonly string[], rows: readonly (readonly string[])[], delimiter: string): FoundColumn[] {
  let keptCount = 0;
  return namesOf(header).map((name, index) => {
    const values = rows.map((row) => (row[index] ?? '').trim()).filter((value) => value !== '');
    const column = recogniseColumn(name, index, values, delimiter);
    if (column.leftOut === null) keptCount += 1;
    return { ...column, isKept: column.leftOut === null && keptCount <= datasetLimits.columns };
  });
}

function recogniseColumn(name: string, index: number, values: readonly string[], delimiter: string): Omit<FoundColumn, 'isKept'> {
  const decimal = guessDecimalMark(values, delimiter);
  const dateOrder = guessDateOrder(values);
  const kind = kindOf(values, decimal, dateOrder);
  const fact = factOfHeader(name);
  const samples = [...new Set(values)].slice(0, sampleCount);
  return { index, name, kind, decimal, dateOrder, samples, leftOut: reasonToLeaveOut(name, kind, values), ...(fact && { fact }) };
}

function kindOf(values: readonly string[], decimal: DecimalMark, dateOrder: DateOrder): ColumnReading['kind'] {
  const share = (matches: (value: string) => boolean): number => values.filter(matches).length / Math.max(1, values.length);
  if (share((value) => readDate(value, dateOrder) !== null) >= enough) return 'date';
  // A figure that begins with a zero is a code; one that is only ever 0 or 1 says yes or no.
  const isCode = values.some((value) => /^0\d/.test(value)) || new Set(values).size <= 2;
  return !isCode && share((value) => readNumber(value, decimal) !== null) >= enough ? 'number' : 'category';
}

function reasonToLeaveOut(name: string, kind: ColumnReading['kind'], values: readonly string[]): LeftOutReason | null {
  const personal = personalHeader(name) ?? (kind === 'date' ? null : personalContent(values));
  if (personal) return personal;
  if (values.length === 0) return 'empty';
  if (kind !== 'category') return null;
  const length = values.reduce((sum, value) => sum + value.length, 0) / values.length;
  if (length > longText) return 'freeText';
  return values.length >= 50 && new Set(values).size / values.length > 0.5 ? 'manyValues' : null;
}

/** Headers as names that differ: what has none is called by its place, what is there twice gets a number. */
function namesOf(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const plain = withoutControlCharacters(cell.replaceAll(/\s+/g, ' ')).trim().slice(0, limits.title - 10) || `#${index + 1}`;
    let name = plain;
    for (let number = 2; taken.has(name); number += 1) name = `${plain} (${number})`;
    taken.add(name);
    return name;
  });
}

/** Headers that stand there more than once, each once. */
export function repeatedHeaders(header: readonly string[]): string[] {
  const names = header.map((cell) => cell.trim()).filter(Boolean);
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}

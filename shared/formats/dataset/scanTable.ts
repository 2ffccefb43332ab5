import { accept, refuse, type Result } from '../../base/result.ts';
import { CsvRows, type BrokenReason } from './CsvRows.ts';
import type { TableEncoding } from './sniffEncoding.ts';
import { textOf, type TableSource } from './tableSource.ts';

/** How a table is written. */
export interface TableFormat {
  readonly encoding: TableEncoding;
  readonly delimiter: string;
  /** How many cells a row has. */
  readonly width: number;
}

/** How far the reading is: 0–1, and how many rows were seen. */
export interface ReadingProgress {
  readonly share: number;
  readonly rows: number;
}

export interface BrokenRow {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly reason: BrokenReason;
  /** How many cells it has instead, where that is what is wrong. */
  readonly cells?: number;
}

export interface BrokenRows {
  readonly count: number;
  /** The first of them. */
  readonly first: readonly BrokenRow[];
}

const mostListed = 200;
/** From here on, a file of which most rows are broken is no table. */
const patience = 5000;

/** Hands every whole row of a table to `onRow`, its header aside. Refused where most rows are broken. */
export async function scanTable(source: TableSource, format: TableFormat, onRow: (cells: readonly string[]) => void, onProgress: (progress: ReadingProgress) => void): Promise<Result<{ rows: number; broken: BrokenRows }>> {
  let rows = -1;
  let brokenCount = 0;
  const first: BrokenRow[] = [];
  const onBroken = (row: BrokenRow): void => {
    brokenCount += 1;
    if (first.length < mostListed) first.push(row);
  };
  const reader = new CsvRows(format.delimiter, {
    onRow: (cells, line) => {
      const reason = rows === -1 ? null : faultOf(cells, format.width);
      if (reason === 'cells') return onBroken({ line, reason, cells: cells.length });
      if (reason) return onBroken({ line, reason });
      rows += 1;
      if (rows > 0) onRow(cells);
    },
    onBroken: (line, reason) => onBroken({ line, reason }),
  });
  for await (const { text, done } of textOf(source, format.encoding)) {
    reader.feed(text);
    onProgress({ share: done / source.size, rows: Math.max(0, rows) });
    if (brokenCount > patience && brokenCount > rows) return refuse('error.dataset.mostBroken', { count: brokenCount, line: first[0]?.line ?? 1 });
  }
  reader.end();
  return accept({ rows: Math.max(0, rows), broken: { count: brokenCount, first } });
}

/** What is wrong with a row; blank cells beyond the last column are not. */
function faultOf(cells: readonly string[], width: number): BrokenReason | null {
  if (cells.length < width || cells.slice(width).some((cell) => cell.trim() !== '')) return 'cells';
  return cells.some((cell) => cell.includes('\uFFFD')) ? 'characters' : null;
}

import { accept, refuse, type Refusal, type Result } from '../../base/result.ts';
import { writeCells } from '../../model/cellPlaces.ts';
import type { DatasetCells, DatasetColumn } from '../../model/datasetShape.ts';
import { CategoryBins } from './CategoryBins.ts';
import { CellCounter, type ColumnBins } from './CellCounter.ts';
import { RangeBins } from './RangeBins.ts';
import { RangeProfile } from './RangeProfile.ts';
import { scanTable, type BrokenRows, type ReadingProgress, type TableFormat } from './scanTable.ts';
import type { ColumnReading } from './recogniseColumns.ts';
import type { TableSource } from './tableSource.ts';

/** What a table gives, and what of it could not be read. */
export interface ReadDataset {
  readonly rows: number;
  readonly columns: readonly DatasetColumn[];
  readonly cells: DatasetCells;
  readonly broken: BrokenRows;
}

export interface ReadingPlan {
  readonly format: TableFormat;
  /** The columns that a person takes in, in the order of the table. */
  readonly columns: readonly ColumnReading[];
}

type Learner = RangeProfile | CategoryBins;

/**
 * Reads a table twice: first to learn what its columns hold, then to count. Nothing of a row is kept beyond the row, whatever the size of the file.
 * Refused with `error.dataset.*` where no row can be counted or a column holds nothing of its kind.
 */
export async function readDataset(source: TableSource, { format, columns }: ReadingPlan, onProgress: (progress: ReadingProgress) => void): Promise<Result<ReadDataset>> {
  const learners = columns.map((reading): Learner => (reading.kind === 'category' ? new CategoryBins(reading) : new RangeProfile(reading)));
  const learnt = await scanTable(source, format, (cells) => {
    for (const learner of learners) learner.add(cells[learner.reading.index] ?? '');
  }, (progress) => onProgress({ ...progress, share: progress.share / 2 }));
  if (!learnt.ok) return learnt;
  const refusal = refusalOf(learners, learnt.value.rows);
  if (refusal) return { ok: false, refusal };
  const bins = learners.map((learner): ColumnBins => (learner instanceof CategoryBins ? learner.settle() : new RangeBins(learner)));
  const counter = new CellCounter(bins);
  const counted = await scanTable(source, format, (cells) => counter.add(columns.map(({ index }) => cells[index] ?? '')),
    ({ share, rows }) => onProgress({ share: 0.5 + share / 2, rows }));
  if (!counted.ok) return counted;
  if (counted.value.rows !== learnt.value.rows) return refuse('error.dataset.changed');
  return accept({ rows: counted.value.rows, columns: bins.map((column) => column.toColumn()), cells: writeCells(counter.counts), broken: counted.value.broken });
}

const emptyKeys = { number: 'error.dataset.noNumbers', date: 'error.dataset.noDates', category: 'error.dataset.noValues' } as const;

function refusalOf(learners: readonly Learner[], rows: number): Refusal | null {
  if (rows === 0) return { key: 'error.dataset.noRows' };
  const empty = learners.find((learner) => learner.isEmpty);
  return empty ? { key: emptyKeys[empty.reading.kind], values: { column: empty.reading.name, rows } } : null;
}

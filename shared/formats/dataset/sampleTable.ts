import Papa from 'papaparse';
import { accept, refuse, type Result } from '../../base/result.ts';
import { CsvRows } from './CsvRows.ts';
import { recogniseColumns, repeatedHeaders, type FoundColumn } from './recogniseColumns.ts';
import type { TableFormat } from './scanTable.ts';
import { sniffEncoding } from './sniffEncoding.ts';
import { readHead, withLineFeeds, type TableSource } from './tableSource.ts';

/** What the beginning of a table tells. */
export interface TableSample {
  readonly format: TableFormat;
  readonly columns: readonly FoundColumn[];
  /** Headers that stand there more than once; the later ones got a number. */
  readonly repeated: readonly string[];
}

const headSize = 512 * 1024;
const mostRows = 2000;
/** A wider "table" is text that was taken for one. */
const mostColumns = 1000;

/** Looks at the beginning of a file. Refused with `error.dataset.*` when there is no table in it. */
export async function sampleTable(source: TableSource): Promise<Result<TableSample>> {
  if (source.size === 0) return refuse('error.dataset.empty');
  const head = await readHead(source, headSize);
  const encoding = sniffEncoding(head);
  if (!encoding.ok) return encoding;
  const isWhole = head.length === source.size;
  const text = withLineFeeds(new TextDecoder(encoding.value).decode(head, { stream: !isWhole }));
  if (text.trim() === '') return refuse('error.dataset.empty');
  const delimiter = guessDelimiter(text);
  const [header, ...rows] = readRows(text, delimiter, isWhole);
  if (!header || rows.length === 0) return refuse('error.dataset.noRows');
  if (header.length > mostColumns) return refuse('error.dataset.tooWide', { count: header.length });
  const fitting = rows.filter((row) => row.length >= header.length);
  const columns = recogniseColumns(header, fitting, delimiter);
  return accept({ format: { encoding: encoding.value, delimiter, width: header.length }, columns, repeated: repeatedHeaders(header) });
}

function guessDelimiter(text: string): string {
  return Papa.parse(text, { preview: 100, delimitersToGuess: [',', ';', '\t', '|'], newline: '\n' }).meta.delimiter;
}

function readRows(text: string, delimiter: string, isWhole: boolean): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const reader = new CsvRows(delimiter, { onRow: (cells) => void (rows.length <= mostRows && rows.push(cells)), onBroken: () => undefined });
  reader.feed(text);
  if (isWhole) reader.end();
  return rows;
}

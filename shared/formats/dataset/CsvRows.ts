import Papa from 'papaparse';

/** Why a row cannot be counted: a quote that is never closed or stands astray, or other cells than the header has, or letters of another encoding. */
export type BrokenReason = 'quote' | 'cells' | 'characters';

export interface RowSink {
  readonly onRow: (cells: readonly string[], line: number) => void;
  readonly onBroken: (line: number, reason: BrokenReason) => void;
}

interface StepResult {
  readonly data: readonly string[][];
  readonly errors: readonly unknown[];
  readonly meta: { readonly cursor: number };
}

/** A row that goes on for longer than this was opened by a stray quote. */
const longestRow = 1 << 20;

/** The rows of a table that arrives piece by piece, each with the line it begins in. A broken one takes its line with it and no other. */
export class CsvRows {
  private readonly delimiter: string;
  private readonly sink: RowSink;
  private rest = '';
  private line = 1;
  /** Inside of a line that was given up. */
  private isSkipping = false;

  constructor(delimiter: string, sink: RowSink) {
    this.delimiter = delimiter;
    this.sink = sink;
  }

  /** Takes text whose lines end in line feeds. */
  feed(text: string): void {
    this.rest += text;
    while (this.parse(true));
  }

  end(): void {
    while (this.rest !== '' && this.parse(false));
  }

  /** Reads what is there; whether a line was given up and the rest is to be read anew. */
  private parse(hasMore: boolean): boolean {
    if (this.isSkipping && !this.skipLine()) return false;
    const text = this.rest;
    let start = 0;
    let isBroken = false;
    const step = ({ data, errors, meta }: StepResult): void => {
      if (errors.length > 0) {
        isBroken = true;
        parser.abort();
        return;
      }
      const cells = data[0] ?? [];
      if (cells.length > 1 || cells[0]?.trim()) this.sink.onRow(cells, this.line);
      this.line += countLines(text, start, meta.cursor);
      start = meta.cursor;
    };
    const parser = new Papa.Parser({ delimiter: this.delimiter, newline: '\n', step });
    const { errors } = parser.parse(text, 0, hasMore) as StepResult;
    this.rest = text.slice(start);
    // What is left in `errors` is of the row that is not at its end yet.
    if (!isBroken && errors.length === 0 && this.rest.length <= longestRow) return false;
    this.sink.onBroken(this.line, 'quote');
    this.skipLine();
    return this.rest !== '';
  }

  /** Drops text up to the next line; whether that has begun. */
  private skipLine(): boolean {
    const end = this.rest.indexOf('\n');
    this.isSkipping = end === -1;
    this.rest = end === -1 ? '' : this.rest.slice(end + 1);
    if (end !== -1) this.line += 1;
    return end !== -1;
  }
}

function countLines(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

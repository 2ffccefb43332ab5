/** Rows of cells as they were copied; a list of lines is a table of one column. Cells are texts whatever they look like. */
export type TextTable = readonly (readonly string[])[];

/** Longest text that is looked at; more than any sheet that a person wants on a map. */
const maximumLength = 5_000_000;
/** Every line of a list that an editor or Word made: a bullet or a number. */
const bullet = /^\s*(?:[-–—*•◦▪‣·●○]|\d{1,3}[.)])\s+(?=\S)/u;
// eslint-disable-next-line no-control-regex -- these characters are exactly what is taken out
const controlCharacters = /[\u0000-\u0009\u000E-\u001F\u007F\u200B\uFEFF]/g;
// eslint-disable-next-line no-control-regex -- these characters are what Word and old printers break lines with
const lineBreak = /\r\n|[\r\n\u000B\u000C\u0085\u2028\u2029]/;
const breaks = new Set('\r\n\u000B\u000C\u0085\u2028\u2029');
/** Of a table that is shortened: however sparse it is, it stays small. */
const most = { rows: 2000, columns: 1000 } as const;

/**
 * Reads text from a sheet (cells parted by tabs, cells with line breaks in quotation marks) or from a text editor (one line, one cell; the bullets of a
 * list go). Blank lines of a list are left out; of a table only those around it.
 */
export function readTextTable(text: string): TextTable {
  const given = text.slice(0, maximumLength);
  const lines = given.split(lineBreak).filter((line) => line.trim() !== '');
  if (lines.length > 1 && lines.every((line) => bullet.test(line))) return trimTable(lines.map((line) => [line.replace(bullet, '')]));
  const table = trimTable(readCells(given));
  return given.includes('\t') ? table : table.filter((row) => row.length > 0);
}

/** Cells without control characters and outer spaces; no empty rows and columns around them, no empty cells at the end of a row. */
export function trimTable(table: TextTable): TextTable {
  const clean = table.map((row) => {
    const cells = row.map(cleanCell);
    return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
  });
  const rows = clean.slice(Math.max(0, clean.findIndex((row) => row.length > 0)), clean.findLastIndex((row) => row.length > 0) + 1);
  const first = rows.reduce((least, row) => (row.length > 0 ? Math.min(least, row.findIndex((cell) => cell !== '')) : least), Infinity);
  return rows.map((row) => row.slice(first));
}

/** How many columns the longest row has. */
export function columnCount(table: TextTable): number {
  return table.reduce((longest, row) => Math.max(longest, row.length), 0);
}

/** Rows become columns. */
export function transposeTable(table: TextTable): TextTable {
  return trimTable(Array.from({ length: columnCount(table) }, (_, column) => table.map((row) => row[column] ?? '')));
}

/** How many cells hold something. */
export function countTexts(table: TextTable): number {
  return table.reduce((sum, row) => sum + row.filter((cell) => cell !== '').length, 0);
}

/** What of a table holds no more than so many texts, row by row. */
export function firstTexts(table: TextTable, count: number): TextTable {
  let room = count;
  return trimTable(table.slice(0, most.rows).map((row) => row.slice(0, most.columns).map((cell) => (cell !== '' && room-- > 0 ? cell : ''))));
}

function cleanCell(cell: string): string {
  const lines = cell.toWellFormed().split(lineBreak).map((line) => line.replaceAll('\t', ' ').replaceAll(controlCharacters, '').replaceAll(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

function readCells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length;) {
    const { cell, end } = readCell(text, at);
    rows.at(-1)?.push(cell);
    if (text[end] === '\t') at = end + 1;
    else if (end < text.length) {
      rows.push([]);
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    } else break;
  }
  return rows;
}

function readCell(text: string, start: number): { cell: string; end: number } {
  const quoted = text[start] === '"' ? readQuoted(text, start) : null;
  if (quoted) return quoted;
  let end = start;
  while (end < text.length && text[end] !== '\t' && !breaks.has(text.charAt(end))) end += 1;
  return { cell: text.slice(start, end), end };
}

/** Sheets quote what would break the table. What a customer said stands in the same marks, without anything to protect: then they are text. */
function readQuoted(text: string, start: number): { cell: string; end: number } | null {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const isEnd = close >= 0 && (close + 1 === text.length || text[close + 1] === '\t' || breaks.has(text.charAt(close + 1)));
  if (!isEnd) return null;
  const inner = text.slice(start + 1, close);
  return lineBreak.test(inner) || inner.includes('\t') || inner.includes('""') ? { cell: inner.replaceAll('""', '"'), end: close + 1 } : null;
}

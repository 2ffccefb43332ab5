import { trimTable, type TextTable } from '../../../shared/commands/readTextTable.ts';

/** Sheets put a page of styles around a few cells; beyond this the plain text is read instead. */
const maximumLength = 5_000_000;
/** Merged cells of a hostile page could reach without end. */
const maximumSpan = 1000;

/** The table that a sheet or a text program puts on the clipboard; `null` when there is none, or more than one, or text beside it. */
export function readHtmlTable(html: string): TextTable | null {
  if (html === '' || html.length > maximumLength) return null;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [table, other] = body.querySelectorAll('table');
  if (!table || other || hasTextBeside(body, table)) return null;
  const taken: string[][] = [];
  for (const [index, row] of [...table.rows].entries()) {
    const cells = (taken[index] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (cells[column] !== undefined) column += 1;
      coverSpan(taken, index, column, cell);
      cells[column] = textOf(cell);
    }
  }
  return trimTable(taken.slice(0, table.rows.length).map((row) => Array.from(row, (cell: string | undefined) => cell ?? '')));
}

/** A merged cell keeps the place of those that it covers: its text stands in the first. */
function coverSpan(taken: string[][], top: number, left: number, { rowSpan, colSpan }: HTMLTableCellElement): void {
  for (let row = top; row < top + Math.min(rowSpan, maximumSpan); row += 1) {
    const cells = (taken[row] ??= []);
    for (let column = left; column < left + Math.min(colSpan, maximumSpan); column += 1) cells[column] = '';
  }
}

/** Line breaks are those of the markup, not those of its source. */
function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const node of copy.querySelectorAll('script, style')) node.remove();
  const walker = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) node.nodeValue = (node.nodeValue ?? '').replaceAll(/\s+/g, ' ');
  for (const node of copy.querySelectorAll('br, p, div, li')) node.before('\n');
  return copy.textContent;
}

function hasTextBeside(body: HTMLElement, table: HTMLTableElement): boolean {
  const rest = body.cloneNode(true) as HTMLElement;
  for (const node of rest.querySelectorAll('table, style, script')) node.remove();
  return table.rows.length === 0 || rest.textContent.trim() !== '';
}

import type { Primitive } from './scene.ts';

/** Something that stands in a row: drawn wherever the row puts its top left corner. */
export interface InlinePart {
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Primitive[];
}

export interface InlineRow {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Primitive[];
}

/**
 * Parts from left to right in rows of a width, each centred in its row; `end` stands at the right end of the last row, or below it where
 * it does not fit.
 */
export function flowInline(parts: readonly InlinePart[], width: number, gap: number, end?: InlinePart): InlineRow {
  const rows: InlinePart[][] = [[]];
  const widthOf = (row: readonly InlinePart[]) => row.reduce((sum, part) => sum + part.width + gap, 0);
  for (const part of parts) {
    const row = rows.at(-1) ?? [];
    if (row.length > 0 && widthOf(row) + part.width > width) rows.push([part]);
    else row.push(part);
  }
  if (end && widthOf(rows.at(-1) ?? []) + end.width > width) rows.push([]);
  const heights = rows.map((row, index) => Math.max(0, ...row.map((part) => part.height), index === rows.length - 1 ? (end?.height ?? 0) : 0));
  const height = heights.reduce((sum, value) => sum + value, 0) + gap * (rows.length - 1);
  return { height, draw: (x, y) => drawRows(rows, heights, { x, y, width, gap }, end) };
}

interface RowsPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly gap: number;
}

function drawRows(rows: readonly (readonly InlinePart[])[], heights: readonly number[], place: RowsPlace, end: InlinePart | undefined): Primitive[] {
  const primitives: Primitive[] = [];
  let top = place.y;
  rows.forEach((row, index) => {
    const height = heights[index] ?? 0;
    let left = place.x;
    for (const part of row) {
      primitives.push(...part.draw(left, top + (height - part.height) / 2));
      left += part.width + place.gap;
    }
    if (end && index === rows.length - 1) primitives.push(...end.draw(place.x + place.width - end.width, top + (height - end.height) / 2));
    top += height + place.gap;
  });
  return primitives;
}

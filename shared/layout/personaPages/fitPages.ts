import { flowSections, type Flow, type MeasuredSection, type SectionPiece } from './flowSections.ts';
import type { PageFormat } from './pageFormat.ts';

/** What a persona's sections measure at one size of type. */
export interface Measured {
  /** By column; all in one list where the columns are filled in reading order. */
  readonly columns: readonly (readonly MeasuredSection[])[];
  /** Of a column, in the same unit. */
  readonly height: number;
}

/** What stands on every page, by page and column. */
export interface PagePlan {
  readonly scale: number;
  readonly pages: readonly (readonly (readonly SectionPiece[])[])[];
  readonly tooTall: readonly string[];
}

/** The largest type at which everything stands on one page; where none is small enough, the largest with the fewest pages. */
export function fitPages({ scales, isEven }: Pick<PageFormat, 'scales' | 'isEven'>, measureAt: (scale: number) => Measured): PagePlan {
  let best: PagePlan | null = null;
  for (const scale of scales) {
    const { columns, height } = measureAt(scale);
    const plan = { scale, ...(isEven ? inReadingOrder(columns.flat(), height) : columnByColumn(columns, height)) };
    if (!best || plan.pages.length < best.pages.length || plan.tooTall.length < best.tooTall.length) best = plan;
    if (best.pages.length === 1 && best.tooTall.length === 0) break;
  }
  return best ?? { scale: 1, pages: [[[]]], tooTall: [] };
}

/** Each column goes on in the same column of the next page. */
function columnByColumn(columns: readonly (readonly MeasuredSection[])[], height: number): Omit<PagePlan, 'scale'> {
  const flows = columns.map((sections) => flowSections(sections, height));
  const count = Math.max(1, ...flows.map((flow) => flow.columns.length));
  return { pages: Array.from({ length: count }, (_, page) => flows.map((flow) => flow.columns[page] ?? [])), tooTall: flows.flatMap(({ tooTall }) => tooTall) };
}

/** Two columns, as even as whole sections allow; where they do not hold everything, one is filled after the other, page by page. */
function inReadingOrder(sections: readonly MeasuredSection[], height: number): Omit<PagePlan, 'scale'> {
  const even = evenColumns(sections, height);
  if (even) return { pages: [even.map(({ columns }) => columns[0] ?? [])], tooTall: [] };
  const { columns, tooTall } = flowSections(sections, height);
  return { pages: Array.from({ length: Math.ceil(columns.length / 2) }, (_, page) => [columns[2 * page] ?? [], columns[2 * page + 1] ?? []]), tooTall };
}

function evenColumns(sections: readonly MeasuredSection[], height: number): readonly [Flow, Flow] | null {
  const heights = sections.map((_, index) => Math.max(heightOf(sections.slice(0, index + 1)), heightOf(sections.slice(index + 1))));
  const least = Math.min(...heights);
  if (!(least <= height)) return null;
  const split = heights.indexOf(least) + 1;
  return [flowSections(sections.slice(0, split), height), flowSections(sections.slice(split), height)];
}

function heightOf(sections: readonly MeasuredSection[]): number {
  return sections.reduce((sum, { gap, head, rows }, index) => sum + (index === 0 ? 0 : gap) + head + rows.reduce((all, row) => all + row.height, 0), 0);
}

/** How a persona is laid out on pages; the options of an export say the same. */
export interface PageChoice {
  readonly layout: 'sheet' | 'slide' | 'card';
  /** Of a sheet; slides and cards have one size each. */
  readonly paper: 'A4' | 'Letter';
  readonly orientation: 'portrait' | 'landscape';
}

export interface PageFormat {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly marginMm: number;
  readonly columnCount: 2 | 3;
  /** Filled in reading order, as even as may be, instead of as each section says. */
  readonly isEven: boolean;
  /** Sizes of type that may be tried, the largest first: 1 draws 13 px as 13 px. The smallest keeps 11 px above 6 pt. */
  readonly scales: readonly number[];
}

/** Millimetres, portrait. */
const papers = { A4: [210, 297], Letter: [215.9, 279.4] } as const;
const sheetScales = [0.92, 0.88, 0.84, 0.8, 0.76, 0.73];
/** 13⅓ × 7½ inches, as presentation programs have it; read from further away than paper. */
const slide: PageFormat = { widthMm: 338.67, heightMm: 190.5, marginMm: 11, columnCount: 3, isEven: false, scales: [1.35, 1.2, 1.05, 0.95] };
/** A6 across: four to a sheet of A4. */
const card: PageFormat = { widthMm: 148, heightMm: 105, marginMm: 7, columnCount: 2, isEven: false, scales: [0.92, 0.84, 0.78, 0.73] };

/** Page, margins and type of a layout. */
export function pageFormat({ layout, paper, orientation }: PageChoice): PageFormat {
  if (layout === 'slide') return slide;
  if (layout === 'card') return card;
  const [short, long] = papers[paper];
  return orientation === 'portrait'
    ? { widthMm: short, heightMm: long, marginMm: 11, columnCount: 2, isEven: true, scales: sheetScales }
    : { widthMm: long, heightMm: short, marginMm: 10, columnCount: 3, isEven: false, scales: sheetScales };
}

/** CSS pixels of a length on paper. */
export function pixelsOf(millimetres: number): number {
  return (millimetres * 96) / 25.4;
}

/** Something that stays on one page, or text that can be broken between lines. */
export interface MeasuredRow {
  /** What stands side by side in it. */
  readonly keys: readonly string[];
  readonly height: number;
  /** Of text alone; asked for only where it has to be broken. */
  readonly readLines?: () => readonly TextLine[];
}

export interface TextLine {
  /** Index in the text at which it begins. */
  readonly start: number;
  /** Below the top of the first line. */
  readonly top: number;
}

/** A section as it was measured in its column. */
export interface MeasuredSection {
  readonly id: string;
  /** To the section above; none at the top of a page. */
  readonly gap: number;
  /** Rule and title; they stand again where the section goes on. */
  readonly head: number;
  /** What the title may be higher there. */
  readonly headAgain: number;
  readonly rows: readonly MeasuredRow[];
}

export interface RowPiece {
  readonly key: string;
  /** The part of the text, where it is broken. */
  readonly from?: number;
  readonly to?: number;
}

/** What of a section stands on one page. */
export interface SectionPiece {
  readonly id: string;
  readonly isContinued: boolean;
  readonly rows: readonly RowPiece[];
}

export interface Flow {
  /** One list for each column that was filled. */
  readonly columns: readonly (readonly SectionPiece[])[];
  /** Sections with a row that is higher than a column and cannot be broken. */
  readonly tooTall: readonly string[];
}

/** A line alone at the foot or head of a column reads as a mistake. */
const fewestLines = 2;

/** Fills columns of one height with sections, in order. A title never stands without what it names; a section goes on in the next column under its title. */
export function flowSections(sections: readonly MeasuredSection[], height: number): Flow {
  const filler = new ColumnFiller(height);
  for (const section of sections) filler.add(section);
  return { columns: filler.columns, tooTall: [...filler.tooTall] };
}

class ColumnFiller {
  readonly columns: SectionPiece[][] = [[]];
  readonly tooTall = new Set<string>();
  private readonly height: number;
  private used = 0;
  /** The rows of the section at hand in the column at hand. */
  private rows: RowPiece[] | null = null;

  constructor(height: number) {
    this.height = height;
  }

  add(section: MeasuredSection): void {
    this.rows = null;
    section.rows.forEach((row, index) => this.addRow(section, row, index === 0));
  }

  private addRow(section: MeasuredSection, row: MeasuredRow, isFirst: boolean): void {
    let from = 0;
    let { height } = row;
    for (;;) {
      const isStarting = isFirst && from === 0;
      const room = this.height - this.used - (this.rows ? 0 : this.opening(section, isStarting));
      if (height <= room) return this.place(section, row, height, isStarting, from);
      const part = row.readLines && breakLines(row.readLines(), height, from, room, this.isEmpty);
      if (part) {
        this.place(section, row, room, isStarting, from, part.to);
        height = part.rest;
        from = part.to;
      } else if (this.isEmpty) {
        this.tooTall.add(section.id);
        return this.place(section, row, height, isStarting, from);
      }
      this.startColumn();
    }
  }

  private get isEmpty(): boolean {
    return this.columns.at(-1)?.length === 0;
  }

  private opening({ gap, head, headAgain }: MeasuredSection, isStarting: boolean): number {
    return (this.used > 0 ? gap : 0) + head + (isStarting ? 0 : headAgain);
  }

  private place(section: MeasuredSection, row: MeasuredRow, height: number, isStarting: boolean, from: number, to?: number): void {
    if (!this.rows) {
      this.used += this.opening(section, isStarting);
      this.rows = [];
      this.columns.at(-1)?.push({ id: section.id, isContinued: !isStarting, rows: this.rows });
    }
    this.used += height;
    for (const key of row.keys) this.rows.push({ key, ...(from > 0 ? { from } : {}), ...(to === undefined ? {} : { to }) });
  }

  private startColumn(): void {
    this.columns.push([]);
    this.used = 0;
    this.rows = null;
  }
}

/** As many lines as there is room for, and how high the rest is; `null` where it is better to begin on the next page. */
function breakLines(lines: readonly TextLine[], height: number, from: number, room: number, isEmpty: boolean): { to: number; rest: number } | null {
  const rest = lines.slice(Math.max(0, lines.findIndex(({ start }) => start === from)));
  const top = rest[0]?.top ?? 0;
  const lineHeight = (rest[1]?.top ?? top) - top;
  const around = Math.max(0, height - (rest.at(-1)?.top ?? top) + top - lineHeight);
  const fitting = rest.findLastIndex((line) => line.top - top + around <= room);
  const next = rest[Math.min(fitting, Math.max(rest.length - fewestLines, isEmpty ? 1 : 0))];
  if (!next || rest.indexOf(next) < (isEmpty ? 1 : fewestLines)) return null;
  return { to: next.start, rest: height - next.top + top };
}

/** A straight piece of a connection between two corners, along which others may run. */
export interface TrackLine {
  /** Pieces are on one line when they share the direction and this place across it, in px. */
  readonly isUpright: boolean;
  readonly across: number;
  /** Where it runs, from the lower to the higher coordinate, in px. */
  readonly from: number;
  readonly to: number;
  /** The items at the two ends of its connection: pieces that share one run together on purpose. */
  readonly fromId: string;
  readonly toId: string;
}

/** Beside the middle by so many px, in this order. Beyond that the gutter is full, and pieces share the outermost track. */
const offsets = { upright: [0, -2.5, 2.5, -5], level: [0, 2, -2] } as const;

/** How far each piece is set beside its line so that pieces of unrelated connections do not lie on each other; in the order of `lines`. */
export function separateTracks(lines: readonly TrackLine[]): number[] {
  const found = lines.map(() => 0);
  const indexes = lines.map((_, index) => index);
  for (const group of Map.groupBy(indexes, (index) => placeOf(lines[index])).values()) {
    if (group.length < 2) continue;
    const tracks: TrackLine[][] = [];
    for (const index of group.sort((a, b) => compareLines(lines[a], lines[b]))) {
      const line = lines[index];
      if (!line) continue;
      const steps = offsets[line.isUpright ? 'upright' : 'level'];
      const free = steps.findIndex((_, track) => !tracks[track]?.some((other) => isOnTopOf(line, other)));
      const track = free === -1 ? steps.length - 1 : free;
      (tracks[track] ??= []).push(line);
      found[index] = steps[track] ?? 0;
    }
  }
  return found;
}

function placeOf(line: TrackLine | undefined): string {
  return line ? `${line.isUpright ? 'x' : 'y'}${line.across}` : '';
}

/** The order must not depend on the order of the records, or an edit elsewhere would move lines. */
function compareLines(a: TrackLine | undefined, b: TrackLine | undefined): number {
  if (!a || !b) return 0;
  return a.from - b.from || a.to - b.to || (a.fromId < b.fromId ? -1 : a.fromId > b.fromId ? 1 : 0) || (a.toId < b.toId ? -1 : a.toId > b.toId ? 1 : 0);
}

function isOnTopOf(a: TrackLine, b: TrackLine): boolean {
  return a.from < b.to && b.from < a.to && a.fromId !== b.fromId && a.toId !== b.toId;
}

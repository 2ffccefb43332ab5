interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The zone that lies next to another one in a direction, as the zones stand now; the nearest by its middle. `null` at the edge. */
export function zoneBeside<Zone extends { readonly box: Box }>(from: Box, others: readonly Zone[], direction: Direction): Zone | null {
  const beyond = others.filter(({ box }) => gapTo(from, box, direction) >= 0);
  return beyond.sort((a, b) => distance(from, a.box, direction) - distance(from, b.box, direction))[0] ?? null;
}

/** Rules between zones overlap by a pixel. */
const tolerance = 2;

function gapTo(from: Box, to: Box, direction: Direction): number {
  const gaps = { left: from.left - (to.left + to.width), right: to.left - (from.left + from.width), up: from.top - (to.top + to.height), down: to.top - (from.top + from.height) };
  return gaps[direction] + tolerance;
}

/** How far one has to go, where going aside counts more than going on. */
function distance(from: Box, to: Box, direction: Direction): number {
  const x = Math.abs(to.left + to.width / 2 - (from.left + from.width / 2));
  const y = Math.abs(to.top + to.height / 2 - (from.top + from.height / 2));
  return direction === 'left' || direction === 'right' ? x + 3 * y : y + 3 * x;
}

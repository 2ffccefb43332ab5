interface Size {
  readonly width: number;
  readonly height: number;
}

interface Wanted extends Size {
  readonly angle: number;
}

/** Rounds after which boxes that still touch have no room on their circle. */
const mostRounds = 300;

/**
 * Angles near the wanted ones at which boxes stand on a circle without touching: neighbours that would touch move apart by half each, round by round.
 * @param items in the order of their angles, 0–360.
 * @returns degrees in the order of the items, which may leave 0–360; `null` when the circle is too small for them.
 */
export function spreadAngles(items: readonly Wanted[], radius: number): number[] | null {
  const angles = items.map(({ angle }) => angle);
  if (items.length < 2) return angles;
  for (let round = 0; round < mostRounds; round += 1) {
    let hasMoved = false;
    for (const [index, item] of items.entries()) {
      const next = (index + 1) % items.length;
      const other = items[next];
      const [here, there] = [angles[index], angles[next]];
      if (!other || here === undefined || there === undefined) continue;
      const between = there - here + (next === 0 ? 360 : 0);
      const needed = angleBetween(item, other, here + between / 2, radius);
      if (needed === null) return null;
      const missing = needed - between;
      if (missing <= 0.001) continue;
      angles[index] = here - missing / 2;
      angles[next] = there + missing / 2;
      hasMoved = true;
    }
    if (!hasMoved) return angles;
  }
  return null;
}

/** How far two boxes have to be apart on a circle so that they do not touch; the chord between them runs as the tangent at its middle does. */
function angleBetween(a: Size, b: Size, middle: number, radius: number): number | null {
  const radians = (middle * Math.PI) / 180;
  const chord = Math.min((a.width + b.width) / 2 / Math.abs(Math.cos(radians)), (a.height + b.height) / 2 / Math.abs(Math.sin(radians)));
  return chord > 2 * radius ? null : (2 * Math.asin(chord / (2 * radius)) * 180) / Math.PI;
}

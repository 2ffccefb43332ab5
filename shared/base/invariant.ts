/** Throws when a condition that the code itself guarantees does not hold: always a defect of ours, never bad input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}

/** The day of an instant as dates are kept: YYYY-MM-DD, in UTC. */
export function isoDay(at: Date): string {
  return at.toISOString().slice(0, 10);
}

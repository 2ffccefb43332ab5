/** The steps of the attitude scale, from against to for, and the names of their messages `committee.attitude.<name>`. */
export const attitudes = [
  { value: -2, name: 'against' }, { value: -1, name: 'doubtful' }, { value: 0, name: 'neutral' }, { value: 1, name: 'inFavour' }, { value: 2, name: 'champion' },
] as const;
type AttitudeName = (typeof attitudes)[number]['name'];

/** The name of the nearest step, half away from neutral. */
export function attitudeName(value: number): AttitudeName {
  const nearest = Math.sign(value) * Math.round(Math.abs(value));
  return attitudes.find((step) => step.value === nearest)?.name ?? 'neutral';
}

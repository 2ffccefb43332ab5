import type { Claim } from '../../../../shared/model/records.ts';

/** The first moment of a day that is later than this one; `null` where none is, or where the time is none of the clock. */
export function momentAfter(moment: Pick<Claim, 'key'>, moments: readonly Claim[]): string | null {
  const time = minutesOf(moment.key);
  return (time === null ? undefined : moments.find((other) => (minutesOf(other.key) ?? -1) > time)?.id) ?? null;
}

/** "6:40", "06.40", "21:30 – 22:00": when it begins. */
function minutesOf(key = ''): number | null {
  const clock = /^\s*(\d{1,2})[:.](\d{2})/.exec(key);
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
}

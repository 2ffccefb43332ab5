import type { HistoryEntry, Version } from '../../../shared/contract/schemas.ts';
import type { Moment } from './moment.ts';

export interface TimelineDay {
  /** The instant of the day's latest moment, to be told as a date. */
  readonly at: string;
  readonly moments: readonly Moment[];
}

/**
 * Entries and versions in one line, the latest first, by the days of the reader's clock. A version stands right above the entry whose result it is.
 * @param isWhole whether `entries` reach back to the beginning; else versions from before wait until what they follow is there too.
 */
export function timelineOf(entries: readonly HistoryEntry[], versions: readonly Version[], isWhole: boolean): TimelineDay[] {
  const waiting = versions.toSorted((a, b) => b.revision - a.revision);
  const days: { at: string; moments: Moment[] }[] = [];
  const put = (at: string, moment: Moment) => {
    const last = days.at(-1);
    if (last && dayOf(last.at) === dayOf(at)) last.moments.push(moment);
    else days.push({ at, moments: [moment] });
  };
  for (const entry of entries) {
    while (waiting[0] && waiting[0].revision >= entry.revision) put(entry.at, { kind: 'version', version: waiting.shift()! });
    put(entry.at, { kind: 'entry', entry });
  }
  if (isWhole) for (const version of waiting) put(entries.at(-1)?.at ?? version.at, { kind: 'version', version });
  return days;
}

function dayOf(iso: string): string {
  return new Date(iso).toDateString();
}

import { useMemo } from 'react';
import { useIntl } from 'react-intl';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

interface Format {
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A day: 12 May 2026. */
  readonly date: (iso: string) => string;
  readonly time: (iso: string) => string;
  /** "5 minutes ago", "yesterday", and a date beyond a week. */
  readonly relative: (iso: string, now?: Date) => string;
  /** "2.1 MB". */
  readonly fileSize: (bytes: number) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
}

/** Dates, numbers and sizes in the window's language. */
export function useFormat(): Format {
  const intl = useIntl();
  return useMemo(() => ({
    // The field's sign is the minus, never the hyphen.
    number: (value, options) => new Intl.NumberFormat(intl.locale, options).format(value).replace('-', '−'),
    date: (iso) => new Intl.DateTimeFormat(intl.locale, { dateStyle: 'medium' }).format(new Date(iso)),
    time: (iso) => new Intl.DateTimeFormat(intl.locale, { timeStyle: 'short' }).format(new Date(iso)),
    relative: (iso, now = new Date()) => relativeTime(intl.locale, new Date(iso), now),
    fileSize: (bytes) => fileSize(intl.locale, bytes),
    list: (items) => new Intl.ListFormat(intl.locale, { type: 'conjunction' }).format(items),
  }), [intl.locale]);
}

function relativeTime(locale: string, at: Date, now: Date): string {
  const past = now.getTime() - at.getTime();
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (past < minute) return relative.format(0, 'second');
  if (past < hour) return relative.format(-Math.floor(past / minute), 'minute');
  if (past < day) return relative.format(-Math.floor(past / hour), 'hour');
  if (past < 7 * day) return relative.format(-Math.floor(past / day), 'day');
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at);
}

function fileSize(locale: string, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  const text = new Intl.NumberFormat(locale, { style: 'unit', unit: units[power], unitDisplay: 'short', maximumFractionDigits: power > 1 ? 1 : 0 }).format(bytes / 1000 ** power);
  return text.replaceAll(' ', '\u00A0'); // a figure and its unit stay on one line
}

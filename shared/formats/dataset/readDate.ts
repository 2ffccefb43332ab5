/** In which order a date names year, month and day. */
const dateOrders = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T\s].*)?$/;
const yearLast = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?:[T\s,].*)?$/;

/** The day that a cell holds, as days since 1970; a time of day is passed over. `null` = it is no date in this order. */
export function readDate(text: string, order: DateOrder): number | null {
  const match = (order === 'ymd' ? yearFirst : yearLast).exec(text.trim());
  if (!match) return null;
  const [first, second, third] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (order === 'ymd') return dayNumber(first, second, third);
  return order === 'dmy' ? dayNumber(third, second, first) : dayNumber(third, first, second);
}

function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / 86_400_000 : null;
}

/** The order by which most of these can be read; the day before the month where both would do, as in Europe. */
export function guessDateOrder(texts: readonly string[]): DateOrder {
  const counts = dateOrders.map((order) => texts.filter((text) => readDate(text, order) !== null).length);
  return dateOrders[counts.indexOf(Math.max(...counts))] ?? 'ymd';
}

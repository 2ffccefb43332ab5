const byLocale = Symbol('text by locale');

/** One text (or number: prices differ by country) in English, Polish and Russian. */
export function t(en, pl, ru) {
  return { [byLocale]: { en, pl, ru } };
}

/** Bare words or a text in three languages, not an object with fields. */
export function isWords(value) {
  return typeof value !== 'object' || byLocale in value;
}

/** The card says how well its claim is founded. */
export const assumed = (title) => ({ title, evidenceGrade: 'assumed' });
export const observed = (title) => ({ title, evidenceGrade: 'observed' });
export const measured = (title) => ({ title, evidenceGrade: 'measured' });

/** A storyboard card: scripts/samples/pictures/<picture>.png with its caption, which is also its alternative text. */
export const picture = (file, title) => ({ title, picture: file });

const monthEnds = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'];

/** Month-end readings of one metric: `[value, n]` each, from January 2026 on. */
export function monthly(source, ...readings) {
  return readings.map(([value, n], index) => ({ date: monthEnds[index], value, n, source }));
}

/** A value with every text of three languages inside it replaced by that locale's words; NBSP before a percent sign or unit, so that it never starts a line. */
export function inLocale(value, locale) {
  if (typeof value === 'string') return value.replace(/(\d) (?=[%₽$]|zł|°C|[mcмс][mм])/g, '$1\u00A0');
  if (Array.isArray(value)) return value.map((part) => inLocale(part, locale));
  if (value === null || typeof value !== 'object') return value;
  if (byLocale in value) return inLocale(value[byLocale][locale], locale);
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined).map(([key, part]) => [key, inLocale(part, locale)]));
}

import { locales, type Locale } from '../../shared/contract/schemas.ts';

/** The best of our languages for an Accept-Language header; English when it names none of them. */
export function browserLanguage(header: string | undefined): Locale {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
    return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
  });
  wanted.sort((a, b) => b.quality - a.quality);
  for (const { language, quality } of wanted) {
    const found = locales.find((locale) => locale === language);
    if (found && quality > 0) return found;
  }
  return 'en';
}

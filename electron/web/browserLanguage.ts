import type { Locale } from '../../shared/contract/schemas.ts';
import { firstLocale } from '../host/firstLocale.ts';

/** The best of our languages for an Accept-Language header; English when it names none of them. */
export function browserLanguage(header: string | undefined): Locale {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
    return { tag, quality: quality === undefined ? 1 : Number(quality) };
  });
  return firstLocale(wanted.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality).map(({ tag }) => tag));
}

import type { Locale } from '../../shared/contract/schemas.ts';
import { messages } from '../../shared/locales/messages.ts';

/** The page for whoever comes without a valid address: says what to do, holds no script and no data. */
export function refusalPage(locale: Locale): string {
  const texts = messages[locale];
  const title = texts['error.web.refusedTitle'] ?? '';
  return `<!doctype html>
<html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<h1>${title}</h1><p>${texts['error.web.refused'] ?? ''}</p></html>
`;
}

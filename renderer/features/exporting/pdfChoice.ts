import type { Locale, PdfOptions } from '../../../shared/contract/schemas.ts';

/** What was chosen last in this window: the next export most often wants the same. */
let last: Omit<PdfOptions, 'locale'> = { paper: 'A3', orientation: 'landscape', withoutInternal: true, withPersonas: true, withLegend: true };

export function lastPdfOptions(locale: Locale): PdfOptions {
  return { ...last, locale };
}

export function rememberPdfOptions({ locale: _locale, ...options }: PdfOptions): void {
  last = options;
}

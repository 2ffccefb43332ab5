import type { Locale, PdfOptions } from '../../../shared/contract/schemas.ts';

/** What was chosen last in this window: the next export most often wants the same. */
let last: Omit<PdfOptions, 'locale' | 'withComments' | 'withFindings'> = { paper: 'A3', orientation: 'landscape', withoutInternal: true, withPersonas: true, withLegend: true };

export function lastPdfOptions(locale: Locale): PdfOptions {
  return { ...last, locale };
}

/** What was said and what was found goes to others only where it is asked for each time. */
export function rememberPdfOptions({ locale: _locale, withComments: _withComments, withFindings: _withFindings, ...options }: PdfOptions): void {
  last = options;
}

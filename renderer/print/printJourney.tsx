import { getRecord } from '../../shared/changes/document.ts';
import { pdfOptionsSchema } from '../../shared/contract/schemas.ts';
import { posterGeometry } from './posterGeometry.ts';
import type { Printed } from './printed.ts';
import { PrintPage } from './PrintPage.tsx';
import { readPrintedLibrary } from './readPrintedLibrary.ts';

/** `?journey=ID&options=JSON`: the poster of a journey. */
export async function printJourney(query: URLSearchParams): Promise<Printed> {
  const journeyId = query.get('journey') ?? '';
  const options = pdfOptionsSchema.parse(JSON.parse(query.get('options') ?? 'null'));
  const { session, library } = await readPrintedLibrary(options.locale);
  const journey = getRecord(library, 'journey', journeyId);
  if (!journey) throw new Error(`journey ${journeyId} is missing`);
  if (options.comparison && !getRecord(library, 'journey', journey.comparesToId)) throw new Error(`journey ${journeyId} is not linked`);
  return {
    locale: options.locale,
    title: journey.title,
    pageRules: pageRulesOf(posterGeometry(options)),
    draw: (onDrawn) => <PrintPage document={library} session={session} journeyId={journeyId} options={options} onDrawn={onDrawn} />,
  };
}

/** Half a millimetre is kept free so that rounding never starts a second page. */
function pageRulesOf({ widthMm, heightMm, marginMm }: ReturnType<typeof posterGeometry>): string {
  return `
    @page { size: ${widthMm}mm ${heightMm}mm; margin: ${marginMm}mm; }
    @page reading { size: A4; margin: 18mm; }
    #root > main { width: ${widthMm - 2 * marginMm}mm; height: ${heightMm - 2 * marginMm - 0.5}mm; overflow: hidden; }
  `;
}

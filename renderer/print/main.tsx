import { createRoot } from 'react-dom/client';
import '../ui/fonts.css';
import '../ui/tokens.css';
import './print.css';
import { createDocument } from '../../shared/changes/createDocument.ts';
import { getRecord } from '../../shared/changes/document.ts';
import { createClient } from '../../shared/contract/createClient.ts';
import { pdfOptionsSchema } from '../../shared/contract/schemas.ts';
import { createTransport } from '../transport/createTransport.ts';
import { loadPortraits } from '../ui/portraitStore.ts';
import { MessagesProvider } from '../i18n/MessagesProvider.tsx';
import { posterGeometry } from './posterGeometry.ts';
import { PrintPage } from './PrintPage.tsx';

/**
 * `print.html?journey=ID&options=JSON`. The host that opened the page reads `data-print-state` of the root element:
 * absent while drawing, `ready` to print, or `failed` with the reason in `data-print-reason`.
 */
async function printJourney(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const journeyId = query.get('journey') ?? '';
  const options = pdfOptionsSchema.parse(JSON.parse(query.get('options') ?? 'null'));
  const client = createClient(createTransport());
  const [session, { records }] = await Promise.all([client.call('getSession', {}), client.call('readLibrary', {})]);
  const library = createDocument(records);
  const journey = getRecord(library, 'journey', journeyId);
  if (!journey) throw new Error(`journey ${journeyId} is missing`);
  if (options.comparison && !getRecord(library, 'journey', journey.comparesToId)) throw new Error(`journey ${journeyId} is not linked`);
  // Paper shows faces, never the initials that hold their place on the screen.
  if (records.some((record) => record.type === 'persona' && record.portrait?.kind === 'drawn')) await loadPortraits();
  setPageSize(posterGeometry(options));
  document.documentElement.lang = options.locale;
  document.title = journey.title;
  createRoot(document.getElementById('root')!).render(
    <MessagesProvider locale={options.locale}>
      <PrintPage document={library} session={session} journeyId={journeyId} options={options} onDrawn={() => tellHost('ready')} />
    </MessagesProvider>,
  );
}

/** The sheet is known only now; half a millimetre is kept free so that rounding never starts a second page. */
function setPageSize({ widthMm, heightMm, marginMm }: ReturnType<typeof posterGeometry>): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @page { size: ${widthMm}mm ${heightMm}mm; margin: ${marginMm}mm; }
    @page reading { size: A4; margin: 18mm; }
    #root > main { width: ${widthMm - 2 * marginMm}mm; height: ${heightMm - 2 * marginMm - 0.5}mm; overflow: hidden; }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function tellHost(state: 'ready' | 'failed', reason = ''): void {
  document.documentElement.dataset['printReason'] = reason;
  document.documentElement.dataset['printState'] = state;
}

printJourney().catch((error: unknown) => tellHost('failed', error instanceof Error ? error.message : String(error)));

import { HostError } from '../../shared/contract/createClient.ts';
import { pdfSettings, printTimeLimit, readPictures, waitForPrintState } from '../host/printPage.ts';
import { ChromiumPipe } from './chromiumPipe.ts';
import { findChromium } from './findChromium.ts';

/** A page that the server refused never says how it went. */
const waitForAnswer = `(({ responseStatus }) => (responseStatus >= 400 ? ['failed', 'HTTP ' + responseStatus] : ${waitForPrintState}))(performance.getEntriesByType('navigation')[0])`;

interface PrintRequest {
  /** Where the print page is served. */
  readonly url: string;
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
}

/** A page that is drawn. */
export interface PrintedPage {
  readonly send: (method: string, parameters?: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, unknown>>>;
  readonly onProgress: (fraction: number) => void;
}

/** Draws a page with the Chromium of this computer and uses it. Aborting ends it at once. @throws HostError with `error.pdf.*` when it cannot be done. */
export async function withPrintPage<Value>(request: PrintRequest, use: (page: PrintedPage) => Promise<Value>): Promise<Value> {
  const program = findChromium();
  if (!program) throw new HostError('error.pdf.noChromium');
  request.signal.throwIfAborted();
  const chromium = new ChromiumPipe(program);
  const limit = AbortSignal.any([request.signal, AbortSignal.timeout(printTimeLimit)]);
  try {
    return await Promise.race([openPage(chromium, request).then(use), rejectOnAbort(limit)]);
  } catch (error) {
    request.signal.throwIfAborted();
    if (limit.aborted) throw new HostError('error.pdf.timeout');
    if (error instanceof HostError) throw error;
    throw new HostError('error.pdf.chromiumFailed', { program, reason: error instanceof Error ? error.message : '' });
  } finally {
    await chromium.close();
  }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true }));
}

/** The first line of what a script of the page threw. */
function reasonOf(event: Readonly<Record<string, unknown>>): string {
  const { exceptionDetails } = event as { exceptionDetails?: { text?: string; exception?: { description?: string } } };
  return (exceptionDetails?.exception?.description ?? exceptionDetails?.text ?? '').split('\n')[0] ?? '';
}

async function openPage(chromium: ChromiumPipe, { url, onProgress }: PrintRequest): Promise<PrintedPage> {
  const { targetId } = await chromium.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = (await chromium.send('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string };
  const send = (method: string, parameters?: Readonly<Record<string, unknown>>) => chromium.send(method, parameters, sessionId);
  onProgress(0.1);
  await send('Page.enable');
  await send('Runtime.enable');
  const threw = chromium.once('Runtime.exceptionThrown', sessionId).then((event): never => {
    throw new HostError('error.pdf.pageFailed', { reason: reasonOf(event) });
  });
  threw.catch(() => undefined); // it may also come later, when nobody waits any more
  const loaded = chromium.once('Page.loadEventFired', sessionId);
  await send('Page.navigate', { url });
  await loaded;
  onProgress(0.3);
  const answer = send('Runtime.evaluate', { expression: waitForAnswer, awaitPromise: true, returnByValue: true });
  const { result } = (await Promise.race([answer, threw])) as { result: { value?: [state: string, reason: string] } };
  const [printState, reason = ''] = result.value ?? [];
  if (printState !== 'ready') throw new HostError('error.pdf.pageFailed', { reason });
  onProgress(0.6);
  return { send, onProgress };
}

export async function printPdf({ send, onProgress }: PrintedPage): Promise<Uint8Array> {
  const { stream } = (await send('Page.printToPDF', { ...pdfSettings, transferMode: 'ReturnAsStream' })) as { stream: string };
  onProgress(0.9);
  const chunks: Buffer[] = [];
  for (let atEnd = false; !atEnd; ) {
    const part = (await send('IO.read', { handle: stream, size: 1_048_576 })) as { data: string; eof: boolean; base64Encoded?: boolean };
    chunks.push(Buffer.from(part.data, part.base64Encoded ? 'base64' : 'latin1'));
    atEnd = part.eof;
  }
  onProgress(1);
  return Buffer.concat(chunks);
}

/** The pictures that the page drew of itself. */
export async function readPrintedPictures({ send, onProgress }: PrintedPage): Promise<readonly Uint8Array[]> {
  const { result } = (await send('Runtime.evaluate', { expression: readPictures, returnByValue: true })) as { result: { value?: readonly string[] } };
  onProgress(1);
  return (result.value ?? []).map((picture) => Buffer.from(picture, 'base64'));
}

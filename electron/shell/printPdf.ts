import type { BrowserWindow } from 'electron';
import { createId } from '../../shared/base/createId.ts';
import { HostError } from '../../shared/contract/createClient.ts';
import type { PdfJob } from '../host/ports.ts';
import { createSend, type IpcTransport } from './ipcTransport.ts';
import type { OpenLibrary } from './openLibraries.ts';
import { createPageWindow, pageAddress, type PageFolders } from './pageWindow.ts';

const timeLimit = 180_000;

/** Resolves in the page as soon as renderer/print says how it went. */
const waitForPrintState = `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => { if (root.dataset.printState === 'ready' || root.dataset.printState === 'failed') resolve([root.dataset.printState, root.dataset.printReason || '']); };
  new MutationObserver(look).observe(root, { attributes: true });
  look();
})`;

interface PrintMeans {
  readonly folders: PageFolders;
  readonly transport: IpcTransport;
}

/** Prints the print page in a hidden window of its own; aborting ends it at once. @throws HostError `error.pdf.*` when it cannot be done. */
export async function printPdf({ folders, transport }: PrintMeans, library: OpenLibrary, job: PdfJob): Promise<Uint8Array> {
  job.signal.throwIfAborted();
  const limit = AbortSignal.any([job.signal, library.closing, AbortSignal.timeout(timeLimit)]);
  const window = createPageWindow(folders, { width: 1200, height: 800, paintWhenInitiallyHidden: true });
  transport.connect(window.webContents, library.host, { id: createId(), send: createSend(window.webContents) });
  const gone = new Promise<never>((_, reject) => {
    limit.addEventListener('abort', () => reject(limit.reason as Error), { once: true });
    window.webContents.once('render-process-gone', (_event, { reason }) => reject(new Error(reason)));
  });
  try {
    return await Promise.race([printPage(window, job), gone]);
  } catch (error) {
    job.signal.throwIfAborted();
    library.closing.throwIfAborted();
    if (limit.aborted) throw new HostError('error.pdf.timeout');
    if (error instanceof HostError) throw error;
    throw new HostError('error.pdf.pageFailed', { reason: error instanceof Error ? error.message : '' });
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
}

async function printPage(window: BrowserWindow, { journeyId, options, onProgress }: PdfJob): Promise<Uint8Array> {
  const query = new URLSearchParams({ journey: journeyId, options: JSON.stringify(options) });
  onProgress(0.1);
  await window.loadURL(pageAddress('print.html', `?${query.toString()}`));
  onProgress(0.3);
  const [state, reason] = (await window.webContents.executeJavaScript(waitForPrintState)) as [string, string];
  if (state !== 'ready') throw new Error(reason);
  onProgress(0.6);
  const pdf = await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true });
  onProgress(1);
  return pdf;
}

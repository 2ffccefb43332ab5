import type { BrowserWindow } from 'electron';
import { createId } from '../../shared/base/createId.ts';
import { HostError } from '../../shared/contract/createClient.ts';
import type { PdfJob } from '../host/ports.ts';
import { pdfSettings, printPageOf, printTimeLimit, waitForPrintState } from '../host/printPage.ts';
import { createSend, type IpcTransport } from './ipcTransport.ts';
import type { OpenLibrary } from './openLibraries.ts';
import { createPageWindow, pageAddress, type PageFolders } from './pageWindow.ts';

interface PrintMeans {
  readonly folders: PageFolders;
  readonly transport: IpcTransport;
}

/** Prints the print page in a hidden window of its own; aborting ends it at once. @throws HostError `error.pdf.*` when it cannot be done. */
export async function printPdf({ folders, transport }: PrintMeans, library: OpenLibrary, job: PdfJob): Promise<Uint8Array> {
  job.signal.throwIfAborted();
  const limit = AbortSignal.any([job.signal, library.closing, AbortSignal.timeout(printTimeLimit)]);
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

async function printPage(window: BrowserWindow, job: PdfJob): Promise<Uint8Array> {
  const { onProgress } = job;
  onProgress(0.1);
  await window.loadURL(pageAddress(printPageOf(job)));
  onProgress(0.3);
  const [state, reason] = (await window.webContents.executeJavaScript(waitForPrintState)) as [string, string];
  if (state !== 'ready') throw new Error(reason);
  onProgress(0.6);
  const pdf = await window.webContents.printToPDF(pdfSettings);
  onProgress(1);
  return pdf;
}

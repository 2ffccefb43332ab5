import type { BrowserWindow } from 'electron';
import { createId } from '../../shared/base/createId.ts';
import { HostError } from '../../shared/contract/createClient.ts';
import type { PrintJob } from '../host/ports.ts';
import { pdfSettings, printTimeLimit, readPictures, waitForPrintState } from '../host/printPage.ts';
import { createSend, type IpcTransport } from './ipcTransport.ts';
import type { OpenLibrary } from './openLibraries.ts';
import { createPageWindow, pageAddress, type PageFolders } from './pageWindow.ts';

interface PrintMeans {
  readonly folders: PageFolders;
  readonly transport: IpcTransport;
}

/** Draws the print page in a hidden window of its own and uses it; aborting ends it at once. @throws HostError `error.pdf.*` when it cannot be done. */
export async function withPrintPage<Value>({ folders, transport }: PrintMeans, library: OpenLibrary, job: PrintJob, use: (window: BrowserWindow) => Promise<Value>): Promise<Value> {
  job.signal.throwIfAborted();
  const limit = AbortSignal.any([job.signal, library.closing, AbortSignal.timeout(printTimeLimit)]);
  const window = createPageWindow(folders, { width: 1200, height: 800, paintWhenInitiallyHidden: true });
  transport.connect(window.webContents, library.host, { id: createId(), send: createSend(window.webContents) });
  const gone = new Promise<never>((_, reject) => {
    limit.addEventListener('abort', () => reject(limit.reason as Error), { once: true });
    window.webContents.once('render-process-gone', (_event, { reason }) => reject(new Error(reason)));
  });
  try {
    const value = await Promise.race([openPage(window, job).then(() => use(window)), gone]);
    job.onProgress(1);
    return value;
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

async function openPage(window: BrowserWindow, { page, onProgress }: PrintJob): Promise<void> {
  onProgress(0.1);
  await window.loadURL(pageAddress(page));
  onProgress(0.3);
  const [state, reason] = (await window.webContents.executeJavaScript(waitForPrintState)) as [string, string];
  if (state !== 'ready') throw new Error(reason);
  onProgress(0.6);
}

export function printPdf(window: BrowserWindow): Promise<Uint8Array> {
  return window.webContents.printToPDF(pdfSettings);
}

/** The pictures that the page drew of itself. */
export async function readPrintedPictures(window: BrowserWindow): Promise<readonly Uint8Array[]> {
  const pictures = (await window.webContents.executeJavaScript(readPictures)) as readonly string[];
  return pictures.map((picture) => Buffer.from(picture, 'base64'));
}

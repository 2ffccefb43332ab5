import { HostError } from '../../shared/contract/createClient.ts';
import { getRecord } from '../../shared/changes/document.ts';
import type { PdfOptions } from '../../shared/contract/schemas.ts';
import { assetIdsOf } from '../../shared/formats/assetIdsOf.ts';
import { exportedRecords, type ExportedParts } from '../../shared/formats/exportedRecords.ts';
import type { ItineraAsset } from '../../shared/formats/itineraFile.ts';
import { writeItineraJson } from '../../shared/formats/writeItineraJson.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import type { LibraryFile } from '../library/libraryFile.ts';
import type { HostPorts, OutgoingFile, PrintJob } from './ports.ts';
import { posterPage } from './printPage.ts';
import type { Task } from './tasks.ts';
import { writeWholeFile } from './writeWholeFile.ts';

/** A name that every file system takes, from a title that a person wrote. */
export function fileNameOf(title: string, ending: string): string {
  // eslint-disable-next-line no-control-regex -- just these characters are refused by file systems
  const safe = title.replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ').replace(/\s+/g, ' ').trim().replace(/^\.+|[. ]+$/g, '').slice(0, 80).trim();
  return `${safe && !/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(safe) ? safe : 'itinera'}.${ending}`;
}

/** What a journey's or library's export is called. @throws HostError when there is no such journey. */
export function exportName(library: LibraryFile, journeyId: string | null, ending: string): string {
  const journey = getRecord(library.document, 'journey', journeyId ?? undefined);
  if (journeyId !== null && !journey) throw new HostError('error.export.noJourney');
  return fileNameOf(journey?.title ?? library.name, ending);
}

interface JsonJob {
  /** `null` = the whole library. */
  readonly journeyId: string | null;
  readonly parts?: ExportedParts;
}

/** Itinera JSON of a journey or of everything as a file to be. Read when it is written. */
export function jsonFile(library: LibraryFile, job: JsonJob, now: Date, task?: Task): OutgoingFile {
  return {
    suggestedName: exportName(library, job.journeyId, 'json'),
    mediaType: 'application/json',
    writeTo: (path) => writeWholeFile(path, jsonChunks(library, job, now, task), task?.signal),
  };
}

function jsonChunks(library: LibraryFile, { journeyId, parts }: JsonJob, now: Date, task?: Task): Generator<string> {
  return jsonOf(library, exportedRecords(library.document, journeyId, parts), now, task);
}

/** Itinera JSON of some records and the images that they show. */
export function* jsonOf(library: LibraryFile, records: readonly AnyRecord[], now: Date, task?: Task): Generator<string> {
  const assetIds = [...new Set(records.flatMap(assetIdsOf))].filter((id) => library.hasAsset(id));
  const total = records.length + assetIds.length;
  let done = 0;
  for (const chunk of writeItineraJson({ exportedAt: now.toISOString(), records, assetIds, readAsset: (id) => readAsset(library, id) })) {
    task?.progress(Math.min(1, done / total), 'export.step.write');
    done += 1;
    yield chunk;
  }
}

function readAsset(library: LibraryFile, id: string): ItineraAsset {
  const asset = library.readAsset(id);
  return { id, mediaType: (asset?.mediaType ?? 'image/png') as ItineraAsset['mediaType'], data: Buffer.from(asset?.data ?? []).toString('base64') };
}

/** A journey printed, as a file to be. */
export async function pdfFile(library: LibraryFile, ports: HostPorts, job: { journeyId: string; options: PdfOptions }, task: Task): Promise<OutgoingFile> {
  const bytes = await ports.printPdf(printJob(task, posterPage(job.journeyId, job.options)));
  return printedFile(task, exportName(library, job.journeyId, 'pdf'), 'application/pdf', [bytes]);
}

/** What a shell is asked to print, with its progress as this task's. */
export function printJob(task: Task, page: PrintJob['page']): PrintJob {
  task.progress(0, 'export.step.print');
  return { page, signal: task.signal, onProgress: (fraction) => task.progress(fraction * 0.95, 'export.step.print') };
}

/** What was printed, as a file to be. */
export function printedFile(task: Task, suggestedName: string, mediaType: string, chunks: readonly Uint8Array[]): OutgoingFile {
  task.signal.throwIfAborted();
  return {
    suggestedName,
    mediaType,
    writeTo: async (path) => {
      task.progress(0.95, 'export.step.write');
      await writeWholeFile(path, chunks, task.signal);
      task.progress(1, 'export.step.write');
    },
  };
}

/** The whole library as it is, as a file to be. */
export function copyFile(library: LibraryFile, now: Date, task: Task): OutgoingFile {
  return {
    suggestedName: fileNameOf(`${library.name} ${now.toISOString().slice(0, 10)}`, 'itinera'),
    mediaType: 'application/vnd.itinera.library',
    writeTo: (path) => library.saveCopy(path, { signal: task.signal, onProgress: (fraction) => task.progress(fraction, 'export.step.copy') }),
  };
}

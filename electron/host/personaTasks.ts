import { getRecord } from '../../shared/changes/document.ts';
import { HostError } from '../../shared/contract/createClient.ts';
import type { PersonaFile } from '../../shared/contract/schemas.ts';
import { exportedPersonas } from '../../shared/formats/exportedRecords.ts';
import type { LibraryFile } from '../library/libraryFile.ts';
import { fileNameOf, jsonOf, printedFile, printJob } from './exportTasks.ts';
import type { HostPorts, OutgoingFile } from './ports.ts';
import { personaPage } from './printPage.ts';
import type { Task } from './tasks.ts';
import { writeWholeFile } from './writeWholeFile.ts';
import { zipChunks } from './zipChunks.ts';

interface PersonaJob {
  readonly personaIds: readonly string[];
  readonly file: PersonaFile;
}

/** One persona's file bears its name, that of several the library's. @throws HostError when one of them is gone. */
export function personaFileName(library: LibraryFile, { personaIds, file }: PersonaJob): string {
  const personas = personaIds.map((id) => getRecord(library.document, 'persona', id));
  const [first] = personas;
  if (!first || personas.includes(undefined)) throw new HostError('error.export.noPersona');
  return fileNameOf(personas.length === 1 ? first.name : library.name, file.format);
}

/** Personas as a file to be: printed, as pictures, or as Itinera JSON. */
export async function personaFile(library: LibraryFile, ports: HostPorts, job: PersonaJob, now: Date, task: Task): Promise<OutgoingFile> {
  const { personaIds, file } = job;
  const name = personaFileName(library, job);
  if (file.format === 'json') {
    const records = exportedPersonas(library.document, personaIds, file);
    return { suggestedName: name, mediaType: 'application/json', writeTo: (path) => writeWholeFile(path, jsonOf(library, records, now, task), task.signal) };
  }
  const print = printJob(task, personaPage(personaIds, file));
  if (file.format === 'pdf') return printedFile(task, name, 'application/pdf', [await ports.printPdf(print)]);
  const pictures = await ports.drawPictures(print);
  if (file.format === 'zip') return printedFile(task, name, 'application/zip', [...zipChunks(namedPictures(name, pictures), now)]);
  if (pictures.length > 1) throw new HostError('error.export.severalPages', { count: pictures.length });
  return printedFile(task, name, 'image/png', pictures);
}

/** `Marta 01.png`, `Marta 02.png`: numbered so that every folder shows them in order. */
function namedPictures(archive: string, pictures: readonly Uint8Array[]): { name: string; data: Uint8Array }[] {
  const stem = archive.replace(/\.zip$/, '');
  const digits = String(pictures.length).length;
  return pictures.map((data, index) => ({ name: `${stem} ${String(index + 1).padStart(digits, '0')}.png`, data }));
}

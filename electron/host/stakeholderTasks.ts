import { getRecord } from '../../shared/changes/document.ts';
import { HostError } from '../../shared/contract/createClient.ts';
import type { StakeholderFile } from '../../shared/contract/schemas.ts';
import type { LibraryFile } from '../library/libraryFile.ts';
import { fileNameOf, printedFile, printJob } from './exportTasks.ts';
import type { HostPorts, OutgoingFile } from './ports.ts';
import { stakeholderPage } from './printPage.ts';
import type { Task } from './tasks.ts';

interface StakeholderJob {
  readonly mapId: string;
  readonly file: StakeholderFile;
}

/** @throws HostError when there is no such map. */
export function stakeholderFileName(library: LibraryFile, { mapId, file }: StakeholderJob): string {
  const map = getRecord(library.document, 'stakeholderMap', mapId);
  if (!map) throw new HostError('error.record.missing');
  return fileNameOf(map.name, file.format);
}

/** A stakeholder map as a file to be: printed, or as a picture. */
export async function stakeholderFile(library: LibraryFile, ports: HostPorts, job: StakeholderJob, task: Task): Promise<OutgoingFile> {
  const name = stakeholderFileName(library, job);
  const print = printJob(task, stakeholderPage(job.mapId, job.file));
  if (job.file.format === 'pdf') return printedFile(task, name, 'application/pdf', [await ports.printPdf(print)]);
  return printedFile(task, name, 'image/png', await ports.drawPictures(print));
}

import { createId } from '../../shared/base/createId.ts';
import type { Change } from '../../shared/changes/changeset.ts';
import type { MethodInput } from '../../shared/contract/contract.ts';
import { HostError } from '../../shared/contract/createClient.ts';
import type { ImportPlan } from '../../shared/contract/schemas.ts';
import { assetIdsOf } from '../../shared/formats/assetIdsOf.ts';
import { findCollisions, importChanges, type CollisionMode } from '../../shared/formats/importChanges.ts';
import { titleOf } from '../../shared/model/titleOf.ts';
import type { LibraryFile } from '../library/libraryFile.ts';
import { ImportReader } from './ImportReader.ts';
import { readImport, type ImportContent } from './readImport.ts';
import { cancelled, type Task } from './tasks.ts';

/** Plans that wait for a person's answer; older ones are forgotten. */
const mostPlans = 4;
const unwatched: Task = { signal: new AbortController().signal, progress: () => undefined, breathe: async () => undefined };

interface Plan {
  readonly clientId: string;
  readonly content: ImportContent;
}

/** A file on its way from a window. */
interface Upload {
  readonly clientId: string;
  readonly reader: ImportReader;
}

/** Imports in two steps: say what would happen, then do it. */
export class ImportTasks {
  private readonly library: LibraryFile;
  private readonly plans = new Map<string, Plan>();
  /** By task. A window sends one file at a time. */
  private readonly uploads = new Map<string, Upload>();

  constructor(library: LibraryFile) {
    this.library = library;
  }

  /** Takes a part of a file's text; the last one comes with `plan`. @throws `cancelled` when the parts before it are gone. */
  addText(clientId: string, taskId: string, part: number, text: string): void {
    if (part === 0) {
      this.dropUploads((upload) => upload.clientId === clientId);
      this.uploads.set(taskId, { clientId, reader: new ImportReader() });
    }
    this.uploadOf(clientId, taskId, part).reader.add(text);
  }

  async plan(clientId: string, { fileName, taskId, partsBefore = 0, text }: MethodInput<'planImport'>, task: Task): Promise<ImportPlan> {
    task.progress(null, 'import.step.read');
    const reader = partsBefore === 0 ? new ImportReader() : this.uploadOf(clientId, taskId, partsBefore).reader;
    this.uploads.delete(taskId);
    await task.breathe();
    const content = await reader.read(text, task.signal);
    checkImages(this.library, content);
    await task.breathe();
    const planId = createId();
    this.plans.set(planId, { clientId, content });
    for (const old of [...this.plans.keys()].slice(0, -mostPlans)) this.plans.delete(old);
    return { planId, fileName, ...describeContent(content, this.library) };
  }

  /** Stores the images of a plan and answers the changes for the window to apply. */
  async run(clientId: string, planId: string, mode: CollisionMode, task: Task): Promise<Change[]> {
    const plan = this.plans.get(planId);
    if (this.library.isReadOnly) throw new HostError('error.app.readOnly');
    if (plan?.clientId !== clientId) throw new HostError('error.import.planGone');
    await storeImages(this.library, plan.content, task);
    this.plans.delete(planId);
    return importChanges(this.library.document, plan.content.records, mode, createId);
  }

  /** A task was cancelled: what came of its file is no longer needed. */
  cancel(clientId: string, taskId: string): void {
    this.dropUploads((upload, id) => upload.clientId === clientId && id === taskId);
  }

  /** A window is gone. */
  forget(clientId: string): void {
    for (const [planId, plan] of this.plans) if (plan.clientId === clientId) this.plans.delete(planId);
    this.dropUploads((upload) => upload.clientId === clientId);
  }

  private uploadOf(clientId: string, taskId: string, partCount: number): Upload {
    const upload = this.uploads.get(taskId);
    if (upload?.clientId !== clientId || upload.reader.partCount !== partCount) throw cancelled;
    return upload;
  }

  private dropUploads(isDropped: (upload: Upload, taskId: string) => boolean): void {
    for (const [taskId, upload] of this.uploads) {
      if (!isDropped(upload, taskId)) continue;
      upload.reader.stop();
      this.uploads.delete(taskId);
    }
  }
}

interface ImportOptions {
  readonly mode: CollisionMode;
  /** Names the import in the history. */
  readonly fileName: string;
  readonly author?: string;
}

interface ImportReport {
  readonly journeys: readonly string[];
  readonly personas: readonly string[];
  readonly recordCount: number;
  readonly imageCount: number;
  /** Records added or changed. */
  readonly changeCount: number;
}

/** Imports Itinera JSON at once, as one changeset: the samples. @throws HostError; then nothing was imported. */
export async function importJson(library: LibraryFile, text: string, options: ImportOptions): Promise<ImportReport> {
  return importContent(library, readImport(text), options);
}

/** The same for a file that was read already: the command line. */
export async function importContent(library: LibraryFile, content: ImportContent, { mode, fileName, author = '' }: ImportOptions): Promise<ImportReport> {
  checkImages(library, content);
  await storeImages(library, content, unwatched);
  const changes = importChanges(library.document, content.records, mode, createId);
  if (changes.length > 0) {
    library.commit({ id: createId(), label: { key: 'change.import', values: { fileName } }, author, at: new Date().toISOString(), changes }, library.revision);
  }
  const { collisions: _, ...counts } = describeContent(content, library);
  return { ...counts, changeCount: changes.length };
}

function describeContent({ records, images }: ImportContent, library: LibraryFile) {
  return {
    journeys: records.flatMap((record) => (record.type === 'journey' && !record.template ? [record.title] : [])),
    templates: records.flatMap((record) => (record.type === 'journey' && record.template ? [record.title] : [])),
    personas: records.flatMap((record) => (record.type === 'persona' ? [record.name] : [])),
    recordCount: records.length,
    imageCount: images.length,
    collisions: findCollisions(library.document, records).map((record) => ({ id: record.id, type: record.type, title: titleOf(record) })),
  };
}

/** Every image that a record shows is at hand, before anything is written. */
function checkImages(library: LibraryFile, { records, images }: ImportContent): void {
  const given = new Set(images.map(({ id }) => id));
  for (const [index, record] of records.entries()) {
    for (const id of assetIdsOf(record)) if (!given.has(id) && !library.hasAsset(id)) throw new HostError('error.json.missingImage', { path: `records[${index}]` });
  }
}

async function storeImages(library: LibraryFile, { images }: ImportContent, task: Task): Promise<void> {
  for (const [index, { data }] of images.entries()) {
    task.progress(index / images.length, 'import.step.images');
    await task.breathe();
    library.writeAsset(data);
  }
}

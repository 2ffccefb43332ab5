import { createId } from '../../shared/base/createId.ts';
import type { Change } from '../../shared/changes/changeset.ts';
import { HostError } from '../../shared/contract/createClient.ts';
import type { ImportPlan } from '../../shared/contract/schemas.ts';
import { assetIdsOf } from '../../shared/formats/assetIdsOf.ts';
import { findCollisions, importChanges, type CollisionMode } from '../../shared/formats/importChanges.ts';
import type { ItineraAsset, ItineraFile } from '../../shared/formats/itineraFile.ts';
import { readItineraJson } from '../../shared/formats/readItineraJson.ts';
import { describeImage } from '../library/assetTable.ts';
import type { LibraryFile } from '../library/libraryFile.ts';
import type { Task } from './tasks.ts';

/** Plans that wait for a person's answer; older ones are forgotten. */
const mostPlans = 4;
const unwatched: Task = { signal: new AbortController().signal, progress: () => undefined, breathe: async () => undefined };

interface Plan {
  readonly clientId: string;
  readonly file: ItineraFile;
}

/** Imports in two steps: say what would happen, then do it. */
export class ImportTasks {
  private readonly library: LibraryFile;
  private readonly plans = new Map<string, Plan>();

  constructor(library: LibraryFile) {
    this.library = library;
  }

  async plan(clientId: string, fileName: string, text: string, task: Task): Promise<ImportPlan> {
    task.progress(null, 'import.step.read');
    await task.breathe();
    const file = readFile(text);
    checkImages(this.library, file);
    await task.breathe();
    const planId = createId();
    this.plans.set(planId, { clientId, file });
    for (const old of [...this.plans.keys()].slice(0, -mostPlans)) this.plans.delete(old);
    return { planId, fileName, ...describeFile(file, this.library) };
  }

  /** Stores the images of a plan and answers the changes for the window to apply. */
  async run(clientId: string, planId: string, mode: CollisionMode, task: Task): Promise<Change[]> {
    const plan = this.plans.get(planId);
    if (this.library.isReadOnly) throw new HostError('error.app.readOnly');
    if (plan?.clientId !== clientId) throw new HostError('error.import.planGone');
    await storeImages(this.library, plan.file.assets, task);
    this.plans.delete(planId);
    return importChanges(this.library.document, plan.file.records, mode, createId);
  }

  forget(clientId: string): void {
    for (const [planId, plan] of this.plans) if (plan.clientId === clientId) this.plans.delete(planId);
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

/** Imports Itinera JSON at once, as one changeset: the command line and the samples. @throws HostError; then nothing was imported. */
export async function importJson(library: LibraryFile, text: string, options: ImportOptions): Promise<ImportReport> {
  return importFile(library, readFile(text), options);
}

/** The same for a file that was read already. */
export async function importFile(library: LibraryFile, file: ItineraFile, { mode, fileName, author = '' }: ImportOptions): Promise<ImportReport> {
  checkImages(library, file);
  await storeImages(library, file.assets, unwatched);
  const changes = importChanges(library.document, file.records, mode, createId);
  if (changes.length > 0) {
    library.commit({ id: createId(), label: { key: 'change.import', values: { fileName } }, author, at: new Date().toISOString(), changes }, library.revision);
  }
  const { collisions: _, ...counts } = describeFile(file, library);
  return { ...counts, changeCount: changes.length };
}

function readFile(text: string): ItineraFile {
  const read = readItineraJson(text);
  if (!read.ok) throw new HostError(read.refusal.key, read.refusal.values);
  return read.value;
}

function describeFile(file: ItineraFile, library: LibraryFile) {
  return {
    journeys: file.records.flatMap((record) => (record.type === 'journey' ? [record.title] : [])),
    personas: file.records.flatMap((record) => (record.type === 'persona' ? [record.name] : [])),
    recordCount: file.records.length,
    imageCount: file.assets.length,
    collisions: findCollisions(library.document, file.records).map((record) => ({
      id: record.id, type: record.type, title: 'title' in record ? (record.title ?? '') : 'name' in record ? record.name : '',
    })),
  };
}

function bytesOf(asset: ItineraAsset): Buffer {
  return Buffer.from(asset.data, 'base64');
}

/** Every image is what it says it is and every image that a record shows is at hand, before anything is written. */
function checkImages(library: LibraryFile, file: ItineraFile): void {
  for (const [index, asset] of file.assets.entries()) {
    const path = `assets[${index}]`;
    try {
      const { assetId, mediaType } = describeImage(bytesOf(asset));
      if (assetId !== asset.id || mediaType !== asset.mediaType) throw new HostError('error.json.imageChanged', { path });
    } catch (error) {
      if (error instanceof HostError && error.key.startsWith('error.image.')) throw new HostError('error.json.image', { path });
      throw error;
    }
  }
  const given = new Set(file.assets.map((asset) => asset.id));
  for (const [index, record] of file.records.entries()) {
    for (const id of assetIdsOf(record)) if (!given.has(id) && !library.hasAsset(id)) throw new HostError('error.json.missingImage', { path: `records[${index}]` });
  }
}

async function storeImages(library: LibraryFile, assets: readonly ItineraAsset[], task: Task): Promise<void> {
  for (const [index, asset] of assets.entries()) {
    task.progress(index / assets.length, 'import.step.images');
    await task.breathe();
    library.writeAsset(bytesOf(asset));
  }
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import { createId } from '../../../shared/base/createId.ts';
import type { Refusal, Result } from '../../../shared/base/result.ts';
import { storedCrop, type Crop } from '../../../shared/model/crop.ts';
import type { Image } from '../../../shared/model/fields.ts';
import type { PreparedImage } from './prepareImage.ts';
import type { Encoded } from './reencode.ts';

/** How pictures are kept that could be smaller; one choice for all that come together. */
export type SizeChoice = 'smaller' | 'asItIs';

export interface BatchEntry {
  readonly key: string;
  readonly name: string;
  /** `null` while it is read. */
  readonly read: Result<PreparedImage> | null;
  /** For pictures of it in the window; '' while there is none. */
  readonly address: string;
  readonly alt: string;
  readonly crop: Crop | undefined;
}

interface BatchState {
  readonly entries: readonly BatchEntry[];
  readonly choice: SizeChoice;
  /** How many are stored, while they are; `null` before and after. */
  readonly storedCount: number | null;
  /** Why the last try to store them failed. */
  readonly problem: Refusal | null;
  /** Files that came beyond what has a place. */
  readonly surplus: number;
}

interface BatchOptions {
  readonly most: number;
  readonly alt: string;
  readonly prepare: (file: File) => Promise<Result<PreparedImage>>;
  readonly store: (picture: Blob) => Promise<Result<string>>;
}

/** Pictures between being brought and being kept. They are read and stored one at a time, so that memory holds one. */
export class ImageBatch {
  readonly state: StoreApi<BatchState> = createStore<BatchState>()(() => ({ entries: [], choice: 'smaller', storedCount: null, problem: null, surplus: 0 }));
  private readonly options: BatchOptions;
  private readonly waiting: { key: string; file: File }[] = [];
  private isReading = false;
  /** What is stored needs not be sent again when another one failed. */
  private readonly stored = new WeakMap<Blob, string>();

  constructor(options: BatchOptions) {
    this.options = options;
  }

  add(files: readonly File[]): void {
    const { entries, surplus } = this.state.getState();
    const taken = files.slice(0, Math.max(0, this.options.most - entries.length)).map((file) => ({ key: createId(), file }));
    this.waiting.push(...taken);
    const added = taken.map(({ key, file }): BatchEntry => ({ key, name: file.name, read: null, address: '', alt: this.options.alt, crop: undefined }));
    this.state.setState({ entries: [...entries, ...added], surplus: surplus + files.length - taken.length });
    void this.readNext();
  }

  remove(key: string): void {
    const { entries } = this.state.getState();
    for (const entry of entries) if (entry.key === key && entry.address) URL.revokeObjectURL(entry.address);
    this.state.setState({ entries: entries.filter((entry) => entry.key !== key), surplus: 0 });
  }

  edit(key: string, change: Partial<Pick<BatchEntry, 'alt' | 'crop'>>): void {
    this.state.setState(({ entries }) => ({ entries: entries.map((entry) => (entry.key === key ? { ...entry, ...change } : entry)) }));
  }

  choose(choice: SizeChoice): void {
    this.state.setState({ choice });
  }

  /** Stores all that could be read; `null` when one could not be stored: all of them stay for another try. */
  async keep(): Promise<readonly Image[] | null> {
    const { entries, choice } = this.state.getState();
    const images: Image[] = [];
    this.state.setState({ storedCount: 0, problem: null });
    for (const { read, alt, crop } of entries) {
      if (!read?.ok) continue;
      const { blob, width, height } = chosenOf(read.value, choice);
      const assetId = await this.storeOnce(blob);
      if (!assetId.ok) {
        this.state.setState({ storedCount: null, problem: assetId.refusal });
        return null;
      }
      const part = crop && storedCrop(crop);
      images.push({ assetId: assetId.value, alt: alt.trim(), size: { width, height }, ...(part ? { crop: part } : {}) });
      this.state.setState({ storedCount: images.length });
    }
    this.state.setState({ storedCount: null });
    return images;
  }

  /** Lets go of everything. */
  close(): void {
    this.waiting.length = 0;
    for (const { address } of this.state.getState().entries) if (address) URL.revokeObjectURL(address);
    this.state.setState({ entries: [] });
  }

  private async readNext(): Promise<void> {
    if (this.isReading) return;
    this.isReading = true;
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      const { key, file } = next;
      const isWanted = () => this.state.getState().entries.some((entry) => entry.key === key);
      if (!isWanted()) continue;
      const read = await this.options.prepare(file);
      if (!isWanted()) continue;
      const address = read.ok ? URL.createObjectURL((read.value.smaller ?? chosenOf(read.value, 'asItIs')).blob) : '';
      this.state.setState(({ entries }) => ({ entries: entries.map((entry) => (entry.key === key ? { ...entry, read, address } : entry)) }));
    }
    this.isReading = false;
  }

  private async storeOnce(blob: Blob): Promise<Result<string>> {
    const known = this.stored.get(blob);
    if (known) return { ok: true, value: known };
    const assetId = await this.options.store(blob);
    if (assetId.ok) this.stored.set(blob, assetId.value);
    return assetId;
  }
}

/** What is kept of a picture under a choice. */
export function chosenOf({ asItIs, smaller }: PreparedImage, choice: SizeChoice): Encoded {
  const chosen = choice === 'asItIs' ? (asItIs ?? smaller) : (smaller ?? asItIs);
  if (!chosen) throw new Error('Invariant broken: a picture can be kept one way or the other');
  return chosen;
}

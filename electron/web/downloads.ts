import { randomBytes } from 'node:crypto';
import { createReadStream, mkdirSync, mkdtempSync, rmSync, type ReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Delivery } from '../../shared/contract/schemas.ts';
import type { OutgoingFile } from '../host/ports.ts';

interface Waiting {
  readonly sessionKey: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly path: string;
}

/** Finished files on their way to a browser: each can be fetched once, from the session that asked for it, then it is gone from the disk. */
export class Downloads {
  private folder: string | null = null;
  private readonly waiting = new Map<string, Waiting>();

  async offer(sessionKey: string, { suggestedName, mediaType, writeTo }: OutgoingFile): Promise<Delivery> {
    const id = randomBytes(18).toString('base64url');
    this.folder ??= mkdtempSync(join(tmpdir(), 'itinera-download-'));
    // Under its own name: an error of the disk names the file.
    const path = join(this.folder, id, basename(suggestedName));
    mkdirSync(dirname(path));
    try {
      await writeTo(path);
    } catch (error) {
      await discard(path);
      throw error;
    }
    this.waiting.set(id, { sessionKey, fileName: suggestedName, mediaType, path });
    return { kind: 'download', fileName: suggestedName, url: `download/${id}` };
  }

  async take(sessionKey: string, id: string): Promise<{ fileName: string; mediaType: string; size: number; stream: ReadStream } | null> {
    const entry = this.waiting.get(id);
    if (!entry || entry.sessionKey !== sessionKey) return null;
    this.waiting.delete(id);
    const { size } = await stat(entry.path);
    const stream = createReadStream(entry.path);
    stream.once('close', () => void discard(entry.path));
    return { fileName: entry.fileName, mediaType: entry.mediaType, size, stream };
  }

  close(): void {
    if (this.folder) rmSync(this.folder, { recursive: true, force: true });
  }
}

function discard(path: string): Promise<void> {
  return rm(dirname(path), { recursive: true, force: true }).catch(() => undefined);
}

import { randomBytes } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync, type ReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  async offer(sessionKey: string, file: OutgoingFile): Promise<Delivery> {
    const id = randomBytes(18).toString('base64url');
    this.folder ??= mkdtempSync(join(tmpdir(), 'itinera-download-'));
    const path = join(this.folder, id);
    await file.writeTo(path);
    this.waiting.set(id, { sessionKey, fileName: file.suggestedName, mediaType: file.mediaType, path });
    return { kind: 'download', fileName: file.suggestedName, url: `download/${id}` };
  }

  async take(sessionKey: string, id: string): Promise<{ fileName: string; mediaType: string; size: number; stream: ReadStream } | null> {
    const entry = this.waiting.get(id);
    if (!entry || entry.sessionKey !== sessionKey) return null;
    this.waiting.delete(id);
    const { size } = await stat(entry.path);
    const stream = createReadStream(entry.path);
    stream.once('close', () => void rm(entry.path, { force: true }).catch(() => undefined));
    return { fileName: entry.fileName, mediaType: entry.mediaType, size, stream };
  }

  close(): void {
    if (this.folder) rmSync(this.folder, { recursive: true, force: true });
  }
}

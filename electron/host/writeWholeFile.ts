import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { faultOf } from '../library/libraryFault.ts';
import { putInPlace, temporaryNameFor } from '../library/wholeFile.ts';

/**
 * Writes a file a person gets: whole at its name or not there at all. Rejects with the signal's reason when cancelled.
 * @throws HostError for a full disk, a missing permission and the like.
 */
export async function writeWholeFile(path: string, chunks: Iterable<string | Uint8Array>, signal?: AbortSignal): Promise<void> {
  const temporary = temporaryNameFor(path);
  try {
    await pipeline(Readable.from(chunks, { objectMode: true }), createWriteStream(temporary, { flags: 'wx' }), { signal });
    putInPlace(temporary, path);
  } catch (error) {
    throw signal?.aborted ? signal.reason : faultOf(error, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

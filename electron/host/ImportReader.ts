import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { HostError } from '../../shared/contract/createClient.ts';
import { longestText } from '../../shared/formats/readItineraJson.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import type { ReaderAnswer, ReaderRequest } from './importMessages.ts';
import { readImport, type ImportContent } from './readImport.ts';

/** importWorker.ts beside this file, or what the build made of it beside the bundle. */
const workerAddress = new URL(`./importWorker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/**
 * Reads one file whose text comes in parts. A text of one part is read at once; more of them go to a thread of their own as they
 * come, so that a large file holds up neither other windows nor the Cancel button.
 */
export class ImportReader {
  private worker: Worker | null = null;
  private failure: unknown = null;
  private count = 0;
  private length = 0;

  get partCount(): number {
    return this.count;
  }

  /** @throws HostError when all of it would be too long to read. */
  add(text: string): void {
    this.count += 1;
    this.length += text.length;
    if (this.length > longestText) throw new HostError('error.json.tooLarge', { megabytes: Math.round(longestText / 1_000_000) });
    this.worker ??= this.start();
    this.tell({ kind: 'part', text });
  }

  /** Reads all parts and the last one, once. @throws HostError `error.json.*`; whatever `signal` says. */
  async read(lastPart: string, signal: AbortSignal): Promise<ImportContent> {
    if (!this.worker) return readImport(lastPart);
    try {
      this.tell({ kind: 'part', text: lastPart });
      const head = await this.ask({ kind: 'read' }, signal);
      if (head.kind !== 'read') throw new Error(`unexpected answer ${head.kind}`);
      const records: AnyRecord[] = [];
      while (records.length < head.recordCount) {
        const next = await this.ask({ kind: 'next' }, signal);
        if (next.kind === 'records') for (const record of next.records) records.push(record);
      }
      return { records, images: head.images };
    } finally {
      this.stop();
    }
  }

  stop(): void {
    void this.worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(workerAddress);
    worker.on('error', (error) => { this.failure = error; });
    return worker;
  }

  private tell(request: ReaderRequest): void {
    this.worker?.postMessage(request);
  }

  private async ask(request: ReaderRequest, signal: AbortSignal): Promise<ReaderAnswer> {
    signal.throwIfAborted();
    if (this.failure) throw this.failure;
    if (!this.worker) throw new Error('the reader has not started');
    this.tell(request);
    const [answer] = (await once(this.worker, 'message', { signal })) as [ReaderAnswer];
    if (answer.kind === 'refused') throw new HostError(answer.key, answer.values);
    return answer;
  }
}

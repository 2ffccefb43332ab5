import { parentPort } from 'node:worker_threads';
import { invariant } from '../../shared/base/invariant.ts';
import { HostError } from '../../shared/contract/createClient.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import type { ReaderAnswer, ReaderRequest } from './importMessages.ts';
import { readImport } from './readImport.ts';

/** Records an answer. Taking them in keeps the host busy, so it takes a few at a time. */
const batchSize = 5000;

invariant(parentPort, 'runs as a worker thread');
const port = parentPort;
const parts: string[] = [];
let records: readonly AnyRecord[] = [];
let sentCount = 0;

port.on('message', (request: ReaderRequest) => {
  if (request.kind === 'part') parts.push(request.text);
  else if (request.kind === 'read') read();
  else answer({ kind: 'records', records: records.slice(sentCount, (sentCount += batchSize)) });
});

function read(): void {
  try {
    const content = readImport(parts.splice(0).join(''));
    records = content.records;
    answer({ kind: 'read', images: content.images, recordCount: records.length }, content.images.map(({ data }) => data.buffer));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    answer({ kind: 'refused', key: error.key, values: error.values });
  }
}

function answer(message: ReaderAnswer, transfer: ArrayBuffer[] = []): void {
  port.postMessage(message, transfer);
}

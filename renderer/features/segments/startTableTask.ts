import { refuse, type Result } from '../../../shared/base/result.ts';
import type { ReadDataset, ReadingPlan } from '../../../shared/formats/dataset/readDataset.ts';
import type { TableSample } from '../../../shared/formats/dataset/sampleTable.ts';
import type { ReadingProgress } from '../../../shared/formats/dataset/scanTable.ts';
import type { TableAnswer, TableRequest } from './tableWorker.ts';

export interface TableTask<Value> {
  /** Never settles once the task was cancelled. */
  readonly result: Promise<Result<Value>>;
  readonly cancel: () => void;
}

/** What the beginning of a file tells of its columns. */
export function startSample(file: File): TableTask<TableSample> {
  return start({ kind: 'sample', file }, (answer) => (answer.kind === 'sampled' ? answer.result : null));
}

/** Reads a whole file. */
export function startReading(file: File, plan: ReadingPlan, onProgress: (progress: ReadingProgress) => void): TableTask<ReadDataset> {
  return start({ kind: 'read', file, plan }, (answer) => {
    if (answer.kind === 'progress') onProgress(answer.progress);
    return answer.kind === 'read' ? answer.result : null;
  });
}

/** Each task has a worker of its own: ending it frees all that it held. */
function start<Value>(request: TableRequest, resultOf: (answer: TableAnswer) => Result<Value> | null): TableTask<Value> {
  const worker = new Worker(new URL('tableWorker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<Result<Value>>((resolve) => {
    const end = (value: Result<Value>): void => {
      worker.terminate();
      resolve(value);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<TableAnswer>) => {
      const value = resultOf(data);
      if (value) end(value);
    });
    worker.addEventListener('error', () => end(refuse('error.dataset.failed')));
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origins
  worker.postMessage(request);
  return { result, cancel: () => worker.terminate() };
}

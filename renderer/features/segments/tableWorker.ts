import { refuse, type Result } from '../../../shared/base/result.ts';
import { readDataset, type ReadDataset, type ReadingPlan } from '../../../shared/formats/dataset/readDataset.ts';
import { sampleTable, type TableSample } from '../../../shared/formats/dataset/sampleTable.ts';
import type { ReadingProgress } from '../../../shared/formats/dataset/scanTable.ts';

export type TableRequest = { readonly kind: 'sample'; readonly file: File } | { readonly kind: 'read'; readonly file: File; readonly plan: ReadingPlan };
export type TableAnswer =
  | { readonly kind: 'sampled'; readonly result: Result<TableSample> }
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'read'; readonly result: Result<ReadDataset> };

/** Told no more often than the eye follows. */
const progressStep = 0.005;

/** Reads tables beside the window: the file is opened here, and what leaves is figures. */
addEventListener('message', ({ data }: MessageEvent<TableRequest>) => void answer(data));

async function answer(request: TableRequest): Promise<void> {
  if (request.kind === 'sample') return send({ kind: 'sampled', result: await whileThere(() => sampleTable(request.file)) });
  let told = 0;
  const tellProgress = (progress: ReadingProgress): void => {
    if (progress.share - told < progressStep) return;
    told = progress.share;
    send({ kind: 'progress', progress });
  };
  return send({ kind: 'read', result: await whileThere(() => readDataset(request.file, request.plan, tellProgress)) });
}

/** A file may be moved, changed or locked after it was chosen. */
async function whileThere<Value>(read: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DOMException) return refuse('error.dataset.gone');
    throw error;
  }
}

function send(message: TableAnswer): void {
  postMessage(message);
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../../shared/base/result.ts';
import type { ReadDataset } from '../../../shared/formats/dataset/readDataset.ts';
import type { FoundColumn } from '../../../shared/formats/dataset/recogniseColumns.ts';
import type { TableSample } from '../../../shared/formats/dataset/sampleTable.ts';
import type { ReadingProgress } from '../../../shared/formats/dataset/scanTable.ts';
import { startReading, startSample, type TableTask } from './startTableTask.ts';

export type ImportStep =
  | { readonly at: 'choose'; readonly isBusy: boolean }
  | { readonly at: 'columns'; readonly file: File; readonly sample: TableSample; readonly columns: readonly FoundColumn[] }
  | { readonly at: 'reading'; readonly file: File; readonly progress: ReadingProgress }
  | { readonly at: 'result'; readonly file: File; readonly read: ReadDataset };

interface DatasetImport {
  readonly step: ImportStep;
  readonly refusal: Refusal | null;
  readonly choose: (file: File) => void;
  readonly changeColumns: (columns: readonly FoundColumn[]) => void;
  readonly start: () => void;
  /** From reading or its result to the columns, from these to choosing a file. */
  readonly goBack: () => void;
}

/** The way of a table from the file to figures; nothing of the library is touched on it. */
export function useDatasetImport(): DatasetImport {
  const [step, setStep] = useState<ImportStep>({ at: 'choose', isBusy: false });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  /** What "Back" returns to. */
  const columnsStep = useRef<ImportStep>({ at: 'choose', isBusy: false });
  const task = useRef<TableTask<unknown> | null>(null);
  useEffect(() => () => task.current?.cancel(), []);

  const choose = useCallback(async (file: File) => {
    task.current?.cancel();
    setRefusal(null);
    setStep({ at: 'choose', isBusy: true });
    const sampling = startSample(file);
    task.current = sampling;
    const answer = await sampling.result;
    if (answer.ok) setStep({ at: 'columns', file, sample: answer.value, columns: answer.value.columns });
    else {
      setRefusal(answer.refusal);
      setStep({ at: 'choose', isBusy: false });
    }
  }, []);

  const start = async (): Promise<void> => {
    if (step.at !== 'columns') return;
    columnsStep.current = step;
    const { file, sample, columns } = step;
    setRefusal(null);
    setStep({ at: 'reading', file, progress: { share: 0, rows: 0 } });
    const reading = startReading(file, { format: sample.format, columns: columns.filter(({ isKept }) => isKept) }, (progress) => setStep({ at: 'reading', file, progress }));
    task.current = reading;
    const answer = await reading.result;
    if (!answer.ok) setRefusal(answer.refusal);
    setStep(answer.ok ? { at: 'result', file, read: answer.value } : columnsStep.current);
  };

  return {
    step, refusal, choose: (file) => void choose(file), start: () => void start(),
    changeColumns: (columns) => setStep((now) => (now.at === 'columns' ? { ...now, columns } : now)),
    goBack: () => {
      task.current?.cancel();
      setRefusal(null);
      setStep(step.at === 'columns' ? { at: 'choose', isBusy: false } : columnsStep.current);
    },
  };
}

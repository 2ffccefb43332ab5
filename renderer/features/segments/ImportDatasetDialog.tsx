import { WarningCircle } from '@phosphor-icons/react';
import { useState } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { addDataset, type DatasetContent } from '../../../shared/commands/addDataset.ts';
import { replaceDataset } from '../../../shared/commands/replaceDataset.ts';
import type { ReadDataset } from '../../../shared/formats/dataset/readDataset.ts';
import { limits } from '../../../shared/model/fields.ts';
import type { Dataset } from '../../../shared/model/records.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useUndoToast } from '../../document/useUndoToast.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ChooseTable } from './ChooseTable.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import styles from './ImportDataset.module.css';
import { ReadingStep } from './ReadingStep.tsx';
import { ResultStep } from './ResultStep.tsx';
import { useDatasetImport, type ImportStep } from './useDatasetImport.ts';

interface ImportDatasetDialogProps {
  /** The dataset that a newer file replaces; without it, one is added. */
  readonly replaced?: Dataset;
  readonly onClose: () => void;
}

/** From a CRM's export to figures: choose the file, settle its columns, read, look at what came out, keep it. */
export function ImportDatasetDialog({ replaced, onClose }: ImportDatasetDialogProps) {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const showUndoToast = useUndoToast();
  const { run } = useDocumentActions();
  const { step, refusal, choose, changeColumns, start, goBack } = useDatasetImport();
  const [name, setName] = useState<string | null>(null);
  const shownName = name ?? replaced?.name ?? (step.at === 'choose' ? '' : nameOfFile(step.file));
  const keep = (file: File, read: ReadDataset): void => {
    const content = contentOf(file, read);
    const isDone = run((document) => (replaced ? replaceDataset(document, { datasetId: replaced.id, content }) : addDataset(document, { id: createId(), name: shownName.trim(), content })));
    if (!isDone) return;
    showUndoToast(tell('segment.kept', { name: shownName.trim(), rows: read.rows }));
    onClose();
  };
  return (
    <Dialog isWide isKept={step.at !== 'choose'} title={replaced ? tell('segment.reimportTitle', { name: replaced.name }) : tell('segment.importTitle')} onClose={onClose} footer={(
      <>
        <Button onPress={step.at === 'reading' ? goBack : onClose}>{tell('app.cancel')}</Button>
        {step.at === 'columns' || step.at === 'result' ? <Button onPress={goBack}>{tell(step.at === 'columns' ? 'segment.otherFile' : 'segment.backToColumns')}</Button> : null}
        {step.at === 'columns' ? <Button look="primary" isDisabled={!step.columns.some(({ isKept }) => isKept)} onPress={start}>{tell('segment.read')}</Button> : null}
        {step.at === 'result' ? <Button look="primary" isDisabled={shownName.trim() === ''} onPress={() => keep(step.file, step.read)}>{tell(replaced ? 'segment.replace' : 'segment.keep')}</Button> : null}
      </>
    )}>
      {refusal ? <p role="alert" className={styles.problem}><WarningCircle size={16} aria-hidden />{tellDynamic(refusal, refusal.key)}</p> : null}
      <Step step={step} replaced={replaced} name={shownName} onChoose={choose} onColumnsChange={changeColumns} onNameChange={setName} />
    </Dialog>
  );
}

interface StepProps {
  readonly step: ImportStep;
  readonly replaced: Dataset | undefined;
  readonly name: string;
  readonly onChoose: (file: File) => void;
  readonly onColumnsChange: Parameters<typeof ColumnsStep>[0]['onChange'];
  readonly onNameChange: (name: string) => void;
}

function Step({ step, replaced, name, onChoose, onColumnsChange, onNameChange }: StepProps) {
  switch (step.at) {
    case 'choose': return <ChooseTable isBusy={step.isBusy} onChoose={onChoose} />;
    case 'columns': return <ColumnsStep fileName={step.file.name} sample={step.sample} columns={step.columns} onChange={onColumnsChange} />;
    case 'reading': return <ReadingStep fileName={step.file.name} progress={step.progress} />;
    case 'result': return <ResultStep read={step.read} replaced={replaced} name={name} onNameChange={onNameChange} />;
  }
}

function nameOfFile(file: File): string {
  return file.name.replace(/\.[^.]*$/, '').replaceAll(/[_-]+/g, ' ').trim().slice(0, limits.title);
}

function contentOf(file: File, { rows, columns, cells, broken }: ReadDataset): DatasetContent {
  return { fileName: file.name.slice(0, limits.title), importedAt: new Date().toISOString(), rows, columns: [...columns], cells, ...(broken.count > 0 && { brokenRows: broken.count }) };
}

import { personasWithRule } from '../../../shared/changes/personasWithRule.ts';
import { deleteDataset } from '../../../shared/commands/deleteDataset.ts';
import type { Dataset } from '../../../shared/model/records.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useUndoToast } from '../../document/useUndoToast.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

/** Whose rules go with a dataset, before it goes. */
export function DeleteDatasetDialog({ dataset, onClose }: { dataset: Dataset; onClose: () => void }) {
  const tell = useMessage();
  const { list } = useFormat();
  const { run } = useDocumentActions();
  const showUndoToast = useUndoToast();
  const personas = useDocument((document) => personasWithRule(document, dataset.id));
  const remove = (): void => {
    if (run((document) => deleteDataset(document, { datasetId: dataset.id }))) showUndoToast(tell('segment.deleted', { name: dataset.name }));
    onClose();
  };
  return (
    <Dialog title={tell('segment.deleteTitle', { name: dataset.name })} onClose={onClose} footer={<><Button onPress={onClose}>{tell('app.cancel')}</Button><Button look="danger" onPress={remove}>{tell('segment.delete')}</Button></>}>
      <p>{personas.length === 0 ? tell('segment.deleteUnused') : tell('segment.deleteEffect', { count: personas.length, names: list(personas.map(({ name }) => name)) })}</p>
    </Dialog>
  );
}

import { useState } from 'react';
import { limits } from '../../shared/model/fields.ts';
import { evidenceKinds, type EvidenceKind } from '../../shared/model/vocabulary.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { EvidenceIcon } from '../ui/EvidenceIcon.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useEvidenceCommands } from './useEvidenceCommands.ts';

interface NewEvidenceDialogProps {
  /** Cards that rest on it from the beginning. */
  readonly itemIds?: readonly string[];
  readonly onCreated: (id: string) => void;
  readonly onClose: () => void;
}

/** Asks what a finding shows and where it comes from; everything else is written where it then stands. */
export function NewEvidenceDialog({ itemIds, onCreated, onClose }: NewEvidenceDialogProps) {
  const tell = useMessage();
  const { create } = useEvidenceCommands();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<EvidenceKind>('interview');
  const submit = (): void => {
    const id = create(title.trim(), kind, itemIds);
    if (!id) return;
    onClose();
    onCreated(id);
  };
  return (
    <FormDialog title={tell('catalogue.newTitle')} submitLabel={tell(itemIds ? 'catalogue.create' : 'home.create')} canSubmit={title.trim() !== ''} onSubmit={submit} onClose={onClose}>
      <TextField autoFocus label={tell('catalogue.evidenceTitle')} value={title} maxLength={limits.title} onChange={setTitle} />
      <Select label={tell('catalogue.evidenceKind')} value={kind} options={evidenceKinds.map((id) => ({ id, label: tell(`vocabulary.evidenceKind.${id}`), icon: <EvidenceIcon kind={id} /> }))} onChange={setKind} />
    </FormDialog>
  );
}

import { useState } from 'react';
import type { Refusal } from '../../../shared/base/result.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface VersionDialogProps {
  readonly title: string;
  readonly initialName?: string;
  /** Answers why it did not work, or `null`. */
  readonly onSave: (name: string) => Promise<Refusal | null>;
  readonly onClose: () => void;
}

const longestName = 200;

/** Asks for the name of a version. */
export function VersionDialog({ title, initialName = '', onSave, onClose }: VersionDialogProps) {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const [name, setName] = useState(initialName);
  const [error, setError] = useState<string>();
  const words = name.trim();
  const save = async () => {
    const refusal = await onSave(words);
    if (refusal) setError(tellDynamic(refusal));
    else onClose();
  };
  return (
    <FormDialog title={title} submitLabel={tell('history.keep')} canSubmit={words !== ''} onSubmit={() => void save()} onClose={onClose}>
      <TextField autoFocus label={tell('history.name')} hint={tell('history.nameHint')} error={error} value={name} onChange={setName} maxLength={longestName} />
    </FormDialog>
  );
}

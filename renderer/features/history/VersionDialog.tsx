import { useId, useState, type FormEvent } from 'react';
import type { Refusal } from '../../../shared/base/result.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
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
  const formId = useId();
  const [name, setName] = useState(initialName);
  const [error, setError] = useState<string>();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    const refusal = await onSave(name.trim());
    if (refusal) setError(tellDynamic(refusal));
    else onClose();
  };
  return (
    <Dialog title={title} onClose={onClose} footer={(
      <>
        <Button onPress={onClose}>{tell('app.cancel')}</Button>
        <Button look="primary" type="submit" form={formId} isDisabled={name.trim() === ''}>{tell('history.keep')}</Button>
      </>
    )}>
      <form id={formId} onSubmit={(event) => void save(event)}>
        <TextField autoFocus label={tell('history.name')} hint={tell('history.nameHint')} error={error} value={name} onChange={setName} maxLength={longestName} />
      </form>
    </Dialog>
  );
}

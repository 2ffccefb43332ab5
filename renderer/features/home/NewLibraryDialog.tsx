import { useId, useState, type FormEvent } from 'react';
import { useHost } from '../../document/HostProvider.tsx';
import { useOpenLibrary } from '../../document/useOpenLibrary.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** Asks for the name of a new library: one file for one client or product. */
export function NewLibraryDialog({ onClose }: { onClose: () => void }) {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const formId = useId();
  const { client } = useHost();
  const open = useOpenLibrary();
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    const refusal = await open(() => client.call('createLibrary', { name: name.trim() }));
    if (refusal) setError(tellDynamic(refusal));
    else onClose();
  };
  return (
    <Dialog title={tell('home.newLibrary')} onClose={onClose} footer={(
      <>
        <Button onPress={onClose}>{tell('app.cancel')}</Button>
        <Button look="primary" type="submit" form={formId} isDisabled={name.trim() === ''}>{tell('home.create')}</Button>
      </>
    )}>
      <form id={formId} onSubmit={(event) => void create(event)}>
        <TextField autoFocus label={tell('home.libraryName')} hint={tell('home.libraryNameHint')} error={error} value={name} onChange={setName} maxLength={120} />
      </form>
    </Dialog>
  );
}

import { useState } from 'react';
import { useHost } from '../../document/HostProvider.tsx';
import { useOpenLibrary } from '../../document/useOpenLibrary.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** Asks for the name of a new library: one file for one client or product. */
export function NewLibraryDialog({ onClose }: { onClose: () => void }) {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const { client } = useHost();
  const open = useOpenLibrary();
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const words = name.trim();
  const create = async () => {
    const refusal = await open(() => client.call('createLibrary', { name: words }));
    if (refusal) setError(tellDynamic(refusal));
    else onClose();
  };
  return (
    <FormDialog title={tell('home.newLibrary')} submitLabel={tell('home.create')} canSubmit={words !== ''} onSubmit={() => void create()} onClose={onClose}>
      <TextField autoFocus label={tell('home.libraryName')} hint={tell('home.libraryNameHint')} error={error} value={name} onChange={setName} maxLength={120} />
    </FormDialog>
  );
}

import { useId, useState, type FormEvent } from 'react';
import { useHost } from '../../document/HostProvider.tsx';
import { useOpenLibrary } from '../../document/useOpenLibrary.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { RecentList } from './RecentList.tsx';
import { useRecentLibraries } from './RecentPanel.tsx';

/** Opens another library. A browser tells no paths of files, so there a person types one; in the desktop app this lists the recent ones. */
export function OpenLibraryDialog({ onClose }: { onClose: () => void }) {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const formId = useId();
  const { client, session } = useHost();
  const open = useOpenLibrary();
  const recents = useRecentLibraries();
  const [path, setPath] = useState('');
  const [error, setError] = useState<string>();
  const hasPath = session.shell === 'browser';
  const openPath = async (event: FormEvent) => {
    event.preventDefault();
    const refusal = await open(() => client.call('openLibrary', { path }));
    if (refusal) setError(tellDynamic(refusal));
    else onClose();
  };
  return (
    <Dialog title={tell('home.openLibrary')} onClose={onClose} footer={(
      <>
        <Button onPress={onClose}>{tell('app.cancel')}</Button>
        {hasPath ? <Button look="primary" type="submit" form={formId} isDisabled={path.trim() === ''}>{tell('home.open')}</Button> : null}
      </>
    )}>
      {hasPath ? (
        <form id={formId} onSubmit={(event) => void openPath(event)}>
          <TextField autoFocus label={tell('home.libraryPath')} hint={tell('home.libraryPathHint')} error={error} value={path} onChange={(next) => { setPath(next); setError(undefined); }} maxLength={4000} />
        </form>
      ) : null}
      <Section title={tell('home.recent')}>
        {recents.length === 0 ? <p>{tell('home.noRecent')}</p> : <RecentList libraries={recents} />}
      </Section>
    </Dialog>
  );
}

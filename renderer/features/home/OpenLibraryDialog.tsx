import { useId, useState, type FormEvent } from 'react';
import type { Refusal } from '../../../shared/base/result.ts';
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
  const [refusal, setRefusal] = useState<Refusal>();
  const isOpenElsewhere = refusal?.key === 'error.library.locked';
  const hasPath = session.shell === 'browser';
  const openPath = async (readOnly: boolean) => {
    const refused = await open(() => client.call('openLibrary', { path, readOnly }));
    if (refused) setRefusal(refused);
    else onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void openPath(false);
  };
  return (
    <Dialog title={tell('home.openLibrary')} onClose={onClose} footer={(
      <>
        <Button onPress={onClose}>{tell('app.cancel')}</Button>
        {isOpenElsewhere ? <Button onPress={() => void openPath(true)}>{tell('shell.locked.readOnly')}</Button> : null}
        {hasPath ? <Button look="primary" type="submit" form={formId} isDisabled={path.trim() === ''}>{tell('home.open')}</Button> : null}
      </>
    )}>
      {hasPath ? (
        <form id={formId} onSubmit={submit}>
          <TextField autoFocus label={tell('home.libraryPath')} hint={tell('home.libraryPathHint')} error={refusal && tellDynamic(refusal)} value={path} onChange={(next) => { setPath(next); setRefusal(undefined); }} maxLength={4000} />
          {isOpenElsewhere ? <p>{tell('shell.locked.detail')}</p> : null}
        </form>
      ) : null}
      <Section title={tell('home.recent')}>
        {recents.length === 0 ? <p>{tell('home.noRecent')}</p> : <RecentList libraries={recents} />}
      </Section>
    </Dialog>
  );
}

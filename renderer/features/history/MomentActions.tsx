import { BookmarkSimple, ClockCounterClockwise, DotsThree, PencilSimple, Trash } from '@phosphor-icons/react';
import { useState } from 'react';
import type { Document } from '../../../shared/changes/document.ts';
import { useHost } from '../../document/HostProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import type { Moment } from './moment.ts';
import { useRestore } from './useRestore.ts';
import { useVersionCommands } from './useVersionCommands.ts';
import { VersionDialog } from './VersionDialog.tsx';

interface MomentActionsProps {
  readonly moment: Moment;
  /** The library as it was then; `null` while it is read. */
  readonly past: Document | null;
  readonly journeyId: string | null;
}

/** What can be done with a moment: bring it back, keep it under a name, rename or delete what was kept. */
export function MomentActions({ moment, past, journeyId }: MomentActionsProps) {
  const tell = useMessage();
  const { readOnly } = useHost().session;
  const restore = useRestore();
  const { keep, rename, remove } = useVersionCommands();
  const [isNaming, setNaming] = useState(false);
  const isVersion = moment.kind === 'version';
  const groups = isVersion ? [[
    { id: 'rename', label: tell('history.rename'), icon: <PencilSimple size={14} />, run: () => setNaming(true) },
    { id: 'delete', label: tell('history.delete'), icon: <Trash size={14} />, isDanger: true, run: () => remove(moment.version) },
  ]] : [];
  if (readOnly) return null;
  return (
    <>
      {isVersion
        ? <MenuButton label={tell('history.versionMenu')} groups={groups}><IconButton label={tell('history.versionMenu')}><DotsThree size={18} weight="bold" aria-hidden /></IconButton></MenuButton>
        : <Button icon={<BookmarkSimple size={16} aria-hidden />} onPress={() => setNaming(true)}>{tell('history.keepThis')}</Button>}
      <Button look="primary" isDisabled={past === null} icon={<ClockCounterClockwise size={16} aria-hidden />} onPress={() => { if (past) restore(moment, past, journeyId); }}>
        {tell(journeyId === null ? 'history.restoreLibrary' : 'history.restoreJourney')}
      </Button>
      {isNaming ? (
        <VersionDialog
          title={tell(isVersion ? 'history.renameTitle' : 'history.keepTitle')} initialName={isVersion ? moment.version.name : ''}
          onSave={(name) => (isVersion ? rename(moment.version, name) : keep(name, moment.entry.revision))} onClose={() => setNaming(false)}
        />
      ) : null}
    </>
  );
}

import { Copy, DotsThree, MapTrifold, PencilLine, PencilSimple, Trash } from '@phosphor-icons/react';
import { useState } from 'react';
import type { Journey } from '../../../shared/model/records.ts';
import { navigate } from '../../actions/routes.ts';
import { useHost } from '../../document/HostProvider.tsx';
import { useJourneyCommands } from '../../document/useJourneyCommands.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { JourneyThumbnail } from './JourneyThumbnail.tsx';
import { RenameField } from './RenameField.tsx';
import styles from './TemplateSection.module.css';

interface OwnTemplateProps {
  readonly template: Journey;
  readonly onChoose: () => void;
  readonly onGone: () => void;
}

/** A template of one's own: its map in small; chosen it begins a new map, its menu edits it. */
export function OwnTemplate({ template, onChoose, onGone }: OwnTemplateProps) {
  const tell = useMessage();
  const { session } = useHost();
  const commands = useJourneyCommands();
  const [isRenaming, setRenaming] = useState(false);
  const { id, title } = template;
  const leave = (isDone: boolean) => {
    if (isDone) onGone();
  };
  const edit = { id: 'edit', label: tell('reuse.editTemplate'), icon: <PencilLine size={14} />, run: () => navigate({ screen: 'journey', journeyId: id, select: null }) };
  const menu = session.readOnly ? [[edit]] : [
    [edit, { id: 'rename', label: tell('action.rename'), icon: <PencilSimple size={14} />, run: () => setRenaming(true) }, { id: 'duplicate', label: tell('action.duplicate'), icon: <Copy size={14} />, run: () => commands.duplicate(template) }],
    [{ id: 'useAsMap', label: tell('action.useAsMap'), icon: <MapTrifold size={14} />, run: () => leave(commands.makeOrdinary(template)) }],
    [{ id: 'delete', label: tell('action.delete'), icon: <Trash size={14} />, isDanger: true, run: () => leave(commands.remove(template)) }],
  ];
  const endRenaming = (name: string | null) => {
    setRenaming(false);
    if (name) commands.rename(template, name);
  };
  return (
    <div className={styles.own}>
      <button type="button" className={styles.template} disabled={session.readOnly} onClick={onChoose}>
        <span className={styles.picture}><JourneyThumbnail journey={template} /></span>
        {isRenaming ? null : <span className={styles.name}>{title}</span>}
      </button>
      {isRenaming ? <RenameField label={tell('reuse.templateName')} value={title} onEnd={endRenaming} /> : null}
      <MenuButton label={tell('home.actionsOf', { name: title })} groups={menu}>
        <IconButton size="small" label={tell('home.actionsOf', { name: title })} className={styles.more}><DotsThree size={18} weight="bold" aria-hidden /></IconButton>
      </MenuButton>
    </div>
  );
}

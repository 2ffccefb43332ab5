import { List } from '@phosphor-icons/react';
import { actionList, type ActionDefinition } from '../../shared/contract/actionList.ts';
import { useAllActions } from '../actions/ActionProvider.tsx';
import { useHost } from '../document/HostProvider.tsx';
import { useMessage } from '../i18n/useMessage.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';

const definitions: readonly ActionDefinition[] = actionList;
const shown = definitions.filter(({ id, menu }) => menu === 'file' || menu === 'help' || id === 'commandPalette');
const groupNames = [...new Set(shown.map(groupName))];

function groupName({ menu, group }: ActionDefinition): string {
  return `${menu}${group}`;
}

/** What the menu bar offers in the desktop app, for the browser, where there is no menu bar. */
export function FileMenu() {
  const tell = useMessage();
  const { session } = useHost();
  const actions = useAllActions();
  if (session.shell === 'electron') return null;
  const groups = groupNames.map((name) => shown.filter((definition) => groupName(definition) === name).flatMap(({ id }) => {
    const action = actions.find((candidate) => candidate.id === id);
    return action ? [{ id, label: action.label, shortcut: action.shortcut, isDisabled: !action.isEnabled, run: action.run }] : [];
  }));
  return <MenuButton label={tell('app.fileMenu')} groups={groups} placement="bottom start"><IconButton label={tell('app.fileMenu')}><List size={18} aria-hidden /></IconButton></MenuButton>;
}

import { Eye } from '@phosphor-icons/react';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton, type MenuEntry } from '../../ui/MenuButton.tsx';
import { applyView } from './applyView.ts';
import { useViews } from './useViews.ts';

/** The saved views of a journey, by name; which one is on stands at the foot of the map. */
export function ViewsMenu() {
  const tell = useMessage();
  const scope = useJourneyScope();
  const { views, applied, isChanged } = useViews();
  const actions = [useAction('saveView'), useAction('updateView'), useAction('manageViews'), useAction('clearView')];
  const groups: readonly (readonly MenuEntry[])[] = [
    views.map((view) => ({ id: view.id, label: view.name, isChecked: view.id === applied?.id && !isChanged, run: () => applyView(scope, view) })),
    actions.map(({ id, label, shortcut, isEnabled, run }) => ({ id, label, shortcut, isDisabled: !isEnabled, run })),
  ];
  return <MenuButton label={tell('view.menu')} groups={groups}><IconButton label={tell('view.menu')}><Eye size={18} aria-hidden /></IconButton></MenuButton>;
}

import { GitDiff } from '@phosphor-icons/react';
import { useAction } from '../../actions/ActionProvider.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

/** In the bar of a journey that is linked with another one. */
export function CompareButton() {
  const action = useAction('compareMaps');
  return action.isEnabled ? <IconButton label={action.label} shortcut={action.shortcut} onPress={action.run}><GitDiff size={18} aria-hidden /></IconButton> : null;
}

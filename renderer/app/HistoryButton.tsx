import { ClockCounterClockwise } from '@phosphor-icons/react';
import { useAction } from '../actions/ActionProvider.tsx';
import { IconButton } from '../ui/IconButton.tsx';

/** What was done on this journey, and the way back. */
export function HistoryButton() {
  const action = useAction('showHistory');
  return <IconButton label={action.label} shortcut={action.shortcut} onPress={action.run}><ClockCounterClockwise size={18} aria-hidden /></IconButton>;
}

import { Export } from '@phosphor-icons/react';
import { useAction } from '../actions/ActionProvider.tsx';
import { Button } from '../ui/Button.tsx';

/** The one primary action of a journey: hand it over. */
export function ExportButton() {
  const action = useAction('export');
  return <Button look="primary" isDisabled={!action.isEnabled} onPress={action.run} icon={<Export size={16} aria-hidden />}>{action.label.replace('…', '')}</Button>;
}

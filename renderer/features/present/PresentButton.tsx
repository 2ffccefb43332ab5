import { PresentationChart } from '@phosphor-icons/react';
import { useAction } from '../../actions/ActionProvider.tsx';
import { Button } from '../../ui/Button.tsx';

export function PresentButton() {
  const action = useAction('present');
  return <Button isDisabled={!action.isEnabled} onPress={action.run} icon={<PresentationChart size={16} aria-hidden />}>{action.label}</Button>;
}

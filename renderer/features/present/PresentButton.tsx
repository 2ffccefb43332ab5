import { PresentationChart } from '@phosphor-icons/react';
import { useAction } from '../../actions/ActionProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './PresentButton.module.css';

export function PresentButton() {
  const action = useAction('present');
  return <Button isDisabled={!action.isEnabled} onPress={action.run} aria-label={action.label} icon={<PresentationChart size={16} aria-hidden />}><span className={styles.label}>{action.label}</span></Button>;
}

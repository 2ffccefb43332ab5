import { Plus } from '@phosphor-icons/react';
import { Button, type ButtonProps } from 'react-aria-components';
import styles from './AddButton.module.css';

/** Begins something new below what is there. */
export function AddButton({ children, ...props }: Omit<ButtonProps, 'children' | 'className'> & { children: string }) {
  return <Button {...props} className={styles.add}><Plus size={14} aria-hidden />{children}</Button>;
}

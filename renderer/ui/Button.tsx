import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './Button.module.css';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** `primary` once a screen; `danger` for what cannot be undone. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly size?: 'medium' | 'small';
  readonly icon?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', size = 'medium', icon, className, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={classNames(styles.button, look !== 'plain' && styles[look], size === 'small' && styles.small, className)}>
      {icon}
      {children}
    </AriaButton>
  );
}

import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, ToggleButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from './classNames.ts';
import { Tooltip } from './Tooltip.tsx';
import styles from './Button.module.css';

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** Read aloud and shown as tooltip. */
  readonly label: string;
  readonly shortcut?: string;
  readonly size?: 'medium' | 'small';
  /** Makes it a toggle. */
  readonly isSelected?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ label, shortcut, size = 'medium', isSelected, className, children, onPress, ref, ...props }: IconButtonProps) {
  const names = classNames(styles.icon, size === 'small' && styles.iconSmall, className);
  return (
    <Tooltip text={label} shortcut={shortcut}>
      {isSelected === undefined
        ? <AriaButton {...props} ref={ref} onPress={onPress} aria-label={label} className={names}>{children}</AriaButton>
        : <ToggleButton ref={ref} aria-label={label} className={names} isSelected={isSelected} isDisabled={props.isDisabled} onPress={onPress}>{children}</ToggleButton>}
    </Tooltip>
  );
}

import { Check } from '@phosphor-icons/react';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator, type PopoverProps } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './Menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
  readonly isChecked?: boolean;
  readonly isDanger?: boolean;
  readonly run: () => void;
}

interface MenuButtonProps {
  /** Names the menu. */
  readonly label: string;
  /** The button that opens it. */
  readonly children: ReactElement;
  /** Groups of entries, with a rule between them. */
  readonly groups: readonly (readonly MenuEntry[])[];
  readonly placement?: PopoverProps['placement'];
}

export function MenuButton({ label, children, groups, placement = 'bottom end' }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles.popover} placement={placement} offset={4}>
        <Menu aria-label={label} className={styles.menu}>{menuGroups(groups)}</Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** The entries of a menu, groups divided by rules. */
export function menuGroups(groups: readonly (readonly MenuEntry[])[]): ReactNode {
  const filled = groups.filter((group) => group.length > 0);
  return filled.map((group, index) => (
    <Fragment key={group[0]?.id ?? index}>
      {index > 0 ? <Separator className={styles.rule} /> : null}
      {group.map((entry) => (
        <MenuItem key={entry.id} id={entry.id} textValue={entry.label} isDisabled={entry.isDisabled} onAction={entry.run} className={classNames(styles.item, entry.isDanger && styles.danger)} aria-label={entry.isChecked === undefined ? undefined : entry.label}>
          <span className={styles.lead} aria-hidden>{entry.isChecked ? <Check size={14} /> : entry.icon}</span>
          {entry.label}
          {entry.shortcut ? <kbd className={styles.shortcut}>{entry.shortcut}</kbd> : null}
        </MenuItem>
      ))}
    </Fragment>
  ));
}

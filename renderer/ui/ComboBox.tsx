import { CaretDown } from '@phosphor-icons/react';
import { Button, ComboBox as AriaComboBox, Group, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './field.module.css';
import type { Option } from './Select.tsx';
import { useFollowedState } from './useFollowedState.ts';

interface ComboBoxProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly Option<string>[];
  /** An option's id, or the person's own words; empty = none. */
  readonly value: string;
  /** Called when an option is chosen or the field is left with other words. */
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** A choice that also takes one's own words. */
export function ComboBox({ label, isLabelHidden = false, options, value, onChange, placeholder, isDisabled, className }: ComboBoxProps) {
  const shown = options.find((option) => option.id === value)?.label ?? value;
  const [text, setText] = useFollowedState(shown);
  const commitText = () => {
    const words = text.trim();
    if (words === shown) return;
    onChange(options.find((option) => option.label.toLowerCase() === words.toLowerCase())?.id ?? words);
  };
  return (
    <AriaComboBox
      allowsCustomValue menuTrigger="focus" aria-label={isLabelHidden ? label : undefined} defaultItems={options} inputValue={text} onInputChange={setText}
      value={options.some((option) => option.id === value) ? value : null} isDisabled={isDisabled} className={classNames(styles.field, className)}
      onChange={(key) => { if (typeof key === 'string' && key !== value) onChange(key); }} onBlur={commitText}
      onKeyDown={(event) => { if (event.key === 'Enter') commitText(); }}
    >
      {isLabelHidden ? null : <Label className={styles.label}>{label}</Label>}
      <Group className={styles.box}>
        <Input className={styles.inner} placeholder={placeholder} />
        <Button className={styles.side}><CaretDown size={14} aria-hidden /></Button>
      </Group>
      <Popover className={styles.popover} offset={4}>
        <ListBox<Option<string>>>
          {(option) => <ListBoxItem id={option.id} textValue={option.label} className={styles.option}>{option.icon}{option.label}</ListBoxItem>}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

import { Check, MagnifyingGlass } from '@phosphor-icons/react';
import { useMemo, useState, type ReactNode } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, useFilter, type Key } from 'react-aria-components';
import { useMessage } from '../i18n/useMessage.ts';
import { Button } from './Button.tsx';
import styles from './ChooseDialog.module.css';
import { Dialog } from './Dialog.tsx';

/** More than this nobody looks through: a word narrows them down. */
const atOnce = 100;

interface Choosable {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly icon?: ReactNode;
}

interface ChooseDialogProps {
  readonly title: string;
  readonly hint?: string;
  readonly fieldLabel: string;
  readonly options: readonly Choosable[];
  /** Said where there is nothing to choose from. */
  readonly emptyText: string;
  readonly submitLabel: (count: number) => string;
  readonly onSubmit: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** One or several out of many, found by any part of their words: arrow keys walk the list while one types, Enter chooses. */
export function ChooseDialog({ title, hint, fieldLabel, options, emptyText, submitLabel, onSubmit, onClose }: ChooseDialogProps) {
  const tell = useMessage();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<Key>>(new Set());
  const words = query.trim();
  const found = useMemo(() => (words === '' ? options : options.filter(({ label, detail }) => contains(`${label} ${detail ?? ''}`, words))), [options, words, contains]);
  const submit = (): void => onSubmit([...chosen].map(String));
  return (
    <Dialog title={title} onClose={onClose} footer={(
      <>
        <Button onPress={onClose}>{tell('app.cancel')}</Button>
        <Button look="primary" isDisabled={chosen.size === 0} onPress={submit}>{submitLabel(chosen.size)}</Button>
      </>
    )}>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField
          autoFocus aria-label={fieldLabel} className={styles.field}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || chosen.size === 0) return;
            event.preventDefault();
            submit();
          }}
        >
          <MagnifyingGlass size={16} aria-hidden />
          <Input placeholder={fieldLabel} className={styles.input} />
        </SearchField>
        <ListBox
          aria-label={fieldLabel} items={found.slice(0, atOnce)} selectionMode="multiple" escapeKeyBehavior="none" selectedKeys={chosen} className={styles.list}
          onSelectionChange={(keys) => { if (keys !== 'all') setChosen(keys); }}
          renderEmptyState={() => <p className={styles.hint}>{options.length === 0 ? emptyText : tell('app.nothingFound', { query: words })}</p>}
        >
          {({ id, label, detail, icon }) => (
            <ListBoxItem id={id} textValue={label} className={styles.option}>
              {({ isSelected }) => (
                <>
                  <span className={styles.mark} aria-hidden>{isSelected ? <Check size={14} weight="bold" /> : null}</span>
                  {icon}
                  <span className={styles.words}>{label}{detail ? <small>{detail}</small> : null}</span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
      {found.length > atOnce ? <p className={styles.hint}>{tell('app.moreFound', { count: found.length - atOnce })}</p> : null}
    </Dialog>
  );
}

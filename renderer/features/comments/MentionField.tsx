import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { TextArea as AriaTextArea, TextField } from 'react-aria-components';
import { knownNames } from '../../../shared/changes/knownNames.ts';
import { limits } from '../../../shared/model/fields.ts';
import type { Mention } from '../../../shared/model/records.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { classNames } from '../../ui/classNames.ts';
import fields from '../../ui/field.module.css';
import heard from '../../ui/heard.module.css';
import styles from './MentionField.module.css';
import { insertMention, mentionQuery, suggest } from './mentionQuery.ts';

interface MentionFieldProps {
  readonly label: string;
  readonly value: string;
  /** `chosen`: who was just taken from the suggestions. */
  readonly onChange: (value: string, chosen?: Mention) => void;
  /** Keys that the suggestions have no use for. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly inputRef: RefObject<HTMLTextAreaElement | null>;
}

/** A text in which @ offers personas and owners. The field keeps the keyboard; the arrows walk the list below it. */
export function MentionField({ label, value, onChange, onKeyDown, inputRef }: MentionFieldProps) {
  const tell = useMessage();
  const listId = useId();
  const { getDocument } = useDocumentActions();
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  /** The @ whose list was sent away with Escape. */
  const [closedAt, setClosedAt] = useState(-1);
  const query = mentionQuery(value, caret);
  const [names, setNames] = useState<readonly Mention[]>([]);
  const options = query && query.at !== closedAt ? suggest(names, query.words) : [];
  const isOpen = options.length > 0;
  const current = Math.min(active, options.length - 1);

  const change = (text: string): void => {
    const at = inputRef.current?.selectionStart ?? text.length;
    const next = mentionQuery(text, at);
    // Asked once for a name, when it begins: a library has thousands of records.
    if (next && next.words.length <= 1) setNames(knownNames(getDocument()));
    setCaret(at);
    setActive(0);
    if (!next) setClosedAt(-1);
    onChange(text);
  };
  const choose = (mention: Mention | undefined): void => {
    if (!mention || !query) return;
    const inserted = insertMention(value, query, mention);
    onChange(inserted.text, mention);
    setClosedAt(query.at);
    setCaret(inserted.caret);
    requestAnimationFrame(() => inputRef.current?.setSelectionRange(inserted.caret, inserted.caret));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!isOpen || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return onKeyDown(event);
    if (event.key === 'ArrowDown') setActive((current + 1) % options.length);
    else if (event.key === 'ArrowUp') setActive((current - 1 + options.length) % options.length);
    else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) choose(options[current]);
    else if (event.key === 'Escape') setClosedAt(query?.at ?? -1);
    else return onKeyDown(event);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.mentions}>
      <TextField aria-label={label} value={value} onChange={change} maxLength={limits.text} className={fields.field}>
        <AriaTextArea
          ref={inputRef} rows={2} placeholder={tell('comment.placeholder')} className={classNames(fields.input, fields.area, styles.area)} onKeyDown={onKey}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)} onBlur={() => setClosedAt(query?.at ?? -1)}
          aria-autocomplete="list" aria-haspopup="listbox" aria-controls={isOpen ? listId : undefined} aria-activedescendant={isOpen ? `${listId}${current}` : undefined}
        />
      </TextField>
      {isOpen ? (
        <div role="listbox" id={listId} aria-label={tell('comment.suggestions')} className={styles.list}>
          {options.map((option, index) => (
            <div
              key={`${option.personaId} ${option.name}`} id={`${listId}${index}`} role="option" tabIndex={-1} aria-selected={index === current} className={styles.option}
              onPointerDown={(event) => { event.preventDefault(); choose(option); }}
            >
              <span>{option.name}</span>
              <small>{tell(option.personaId ? 'home.kind.persona' : 'inspector.owner')}</small>
            </div>
          ))}
        </div>
      ) : null}
      <p role="status" className={heard.heard}>{isOpen ? tell('comment.suggestionCount', { count: options.length }) : ''}</p>
    </div>
  );
}

import { DotsSixVertical, X } from '@phosphor-icons/react';
import { createContext, useContext, useMemo, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import type { FieldValues } from '../../../shared/changes/changeset.ts';
import { getRecord } from '../../../shared/changes/document.ts';
import { invariant } from '../../../shared/base/invariant.ts';
import { formOfSection, type SectionForm } from '../../../shared/model/formOfSection.ts';
import type { Claim } from '../../../shared/model/records.ts';
import { factKeys } from '../../../shared/model/vocabulary.ts';
import { wordsOfClaim } from '../../../shared/model/wordsOfClaim.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { classNames } from '../../ui/classNames.ts';
import { useSheetDrag } from './SheetDrag.tsx';
import { isBegun, type ClaimRows } from './useClaimRows.ts';
import styles from './ClaimRow.module.css';

interface Row {
  readonly rows: ClaimRows;
  readonly claim: Claim;
  /** All that is written during one visit of the row is one step of the history. */
  readonly write: (fields: FieldValues) => void;
}

const RowContext = createContext<Row | null>(null);

export function useRow(): Row {
  const row = useContext(RowContext);
  invariant(row, 'ClaimRow is missing');
  return row;
}

interface ClaimRowProps {
  readonly rows: ClaimRows;
  readonly claim: Claim;
  readonly className?: string | undefined;
  /** What else may stand in its place, as lists that may exchange claims have in common; absent = it is not dragged. */
  readonly dragGroup?: string;
  readonly children: ReactNode;
}

/** One claim on the sheet. Alt+↑/↓ moves it; when it is left without words, it goes away. */
export function ClaimRow({ rows, claim, className, dragGroup, children }: ClaimRowProps) {
  const tell = useMessage();
  const { mergeAs, getDocument } = useDocumentActions();
  const { start } = useSheetDrag();
  const visit = useRef(createId());
  const row = useMemo(() => ({ rows, claim, write: (fields: FieldValues) => mergeAs(visit.current, () => rows.write(claim, fields)) }), [rows, claim, mergeAs]);
  const isNew = isBegun(claim);
  const name = wordsOfClaim(claim);
  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) visit.current = createId();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
    const now = getRecord(getDocument(), 'claim', claim.id);
    if (now && isBlank(now, formOfSection(rows.section.kind))) mergeAs(visit.current, () => rows.remove(now));
    else if (!now) rows.settle();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || isNew) return;
    event.preventDefault();
    event.stopPropagation();
    rows.move(claim, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <RowContext value={row}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what its fields and buttons let through: one place for all that moves and leaves a claim */}
      <li className={classNames(styles.row, className)} data-claim-row={claim.id} data-new={isNew || undefined} data-item={isNew ? undefined : 'claim'} data-id={claim.id} onFocus={onFocus} onBlur={onBlur} onKeyDown={onKeyDown}>
        {dragGroup && !isNew ? <span className={styles.handle} aria-hidden onPointerDown={(event) => start(event, { kind: 'claim', id: claim.id, group: dragGroup })}><DotsSixVertical size={14} /></span> : null}
        {children}
        {isNew ? null : <IconButton size="small" label={tell('app.removeItem', { name })} className={styles.remove} onPress={() => rows.remove(claim)}><X size={12} aria-hidden /></IconButton>}
      </li>
    </RowContext>
  );
}

/** A ring, a zone or a known fact says nothing by itself; a time or the name of one's own fact does. */
function isBlank({ text, opposite, situation, outcome, key = '' }: Claim, form: SectionForm): boolean {
  const ownKey = form === 'timeline' || (form === 'facts' && !(factKeys as readonly string[]).includes(key)) ? key : '';
  return [text, opposite, situation, outcome, ownKey].every((words) => !words?.trim());
}

import { limits } from '../../../shared/model/fields.ts';
import type { Claim } from '../../../shared/model/records.ts';
import { SheetText } from './SheetText.tsx';
import { useRow } from './ClaimRow.tsx';

interface ClaimFieldProps {
  readonly field?: 'text' | 'key' | 'opposite' | 'situation' | 'outcome';
  readonly label: string;
  readonly placeholder?: string;
  readonly isMultiline?: boolean;
  /** Enter begins the next claim below this one. */
  readonly canGoOn?: boolean;
  /** Stored words as a person reads them, and back: channels have names in every language. */
  readonly shown?: (words: string) => string;
  readonly stored?: (words: string) => string;
  readonly className?: string | undefined;
}

const isShort: ReadonlySet<keyof Claim> = new Set(['key', 'opposite']);

/** The words of a claim, in one of its fields. */
export function ClaimField({ field = 'text', label, placeholder, isMultiline = false, canGoOn = false, shown = asIs, stored = asIs, className }: ClaimFieldProps) {
  const { rows, claim, write } = useRow();
  return (
    <SheetText label={label} placeholder={placeholder ?? label} value={shown(claim[field] ?? '')} isMultiline={isMultiline} maxLength={isShort.has(field) ? limits.title : limits.text}
      className={className ?? ''} onCommit={(words) => write({ [field]: stored(words) })} {...(canGoOn ? { onEnter: () => rows.begin(claim) } : {})} />
  );
}

function asIs(words: string): string {
  return words;
}

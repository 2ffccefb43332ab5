import { useState } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import type { FieldValues } from '../../../shared/changes/changeset.ts';
import { getRecord } from '../../../shared/changes/document.ts';
import { claimsOf } from '../../../shared/changes/personaParts.ts';
import { addClaim } from '../../../shared/commands/addClaim.ts';
import { deleteRecords } from '../../../shared/commands/deleteRecords.ts';
import { moveClaim } from '../../../shared/commands/moveClaim.ts';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import type { Claim, Section } from '../../../shared/model/records.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { focusClaim } from './focusClaim.ts';

interface RowOptions {
  /** Only what is about this within the section: one ring, one zone. */
  readonly slot?: string;
  /** Whether a claim is one of these, where more than the slot decides. */
  readonly holds?: (claim: Claim) => boolean;
  /** An empty row always waits for the next claim. */
  readonly isOpen?: boolean;
  /** What every new claim begins with. */
  readonly initial?: Pick<Claim, 'key' | 'value'>;
  /** Where a claim goes whose words say where it belongs; else it goes where it was begun. */
  readonly beforeOf?: (claim: Pick<Claim, 'key'>, claims: readonly Claim[]) => string | null;
}

export interface ClaimRows {
  readonly section: Section;
  /** The claims as they stand, and where one is being begun, that one. */
  readonly claims: readonly Claim[];
  /** Sets fields; a claim that is being begun becomes one by its first words. */
  readonly write: (claim: Claim, fields: FieldValues) => boolean;
  readonly remove: (claim: Claim) => void;
  /** Moves up or down by one. */
  readonly move: (claim: Claim, by: number) => void;
  /** Begins a claim below another one, `null` = at the end, and puts the cursor there. */
  readonly begin: (after: Claim | null) => void;
  /** Ends a beginning that came to nothing. */
  readonly settle: () => void;
}

interface Beginning {
  readonly id: string;
  readonly afterId: string | null;
}

/** The claims of a section, or of one slot of it, while they are written. */
export function useClaimRows(section: Section, { slot, holds = ({ key }) => slot === undefined || key === slot, isOpen = false, initial = {}, beforeOf }: RowOptions = {}): ClaimRows {
  const { run, getDocument } = useDocumentActions();
  const claims = useDocument((document) => claimsOf(document, section.id).filter(holds));
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const isReal = claims.some(({ id }) => id === beginning?.id);
  // What was begun has become a claim: the next one waits below it, or nothing does.
  if ((isOpen && (!beginning || isReal)) || (beginning && isReal)) setBeginning(isOpen ? { id: createId(), afterId: null } : null);
  const begun = beginning && !isReal ? begunClaim(section, beginning.id, { ...initial, ...(slot === undefined ? {} : { key: slot }) }) : null;
  return {
    section, claims: begun ? withBeginning(claims, begun, beginning?.afterId ?? null) : claims,
    write: (claim, changed) => {
      const isKnown = getRecord(getDocument(), 'claim', claim.id) !== undefined;
      if (!isKnown && Object.values(changed).every((value) => value === '')) return false;
      return run((document) => {
        if (isKnown) return updateRecord(document, { id: claim.id, fields: changed });
        const { id, key, value } = claim;
        const fields = { ...(key !== undefined && { key }), ...(value !== undefined && { value }), ...changed };
        const siblings = claimsOf(document, section.id);
        return addClaim(document, { sectionId: section.id, id, fields, beforeClaimId: beforeOf ? beforeOf({ ...claim, ...changed }, siblings) : nextId(siblings, beginning?.afterId ?? null) });
      });
    },
    remove: ({ id }) => void run((document) => deleteRecords(document, { ids: [id] })),
    move: (claim, by) => {
      const others = claims.filter(({ id }) => id !== claim.id);
      const to = claims.findIndex(({ id }) => id === claim.id) + by;
      if (to < 0 || to > others.length) return;
      run((document) => moveClaim(document, { claimId: claim.id, sectionId: section.id, beforeClaimId: others[to]?.id ?? nextId(claimsOf(document, section.id), others.at(-1)?.id ?? null) }));
      focusClaim(claim.id);
    },
    begin: (after) => {
      // Where nothing was written yet, the next would be as empty.
      if (after && !getRecord(getDocument(), 'claim', after.id)) return;
      const next = { id: createId(), afterId: after?.id ?? null };
      setBeginning(next);
      focusClaim(next.id);
    },
    settle: () => setBeginning((now) => (now && (!isOpen || now.afterId) ? (isOpen ? { ...now, afterId: null } : null) : now)),
  };
}

/** A claim that has no words yet and is in no document: it has no order. */
export function begunClaim({ id: parentId }: Section, id: string, fields: Pick<Claim, 'key' | 'value'>): Claim {
  return { type: 'claim', id, parentId, order: '', text: '', ...fields };
}

/** Whether a claim is only being begun. */
export function isBegun({ order }: Claim): boolean {
  return order === '';
}

function withBeginning(claims: readonly Claim[], begun: Claim, afterId: string | null): readonly Claim[] {
  const index = claims.findIndex(({ id }) => id === afterId);
  return index < 0 ? [...claims, begun] : claims.toSpliced(index + 1, 0, begun);
}

/** The claim after this one in the whole section. */
function nextId(claims: readonly Claim[], id: string | null): string | null {
  const index = claims.findIndex((claim) => claim.id === id);
  return index < 0 ? null : (claims[index + 1]?.id ?? null);
}

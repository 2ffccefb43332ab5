import { z } from 'zod';
import { idField, instantField } from '../model/fields.ts';
import { recordSchema, type AnyRecord } from '../model/records.ts';

/** Changed top-level fields of a record. `null` means "absent": records themselves never hold null. */
export type FieldValues = Readonly<Record<string, unknown>>;

export type Change =
  | { readonly op: 'add'; readonly record: AnyRecord }
  | { readonly op: 'update'; readonly id: string; readonly from: FieldValues; readonly to: FieldValues }
  | { readonly op: 'remove'; readonly record: AnyRecord };

/** A message of the locales with its values: "Move {count} cards". Never a finished sentence, so history reads in any language. */
export interface Label {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** These changes take back what the label names. */
  readonly isUndo?: true;
}

/** The single currency of change. See SPEC.md for the rules that apply, reverse and squash keep. */
export interface Changeset {
  readonly id: string;
  readonly label: Label;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly changes: readonly Change[];
}

const fieldValues = z.record(z.string().max(60).regex(/^[A-Za-z]\w*$/), z.json());

export const changeSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), record: recordSchema }),
  z.strictObject({ op: z.literal('update'), id: idField, from: fieldValues, to: fieldValues }),
  z.strictObject({ op: z.literal('remove'), record: recordSchema }),
]);

export const labelSchema = z.strictObject({
  key: z.string().min(1).max(100), values: z.record(z.string(), z.union([z.string().max(1000), z.number()])).optional(), isUndo: z.literal(true).optional(),
});

export const changesetSchema = z.strictObject({
  id: idField, label: labelSchema, author: z.string().max(200), at: instantField, changes: z.array(changeSchema).max(200_000),
});

/** What a command answers: a changeset that the document store still has to stamp with id, author and time. */
export type ChangeDraft = Pick<Changeset, 'label' | 'changes'>;

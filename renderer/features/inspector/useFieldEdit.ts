import { isSameJson } from '../../../shared/base/isSameJson.ts';
import { updateRecords } from '../../../shared/commands/updateRecords.ts';
import type { AnyRecord } from '../../../shared/model/records.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';

/** A field of one or several records of a type, bound to a control. */
export interface FieldProps<Item extends AnyRecord> {
  readonly records: readonly Item[];
  readonly field: Extract<keyof Item, string>;
  readonly label: string;
}

interface FieldEdit<Item extends AnyRecord> {
  /** What all records hold; `undefined` where they hold nothing or differ. */
  readonly value: unknown;
  readonly isMixed: boolean;
  /** Sets the field of all records as one change; `null` or an empty text removes it. */
  readonly set: (value: unknown) => void;
  /** Sets the field of each record by itself, as one change. */
  readonly setEach: (valueOf: (record: Item) => unknown) => void;
}

export function useFieldEdit<Item extends AnyRecord>({ records, field }: Pick<FieldProps<Item>, 'records' | 'field'>): FieldEdit<Item> {
  const { run } = useDocumentActions();
  const first = records[0]?.[field];
  const isMixed = records.some((record) => !isSameJson(record[field], first));
  const setEach = (valueOf: (record: Item) => unknown): void => {
    const edits = records.map((record) => ({ id: record.id, fields: { [field]: emptyToNull(valueOf(record)) } }));
    run((document) => updateRecords(document, { edits }));
  };
  return { value: isMixed ? undefined : first, isMixed, set: (value) => setEach(() => value), setEach };
}

function emptyToNull(value: unknown): unknown {
  return value === '' || value === undefined ? null : value;
}

import { createId } from '../../../shared/base/createId.ts';
import { isSameJson } from '../../../shared/base/isSameJson.ts';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import type { AnyRecord } from '../../../shared/model/records.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';

/** A field of one or several records of a type, bound to a control. */
export interface FieldProps<Item extends AnyRecord> {
  readonly records: readonly Item[];
  readonly field: Extract<keyof Item, string>;
  readonly label: string;
}

interface FieldEdit {
  /** What all records hold; `undefined` where they hold nothing or differ. */
  readonly value: unknown;
  readonly isMixed: boolean;
  /** Sets the field of all records as one entry of the history; `null` or an empty text removes it. */
  readonly set: (value: unknown) => void;
}

export function useFieldEdit<Item extends AnyRecord>({ records, field }: Pick<FieldProps<Item>, 'records' | 'field'>): FieldEdit {
  const { run, mergeAs } = useDocumentActions();
  const first = records[0]?.[field];
  const isMixed = records.some((record) => !isSameJson(record[field], first));
  const setOne = (id: string, value: unknown) => run((document) => updateRecord(document, { id, fields: { [field]: value === '' || value === undefined ? null : value } }));
  return {
    value: isMixed ? undefined : first, isMixed,
    set: (value) => {
      const [only] = records;
      // A single record joins whatever merge is going on (typing); several need one of their own.
      if (only && records.length === 1) setOne(only.id, value);
      else mergeAs(createId(), () => records.forEach(({ id }) => setOne(id, value)));
    },
  };
}

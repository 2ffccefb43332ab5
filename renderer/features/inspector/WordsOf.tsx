import type { AnyRecord } from '../../../shared/model/records.ts';
import { TagList } from '../../ui/TagList.tsx';
import { useFieldEdit, type FieldProps } from './useFieldEdit.ts';

/** A list of short words (tags, what the customer is asked for). */
export function WordsOf<Item extends AnyRecord>({ records, field, label, maxLength }: FieldProps<Item> & { maxLength?: number }) {
  const { value, set } = useFieldEdit({ records, field });
  return <TagList label={label} values={Array.isArray(value) ? value.filter((word) => typeof word === 'string') : []} onChange={(words) => set(words.length > 0 ? [...words] : null)} maxLength={maxLength} />;
}

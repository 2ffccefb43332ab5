import type { AnyRecord } from '../../../shared/model/records.ts';
import { TagList } from '../../ui/TagList.tsx';
import { MixedNote } from './MixedNote.tsx';
import { useFieldEdit, type FieldProps } from './useFieldEdit.ts';

/** A list of short words (tags, what the customer is asked for). Of several records the words of any: adding adds to each, removing takes from each. */
export function WordsOf<Item extends AnyRecord>({ records, field, label, maxLength }: FieldProps<Item> & { maxLength?: number }) {
  const { isMixed, setEach } = useFieldEdit({ records, field });
  const wordsOf = (record: Item): readonly string[] => {
    const value: unknown = record[field];
    return Array.isArray(value) ? value.filter((word): word is string => typeof word === 'string') : [];
  };
  const shown = [...new Set(records.flatMap(wordsOf))];
  const partial = shown.filter((word) => !records.every((record) => wordsOf(record).includes(word)));
  const setWords = (nextOf: (own: readonly string[]) => readonly string[]): void => setEach((record) => {
    const words = nextOf(wordsOf(record));
    return words.length > 0 ? [...words] : null;
  });
  const change = (words: readonly string[]): void => {
    const added = words.filter((word) => !shown.includes(word));
    setWords((own) => [...own.filter((word) => words.includes(word)), ...added]);
  };
  return (
    <>
      <TagList
        label={label} values={shown} partialValues={partial} maxLength={maxLength} onChange={change}
        onComplete={(word) => setWords((own) => (own.includes(word) ? own : [...own, word]))}
      />
      <MixedNote isMixed={isMixed} label={label} onClear={() => setEach(() => null)} />
    </>
  );
}

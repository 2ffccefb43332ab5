import type { Connection } from '../../../shared/model/records.ts';
import { connectionKinds } from '../../../shared/model/vocabulary.ts';
import { ChoiceOf } from './ChoiceOf.tsx';
import { NumberOf } from './NumberOf.tsx';
import { TextOf } from './TextOf.tsx';
import { useVocabulary } from './useVocabulary.tsx';

export function ConnectionPanel({ records }: { records: readonly Connection[] }) {
  const { tell, options } = useVocabulary();
  return (
    <>
      <ChoiceOf records={records} field="kind" label={tell('inspector.connectionKind')} options={options('connectionKind', connectionKinds)} kind="segments" />
      <NumberOf records={records} field="probability" label={tell('inspector.probability')} minimum={0} maximum={1} step={0.05} format={{ style: 'percent' }} />
      <TextOf records={records} field="note" label={tell('inspector.note')} kind="long" />
    </>
  );
}

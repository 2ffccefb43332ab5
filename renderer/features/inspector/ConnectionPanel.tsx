import { ArrowRight } from '@phosphor-icons/react';
import type { Connection } from '../../../shared/model/records.ts';
import { connectionKinds } from '../../../shared/model/vocabulary.ts';
import { useRecord } from '../../document/DocumentProvider.tsx';
import { ChoiceOf } from './ChoiceOf.tsx';
import styles from './Inspector.module.css';
import { NumberOf } from './NumberOf.tsx';
import { TextOf } from './TextOf.tsx';
import { useVocabulary } from './useVocabulary.ts';

export function ConnectionPanel({ records }: { records: readonly Connection[] }) {
  const { tell, options } = useVocabulary();
  const [only] = records;
  return (
    <>
      {only && records.length === 1 ? <Ends connection={only} /> : null}
      <ChoiceOf records={records} field="kind" label={tell('inspector.connectionKind')} options={options('connectionKind', connectionKinds)} kind="segments" />
      <NumberOf records={records} field="probability" label={tell('inspector.probability')} minimum={0} maximum={1} step={0.05} format={{ style: 'percent' }} />
      <TextOf records={records} field="note" label={tell('inspector.note')} kind="long" />
    </>
  );
}

/** From where to where. */
function Ends({ connection }: { connection: Connection }) {
  const from = useRecord(connection.fromId);
  const to = useRecord(connection.toId);
  const nameOf = (record: typeof from) => (record && 'title' in record ? (record.title ?? '') : '');
  return <h2 className={styles.heading}><span>{nameOf(from)} <ArrowRight size={14} aria-hidden /> {nameOf(to)}</span></h2>;
}

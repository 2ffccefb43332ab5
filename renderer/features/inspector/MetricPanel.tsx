import type { Metric } from '../../../shared/model/records.ts';
import { metricDirections, metricKinds } from '../../../shared/model/vocabulary.ts';
import { ChoiceOf } from './ChoiceOf.tsx';
import styles from './Inspector.module.css';
import { NumberOf } from './NumberOf.tsx';
import { Readings } from './Readings.tsx';
import { TextOf } from './TextOf.tsx';
import { useVocabulary } from './useVocabulary.ts';

/** A key figure and its dated readings. */
export function MetricPanel({ records }: { records: readonly Metric[] }) {
  const { tell, options } = useVocabulary();
  const [only] = records;
  return (
    <>
      <ChoiceOf records={records} field="metricKind" label={tell('inspector.metricKind')} options={options('metricKind', metricKinds)} isRequired />
      <div className={styles.two}>
        <TextOf records={records} field="unit" label={tell('inspector.unit')} />
        <NumberOf records={records} field="target" label={tell('inspector.target')} />
      </div>
      <ChoiceOf records={records} field="direction" label={tell('inspector.direction')} options={options('metricDirection', metricDirections)} />
      {only && records.length === 1 ? <Readings metric={only} /> : null}
    </>
  );
}

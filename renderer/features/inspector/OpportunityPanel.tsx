import type { Opportunity } from '../../../shared/model/records.ts';
import { evidenceGrades, opportunityStatuses } from '../../../shared/model/vocabulary.ts';
import { ChoiceOf } from './ChoiceOf.tsx';
import { DateOf } from './DateOf.tsx';
import { EvidenceOf } from './EvidenceOf.tsx';
import styles from './Inspector.module.css';
import { OwnerOf } from './KnownWordOf.tsx';
import { NumberOf } from './NumberOf.tsx';
import { PictureOf } from './PictureOf.tsx';
import { ScaleOf } from './ScaleOf.tsx';
import { TextOf } from './TextOf.tsx';
import { useVocabulary } from './useVocabulary.ts';
import { WordsOf } from './WordsOf.tsx';

/** An idea to improve: what it brings, what it costs, who takes it on. */
export function OpportunityPanel({ records }: { records: readonly Opportunity[] }) {
  const { tell, options } = useVocabulary();
  const [low, high] = [tell('inspector.low'), tell('inspector.high')];
  return (
    <>
      <TextOf records={records} field="text" label={tell('inspector.text')} kind="long" />
      <PictureOf records={records} />
      <ScaleOf records={records} field="impact" label={tell('inspector.impact')} maximum={5} lowLabel={low} highLabel={high} />
      <ScaleOf records={records} field="effort" label={tell('inspector.effortToBuild')} maximum={5} lowLabel={low} highLabel={high} />
      <NumberOf records={records} field="confidence" label={tell('inspector.confidence')} minimum={0} maximum={100} step={5} />
      <div className={styles.two}>
        <ChoiceOf records={records} field="status" label={tell('inspector.status')} options={options('opportunityStatus', opportunityStatuses)} />
        <DateOf records={records} field="dueDate" label={tell('inspector.dueDate')} />
      </div>
      <OwnerOf records={records} />
      <ChoiceOf records={records} field="evidenceGrade" label={tell('inspector.evidence')} options={options('evidenceGrade', evidenceGrades)} />
      <WordsOf records={records} field="tags" label={tell('inspector.tags')} />
      <EvidenceOf records={records} />
    </>
  );
}

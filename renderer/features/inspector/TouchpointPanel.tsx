import { compliances, evidenceGrades, initiators } from '../../../shared/model/vocabulary.ts';
import type { Touchpoint } from '../../../shared/model/records.ts';
import { ChoiceOf } from './ChoiceOf.tsx';
import { DurationOf } from './DurationOf.tsx';
import { EvidenceOf } from './EvidenceOf.tsx';
import { FlagOf } from './FlagOf.tsx';
import { GapOf } from './GapOf.tsx';
import styles from './Inspector.module.css';
import { ChannelOf, OwnerOf } from './KnownWordOf.tsx';
import { PictureOf } from './PictureOf.tsx';
import { ScaleOf } from './ScaleOf.tsx';
import { TextOf } from './TextOf.tsx';
import { useVocabulary } from './useVocabulary.ts';
import { WordsOf } from './WordsOf.tsx';

/** Where the customer meets the organisation: how, how well, and who answers for it. */
export function TouchpointPanel({ records }: { records: readonly Touchpoint[] }) {
  const { tell, options } = useVocabulary();
  const yesNo = (['yes', 'no'] as const).map((id) => ({ id, label: tell(`inspector.${id}`) }));
  return (
    <>
      <TextOf records={records} field="text" label={tell('inspector.text')} kind="long" />
      <PictureOf records={records} />
      <ChannelOf records={records} />
      <div className={styles.two}>
        <ChoiceOf records={records} field="initiator" label={tell('inspector.initiator')} options={options('initiator', initiators)} />
        <FlagOf records={records} field="momentOfTruth" label={tell('inspector.momentOfTruth')} isField />
      </div>
      <GapOf records={records} />
      <ScaleOf records={records} field="effort" label={tell('inspector.effort')} maximum={7} lowLabel={tell('inspector.veryEasy')} highLabel={tell('inspector.veryHard')} />
      <ScaleOf records={records} field="importance" label={tell('inspector.importance')} maximum={5} lowLabel={tell('inspector.low')} highLabel={tell('inspector.high')} />
      <OwnerOf records={records} />
      <WordsOf records={records} field="asksFor" label={tell('inspector.asksFor')} maxLength={300} />
      <DurationOf records={records} field="waitingTime" label={tell('inspector.waitingTime')} />
      <div className={styles.two}>
        <ChoiceOf records={records} field="personal" label={tell('inspector.personal')} options={yesNo} />
        <ChoiceOf records={records} field="compliance" label={tell('inspector.compliance')} options={options('compliance', compliances)} />
      </div>
      <ChoiceOf records={records} field="evidenceGrade" label={tell('inspector.evidence')} options={options('evidenceGrade', evidenceGrades)} />
      <WordsOf records={records} field="tags" label={tell('inspector.tags')} />
      <EvidenceOf records={records} />
    </>
  );
}

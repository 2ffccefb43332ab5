import { evidenceGrades } from '../../../shared/model/vocabulary.ts';
import type { Card } from '../../../shared/model/records.ts';
import { ChoiceOf } from './ChoiceOf.tsx';
import { EvidenceOf } from './EvidenceOf.tsx';
import { PictureOf } from './PictureOf.tsx';
import { TextOf } from './TextOf.tsx';
import { useVocabulary } from './useVocabulary.ts';
import { WordsOf } from './WordsOf.tsx';

export function CardPanel({ records }: { records: readonly Card[] }) {
  const { tell, options } = useVocabulary();
  return (
    <>
      <TextOf records={records} field="text" label={tell('inspector.text')} kind="long" />
      <PictureOf records={records} />
      <ChoiceOf records={records} field="evidenceGrade" label={tell('inspector.evidence')} options={options('evidenceGrade', evidenceGrades)} />
      <WordsOf records={records} field="tags" label={tell('inspector.tags')} />
      <EvidenceOf records={records} />
    </>
  );
}

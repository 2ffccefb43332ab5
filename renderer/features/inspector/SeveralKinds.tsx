import { recordSchemas, type AnyRecord, type RecordOf, type RecordType } from '../../../shared/model/records.ts';
import { evidenceGrades } from '../../../shared/model/vocabulary.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { select } from '../../session/createSession.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChoiceOf } from './ChoiceOf.tsx';
import { EvidenceOf } from './EvidenceOf.tsx';
import { DurationOf } from './DurationOf.tsx';
import styles from './Inspector.module.css';
import { OwnerOf } from './KnownWordOf.tsx';
import { shownType } from './shownType.ts';
import { TextOf } from './TextOf.tsx';
import { useVocabulary } from './useVocabulary.ts';
import { WordsOf } from './WordsOf.tsx';

/** A selection of different kinds: the fields that all of them have, and the way to those of one kind alone. */
export function SeveralKinds({ records }: { records: readonly AnyRecord[] }) {
  const tell = useMessage();
  const { session } = useJourneyScope();
  const kinds = [...Map.groupBy(records, ({ type }) => type)];
  return (
    <>
      <p className={styles.hint}>{tell('inspector.severalKinds')}</p>
      <div role="group" aria-label={tell('inspector.onlyKind')} className={styles.list}>
        {kinds.map(([type, ofKind]) => (
          <Button key={type} size="small" onPress={() => select(session, ofKind.map(({ id }) => id))}>{tell('inspector.onlyOfKind', { type: tell(`inspector.type.${shownType(type)}`), count: ofKind.length })}</Button>
        ))}
      </div>
      <CommonFields records={records} types={kinds.map(([type]) => type)} />
    </>
  );
}

/** Any of these types stands for all: what is edited here is what they share. */
function CommonFields({ records, types }: { records: readonly AnyRecord[]; types: readonly RecordType[] }) {
  const { tell, options } = useVocabulary();
  const haveAll = (field: string): boolean => types.every((type) => Object.hasOwn(recordSchemas[type].shape, field));
  const items = records as readonly RecordOf<'touchpoint'>[];
  return (
    <>
      {haveAll('text') ? <TextOf records={items} field="text" label={tell('inspector.text')} kind="long" /> : null}
      {haveAll('note') ? <TextOf records={records as readonly RecordOf<'emotion' | 'connection'>[]} field="note" label={tell('inspector.note')} kind="long" /> : null}
      {haveAll('duration') ? <DurationOf records={records as readonly RecordOf<'stage' | 'step'>[]} field="duration" label={tell('inspector.duration')} /> : null}
      {haveAll('owner') ? <OwnerOf records={items} /> : null}
      {haveAll('evidenceGrade') && !types.includes('journey') ? <ChoiceOf records={items} field="evidenceGrade" label={tell('inspector.evidence')} options={options('evidenceGrade', evidenceGrades)} /> : null}
      {haveAll('tags') ? <WordsOf records={items} field="tags" label={tell('inspector.tags')} /> : null}
      {haveAll('evidenceIds') ? <EvidenceOf records={items} /> : null}
    </>
  );
}

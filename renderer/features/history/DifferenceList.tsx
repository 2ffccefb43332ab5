import { useMemo } from 'react';
import { compareDocuments, type FieldDifference, type RecordDifference } from '../../../shared/changes/compareDocuments.ts';
import type { Document } from '../../../shared/changes/document.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './DifferenceList.module.css';
import { shortenValue } from '../../document/shortenValue.ts';
import { useFieldWords } from '../../document/useFieldWords.ts';
import { useRecordNames } from '../../document/useRecordNames.ts';

interface DifferenceListProps {
  readonly before: Document;
  readonly after: Document;
}

const kinds = ['added', 'removed', 'moved', 'changed'] as const;
/** More than a person reads; the rest is counted. */
const mostRows = 200;

/** What differs between two versions of a library, for people: added, removed, moved and changed, each with its name, its place and its fields. */
export function DifferenceList({ before, after }: DifferenceListProps) {
  const tell = useMessage();
  const differences = useMemo(() => compareDocuments(before, after), [before, after]);
  if (differences.length === 0) return <p role="status" className={styles.same}>{tell('history.same')}</p>;
  return (
    <div className={styles.list}>
      {kinds.map((kind) => {
        const ofKind = differences.filter((difference) => difference.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind} data-kind={kind} className={styles.kind} aria-label={tell(`history.kind.${kind}`, { count: ofKind.length })}>
            <h3 className={styles.title}>{tell(`history.kind.${kind}`, { count: ofKind.length })}</h3>
            <ul>
              {ofKind.slice(0, mostRows).map((difference) => <Row key={difference.record.id} difference={difference} before={before} after={after} />)}
            </ul>
            {ofKind.length > mostRows ? <p className={styles.more}>{tell('history.more', { count: ofKind.length - mostRows })}</p> : null}
          </section>
        );
      })}
    </div>
  );
}

function Row({ difference, before, after }: { difference: RecordDifference; before: Document; after: Document }) {
  const { typeOf, nameOf, placeOf } = useRecordNames();
  const { kind, record, isMoved, fields } = difference;
  const home = kind === 'removed' ? before : after;
  const place = placeOf(home, record);
  const oldPlace = isMoved ? placeOf(before, before.records.get(record.id)) : place;
  return (
    <li className={styles.row}>
      <span className={styles.type}>{typeOf(record)}</span>
      <div className={styles.words}>
        <p className={styles.name}>{nameOf(home, record) || '—'}</p>
        {place ? <p className={styles.place}>{oldPlace && oldPlace !== place ? `${oldPlace} → ${place}` : place}</p> : null}
        {fields.length > 0 ? <dl className={styles.fields}>{fields.map((field) => <Field key={field.field} record={record} difference={field} before={before} after={after} />)}</dl> : null}
      </div>
    </li>
  );
}

function Field({ record, difference, before, after }: { record: RecordDifference['record']; difference: FieldDifference; before: Document; after: Document }) {
  const { labelOf, valueOf } = useFieldWords();
  const old = valueOf(record, difference.field, difference.before, before);
  const next = valueOf(record, difference.field, difference.after, after);
  return (
    <div>
      <dt>{labelOf(difference.field, record.type)}</dt>
      {old === null || next === null ? null : <dd><del>{shortenValue(old)}</del><span aria-hidden>→</span><ins>{shortenValue(next)}</ins></dd>}
    </div>
  );
}

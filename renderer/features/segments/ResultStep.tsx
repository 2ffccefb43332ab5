import { Warning } from '@phosphor-icons/react';
import { personasWithRule } from '../../../shared/changes/personasWithRule.ts';
import type { BrokenRows } from '../../../shared/formats/dataset/scanTable.ts';
import type { ReadDataset } from '../../../shared/formats/dataset/readDataset.ts';
import { limits } from '../../../shared/model/fields.ts';
import type { Dataset } from '../../../shared/model/records.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { TextField } from '../../ui/TextField.tsx';
import { ColumnFacts } from './ColumnFacts.tsx';
import styles from './ImportDataset.module.css';

interface ResultStepProps {
  readonly read: ReadDataset;
  readonly replaced: Dataset | undefined;
  readonly name: string;
  readonly onNameChange: (name: string) => void;
}

/** What came out, before it is kept: how many rows, how fine each column is, which rows could not be read. */
export function ResultStep({ read, replaced, name, onNameChange }: ResultStepProps) {
  const tell = useMessage();
  return (
    <>
      <p role="status" className={styles.figure}><b>{tell('segment.counted', { rows: read.rows })}</b></p>
      {replaced ? <LostColumns replaced={replaced} read={read} /> : <TextField label={tell('segment.datasetName')} value={name} maxLength={limits.title} isRequired onChange={onNameChange} />}
      <section className={styles.part}>
        <h2>{tell('segment.keptHow')}</h2>
        <ColumnFacts columns={read.columns} />
        <p className={styles.hint}>{tell('segment.finerHint')}</p>
      </section>
      {read.broken.count > 0 ? <Broken broken={read.broken} /> : null}
    </>
  );
}

/** Which rules will miss a column that the newer file does not have. */
function LostColumns({ replaced, read }: { replaced: Dataset; read: ReadDataset }) {
  const tell = useMessage();
  const { list } = useFormat();
  const personas = useDocument((document) => personasWithRule(document, replaced.id));
  const has = new Set(read.columns.map(({ name }) => name));
  const lost = personas.flatMap(({ id, name, segmentRule }) => {
    const columns = (segmentRule?.conditions ?? []).map(({ column }) => column).filter((column) => !has.has(column));
    return columns.length > 0 ? [{ id, name, columns: [...new Set(columns)] }] : [];
  });
  return (
    <>
      <p>{tell('segment.rulesStay', { count: personas.length, names: list(personas.map(({ name }) => name)) })}</p>
      {lost.map(({ id, name, columns }) => <p key={id} className={styles.warning}><Warning size={16} aria-hidden />{tell('segment.ruleLoses', { name, columns: list(columns), count: columns.length })}</p>)}
    </>
  );
}

function Broken({ broken }: { broken: BrokenRows }) {
  const tell = useMessage();
  return (
    <section className={styles.part}>
      <h2>{tell('segment.broken', { count: broken.count })}</h2>
      {/* A list that scrolls has to be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={styles.lines} tabIndex={0} aria-label={tell('segment.brokenList')}>
        {broken.first.map(({ line, reason, cells }) => <li key={line}>{tell(`segment.brokenLine.${reason}`, { line, cells: cells ?? 0 })}</li>)}
      </ul>
      {broken.count > broken.first.length ? <p className={styles.hint}>{tell('segment.brokenMore', { count: broken.count - broken.first.length })}</p> : null}
    </section>
  );
}

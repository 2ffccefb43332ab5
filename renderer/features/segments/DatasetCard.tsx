import { ArrowsClockwise, Trash } from '@phosphor-icons/react';
import { Fragment } from 'react';
import { personasWithRule } from '../../../shared/changes/personasWithRule.ts';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import { limits } from '../../../shared/model/fields.ts';
import type { Dataset } from '../../../shared/model/records.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useDraftText } from '../../document/useDraftText.ts';
import { useHost } from '../../document/HostProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ColumnFacts } from './ColumnFacts.tsx';
import styles from './DatasetsScreen.module.css';

/** One dataset: its name to edit, what is kept of it, whose segments are told from it. */
export function DatasetCard({ dataset, onDelete, onReimport }: { dataset: Dataset; onDelete: () => void; onReimport: () => void }) {
  const tell = useMessage();
  const { date } = useFormat();
  const { session } = useHost();
  const { run } = useDocumentActions();
  const personas = useDocument((document) => personasWithRule(document, dataset.id));
  const name = useDraftText(dataset.name, (text) => {
    if (text.trim()) run((document) => updateRecord(document, { id: dataset.id, fields: { name: text.trim() } }));
  });
  return (
    <article className={styles.card} aria-label={dataset.name}>
      <TextField label={tell('segment.datasetName')} value={name.value} maxLength={limits.title} isDisabled={session.readOnly} onChange={name.onChange} onFocus={name.onFocus} onBlur={name.onBlur} />
      <p className={styles.hint}>{tell('segment.readFrom', { file: dataset.fileName, date: date(dataset.importedAt), rows: dataset.rows, broken: dataset.brokenRows ?? 0 })}</p>
      <ColumnFacts columns={dataset.columns} />
      <p className={styles.used}>
        {personas.length === 0 ? tell('segment.unused') : tell('segment.usedBy')}{' '}
        {personas.map(({ id, name }, at) => <Fragment key={id}>{at > 0 ? ', ' : null}<a href={routeAddress({ screen: 'persona', personaId: id })}>{name}</a></Fragment>)}
      </p>
      <div className={styles.actions}>
        <Button size="small" icon={<ArrowsClockwise size={16} aria-hidden />} isDisabled={session.readOnly} onPress={onReimport}>{tell('segment.reimport')}</Button>
        <Button size="small" look="danger" icon={<Trash size={16} aria-hidden />} isDisabled={session.readOnly} onPress={onDelete}>{tell('segment.delete')}</Button>
      </div>
    </article>
  );
}

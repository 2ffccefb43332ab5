import { Plus } from '@phosphor-icons/react';
import type { RowGroup } from '../../../shared/metrics/personaComparison/comparePersonas.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './PersonaCompare.module.css';
import { useRowWords } from './useRowWords.ts';

/** The rows that are left out, to take them in again. */
export function LeftOut({ groups, without, onShow }: { groups: readonly RowGroup[]; without: ReadonlySet<string>; onShow: (rowIds: readonly string[]) => void }) {
  const tell = useMessage();
  const { groupName, rowName } = useRowWords();
  const rows = groups.flatMap((group) => group.rows.filter(({ id }) => without.has(id)).map((row) => ({ id: row.id, name: row.label.kind === 'part' ? `${groupName(group)}: ${rowName(row.label)}` : rowName(row.label) })));
  if (rows.length === 0) return null;
  return (
    <section aria-label={tell('personaCompare.leftOut')} className={styles.leftOut}>
      <h2>{tell('personaCompare.leftOut')}</h2>
      <ul>{rows.map(({ id, name }) => <li key={id}><Button size="small" icon={<Plus size={12} aria-hidden />} aria-label={tell('personaCompare.showAgain', { row: name })} onPress={() => onShow([id])}>{name}</Button></li>)}</ul>
      {rows.length > 1 ? <Button size="small" look="quiet" onPress={() => onShow(rows.map(({ id }) => id))}>{tell('personaCompare.showAll')}</Button> : null}
    </section>
  );
}

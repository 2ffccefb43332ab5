import { EyeSlash } from '@phosphor-icons/react';
import type { ComparedRow, RowGroup } from '../../../shared/metrics/personaComparison/comparePersonas.ts';
import type { Persona } from '../../../shared/model/records.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import heard from '../../ui/heard.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import { ComparedCellView } from './ComparedCellView.tsx';
import styles from './CompareTable.module.css';
import { PersonaHead } from './PersonaHead.tsx';
import { useColumnDrag } from './useColumnDrag.ts';
import { useRowWords } from './useRowWords.ts';

interface CompareTableProps {
  readonly personas: readonly Persona[];
  /** Those that are shown. */
  readonly groups: readonly RowGroup[];
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (personaId: string) => void;
  readonly onLeaveOut: (rowIds: readonly string[]) => void;
}

/** Everything that is said of the personas: a column each, a row for each thing. */
export function CompareTable({ personas, groups, onMove, onRemove, onLeaveOut }: CompareTableProps) {
  const tell = useMessage();
  const { groupName } = useRowWords();
  const { dragOf, dropSideOf } = useColumnDrag(onMove);
  return (
    <table className={styles.table} style={{ minWidth: leastWidth(personas.length) }} aria-label={tell('personaCompare.title')}>
      <colgroup><col className={styles.nameColumn} />{personas.map(({ id }) => <col key={id} />)}</colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}><span className={heard.heard}>{tell('personaCompare.row')}</span></th>
          {personas.map((persona, index) => (
            <PersonaHead key={persona.id} persona={persona} index={index} count={personas.length} dropSide={dropSideOf(index)} drag={dragOf(index)} onMove={(to) => onMove(index, to)} onRemove={() => onRemove(persona.id)} />
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          {isAlone(group) ? null : (
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={personas.length + 1}>
                <span className={styles.groupLine}>{groupName(group)}<LeaveOut name={groupName(group)} onPress={() => onLeaveOut(group.rows.map(({ id }) => id))} /></span>
              </th>
            </tr>
          )}
          {group.rows.map((row) => <Row key={row.id} row={row} personas={personas} isSection={isAlone(group)} onLeaveOut={() => onLeaveOut([row.id])} />)}
        </tbody>
      ))}
    </table>
  );
}

/** So many words stand side by side in a column that they are still read as sentences. */
function leastWidth(count: number): number {
  return 200 + 160 * count;
}

/** A section of one row needs no name above it. */
function isAlone({ rows }: RowGroup): boolean {
  return rows.length === 1 && rows[0]?.label.kind === 'section';
}

function Row({ row, personas, isSection, onLeaveOut }: { row: ComparedRow; personas: readonly Persona[]; isSection: boolean; onLeaveOut: () => void }) {
  const tell = useMessage();
  const format = useFormat();
  const { rowName } = useRowWords();
  const name = rowName(row.label);
  const [first, ...others] = personas.filter((_persona, index) => row.cells[index]);
  const difference = first && others.length === 0 ? tell('personaCompare.only', { name: first.name }) : row.spread === null ? tell('personaCompare.differs') : tell('personaCompare.apart', { spread: format.number(row.spread, { maximumFractionDigits: 1 }) });
  return (
    <tr className={styles.row} data-differs={row.differs || undefined} data-section={isSection || undefined}>
      <th scope="row">
        <span className={styles.rowName}>{name}</span>
        {row.differs ? <span className={styles.differs}><span aria-hidden>≠</span> {difference}</span> : null}
        <LeaveOut name={name} onPress={onLeaveOut} />
      </th>
      {row.cells.map((cell, index) => <td key={index}><ComparedCellView cell={cell} label={row.label} /></td>)}
    </tr>
  );
}

function LeaveOut({ name, onPress }: { name: string; onPress: () => void }) {
  const tell = useMessage();
  return <IconButton size="small" label={tell('personaCompare.leaveOut', { row: name })} className={styles.leaveOut} onPress={onPress}><EyeSlash size={14} aria-hidden /></IconButton>;
}

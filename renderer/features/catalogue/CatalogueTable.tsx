import { CaretDown, CaretUp } from '@phosphor-icons/react';
import { memo, useState, type KeyboardEvent } from 'react';
import type { CatalogueSection } from '../../actions/parseRoute.ts';
import { navigate, routeAddress } from '../../actions/routes.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { columnsOf, type CatalogueRow, type ColumnId } from './catalogueRows.tsx';
import styles from './CatalogueTable.module.css';
import { useArranged, type Sorting } from './useArranged.ts';

/** As many rows as are laid out at once. */
const atOnce = 200;
const numeric: ReadonlySet<ColumnId> = new Set(['expectation', 'reality', 'effort', 'touchpoints', 'opportunities', 'personas', 'n', 'uses']);

interface CatalogueTableProps {
  readonly section: CatalogueSection;
  readonly rows: readonly CatalogueRow[];
  readonly query: string;
  readonly selectedId: string | null;
  readonly emptyText: string;
}

/** The entries of one section: sorted by any column, found by any part of what they say, walked with the arrow keys. */
export function CatalogueTable({ section, rows, query, selectedId, emptyText }: CatalogueTableProps) {
  const tell = useMessage();
  const [sorting, setSorting] = useState<Sorting>({ column: 'name', isDescending: false });
  const [limit, setLimit] = useState(atOnce);
  const found = useArranged(rows, query, sorting);
  const selectedIndex = found.findIndex(({ id }) => id === selectedId);
  const shown = found.slice(0, Math.max(limit, selectedIndex + 1));
  const walk = (event: KeyboardEvent): void => {
    const links = [...event.currentTarget.querySelectorAll('a')];
    const next = indexAfter(event.key, links.indexOf(event.target as HTMLAnchorElement), links.length);
    const row = next === null ? undefined : shown[next];
    if (next === null || !row) return;
    event.preventDefault();
    links[next]?.focus();
    navigate({ screen: 'catalogue', section, select: row.id }, true);
  };
  return (
    <div className={styles.frame}>
      <table aria-label={tell(`catalogue.section.${section}`)} className={styles.table}>
        <thead>
          <tr>{columnsOf[section].map((id) => <HeaderCell key={id} id={id} sorting={sorting} onSort={setSorting} />)}</tr>
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the links in it are pressed; arrow keys only spare the way through all of them */}
        <tbody onKeyDown={walk}>
          {shown.map((row, index) => <EntryRow key={row.id} section={section} row={row} isSelected={index === selectedIndex} isInTabOrder={index === Math.max(0, selectedIndex)} />)}
        </tbody>
      </table>
      {shown.length === 0 ? <p role="status" className={styles.empty}>{emptyText}</p> : null}
      {found.length > shown.length ? <Button size="small" onPress={() => setLimit(shown.length + atOnce)}>{tell('catalogue.showMore', { count: Math.min(found.length - shown.length, atOnce) })}</Button> : null}
    </div>
  );
}

function indexAfter(key: string, index: number, count: number): number | null {
  if (index < 0) return null;
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function HeaderCell({ id, sorting, onSort }: { id: ColumnId; sorting: Sorting; onSort: (sorting: Sorting) => void }) {
  const tell = useMessage();
  const isSorted = sorting.column === id;
  const Caret = sorting.isDescending ? CaretDown : CaretUp;
  // Whoever sorts by figures looks for the highest first.
  const sort = (): void => onSort({ column: id, isDescending: isSorted ? !sorting.isDescending : numeric.has(id) });
  return (
    <th scope="col" aria-sort={isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : 'none'} data-numeric={numeric.has(id) || undefined} data-column={id} className={styles.column}>
      <button type="button" className={styles.sort} onClick={sort}>{tell(`catalogue.column.${id}`)}{isSorted ? <Caret size={11} aria-hidden /> : null}</button>
    </th>
  );
}

interface EntryRowProps {
  readonly section: CatalogueSection;
  readonly row: CatalogueRow;
  readonly isSelected: boolean;
  readonly isInTabOrder: boolean;
}

const EntryRow = memo(function EntryRow({ section, row, isSelected, isInTabOrder }: EntryRowProps) {
  const { number } = useFormat();
  const address = routeAddress({ screen: 'catalogue', section, select: row.id });
  return (
    <tr data-current={isSelected || undefined} className={styles.row}>
      <th scope="row" data-column="name" className={styles.cell}>
        <a href={address} tabIndex={isInTabOrder ? 0 : -1} aria-current={isSelected || undefined} data-unnamed={row.isUnnamed || undefined} className={styles.name}>{row.icon}<span>{row.name}</span></a>
      </th>
      {columnsOf[section].filter((id) => id !== 'name').map((id) => {
        const cell = row.cells[id];
        return <td key={id} data-numeric={numeric.has(id) || undefined} data-column={id} className={styles.cell}>{cell?.shown ?? (typeof cell?.value === 'number' ? number(cell.value) : cell?.value)}</td>;
      })}
    </tr>
  );
});

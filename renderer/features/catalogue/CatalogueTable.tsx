import { CaretDown, CaretUp } from '@phosphor-icons/react';
import { useMemo, useState } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader, useFilter, type SortDescriptor } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import type { CatalogueRow, ColumnId } from './catalogueRows.tsx';
import styles from './CatalogueTable.module.css';

/** As many rows as are laid out at once. */
const atOnce = 150;
const numeric: ReadonlySet<ColumnId> = new Set(['expectation', 'reality', 'effort', 'touchpoints', 'opportunities', 'personas', 'n', 'uses']);

interface CatalogueTableProps {
  readonly label: string;
  readonly columns: readonly ColumnId[];
  readonly rows: readonly CatalogueRow[];
  readonly query: string;
  readonly selectedId: string | null;
  readonly emptyText: string;
  readonly onSelect: (id: string) => void;
}

/** The entries of one section: sorted by any column, found by any part of what they say. */
export function CatalogueTable({ label, columns, rows, query, selectedId, emptyText, onSelect }: CatalogueTableProps) {
  const tell = useMessage();
  const { number } = useFormat();
  const [sort, setSort] = useState<SortDescriptor>({ column: 'name', direction: 'ascending' });
  const [limit, setLimit] = useState(atOnce);
  const sorted = useSorted(rows, sort);
  const found = useFound(sorted, query);
  const shown = found.slice(0, Math.max(limit, found.findIndex(({ id }) => id === selectedId) + 1));
  return (
    <div className={styles.frame}>
      <Table
        aria-label={label} className={styles.table} selectionMode="single" selectionBehavior="replace" sortDescriptor={sort} onSortChange={setSort} selectedKeys={selectedId === null ? [] : [keyOf(selectedId)]}
        onSelectionChange={(keys) => { if (keys !== 'all') for (const key of keys) onSelect(idOf(key)); }}
      >
        <TableHeader className={styles.header}>
          {columns.map((id) => (
            <Column key={id} id={id} isRowHeader={id === 'name'} allowsSorting data-numeric={numeric.has(id) || undefined} data-column={id} className={styles.column}>
              {({ sortDirection }) => <span className={styles.heading}>{tell(`catalogue.column.${id}`)}{sortDirection === 'ascending' ? <CaretUp size={11} aria-hidden /> : sortDirection === 'descending' ? <CaretDown size={11} aria-hidden /> : null}</span>}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => <p className={styles.empty}>{emptyText}</p>}>
          {shown.map((row) => (
            <Row key={row.id} id={keyOf(row.id)} textValue={row.name} className={styles.row}>
              {columns.map((id) => (
                <Cell key={id} data-numeric={numeric.has(id) || undefined} data-column={id} className={styles.cell}>
                  {id === 'name' ? <span className={styles.name} data-unnamed={row.isUnnamed || undefined}>{row.icon}<span>{row.name}</span></span> : textOf(row, id, number)}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
      {found.length > shown.length ? <Button size="small" className={styles.more} onPress={() => setLimit(limit + 4 * atOnce)}>{tell('catalogue.showMore', { count: Math.min(found.length - shown.length, 4 * atOnce) })}</Button> : null}
    </div>
  );
}

/** The owner '' has a row too, and a key must not be empty. */
const keyOf = (id: string): string => `=${id}`;
const idOf = (key: string | number): string => String(key).slice(1);

function textOf(row: CatalogueRow, id: ColumnId, number: (value: number) => string) {
  const cell = row.cells[id];
  return cell?.shown ?? (typeof cell?.value === 'number' ? number(cell.value) : cell?.value);
}

function useSorted(rows: readonly CatalogueRow[], { column, direction }: SortDescriptor): readonly CatalogueRow[] {
  const { locale } = useIntl();
  return useMemo(() => {
    const words = new Intl.Collator(locale, { numeric: true });
    const sign = direction === 'descending' ? -1 : 1;
    const compare = (a: CatalogueRow, b: CatalogueRow): number => {
      const [one, other] = [a.cells[column as ColumnId]?.value, b.cells[column as ColumnId]?.value];
      const difference = typeof one === 'number' && typeof other === 'number' ? one - other : words.compare(String(one ?? ''), String(other ?? ''));
      // What nobody named stands after all names.
      const byName = Number(a.isUnnamed ?? false) - Number(b.isUnnamed ?? false) || words.compare(a.name, b.name);
      return column === 'name' ? sign * byName : sign * difference || byName;
    };
    return rows.toSorted(compare);
  }, [rows, column, direction, locale]);
}

function useFound(rows: readonly CatalogueRow[], query: string): readonly CatalogueRow[] {
  const { contains } = useFilter({ sensitivity: 'base' });
  const words = query.trim();
  return useMemo(() => {
    if (words === '') return rows;
    return rows.filter((row) => contains([row.name, row.more, ...Object.values(row.cells).map(({ value }) => (typeof value === 'string' ? value : ''))].join(' '), words));
  }, [rows, words, contains]);
}

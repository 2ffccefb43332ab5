import { useMemo } from 'react';
import { useFilter } from 'react-aria-components';
import { useIntl } from 'react-intl';
import type { CatalogueRow, ColumnId } from './catalogueRows.tsx';

export interface Sorting {
  readonly column: ColumnId;
  readonly isDescending: boolean;
}

/** The rows that match, in order. Equal ones stand by name, and what nobody named after all names. */
export function useArranged(rows: readonly CatalogueRow[], query: string, { column, isDescending }: Sorting): readonly CatalogueRow[] {
  const { locale } = useIntl();
  const { contains } = useFilter({ sensitivity: 'base' });
  const words = query.trim();
  const sorted = useMemo(() => rows.toSorted(compareBy(column, isDescending, new Intl.Collator(locale, { numeric: true }))), [rows, column, isDescending, locale]);
  return useMemo(() => (words === '' ? sorted : sorted.filter((row) => contains(textOf(row), words))), [sorted, words, contains]);
}

function compareBy(column: ColumnId, isDescending: boolean, words: Intl.Collator) {
  const sign = isDescending ? -1 : 1;
  return (a: CatalogueRow, b: CatalogueRow): number => {
    const [one, other] = [a.cells[column]?.value ?? '', b.cells[column]?.value ?? ''];
    const difference = typeof one === 'number' && typeof other === 'number' ? one - other : words.compare(String(one), String(other));
    const byName = Number(a.isUnnamed ?? false) - Number(b.isUnnamed ?? false) || words.compare(a.name, b.name);
    return column === 'name' ? sign * byName : sign * difference || byName;
  };
}

function textOf({ name, more, cells }: CatalogueRow): string {
  return [name, more, ...Object.values(cells).map(({ value }) => (typeof value === 'string' ? value : ''))].join(' ');
}

import type { Connection, Touchpoint } from '../../model/records.ts';
import type { Transition } from './facts.ts';

/**
 * Which touchpoint comes after which. Connections tell; a map without any between its touchpoints tells by its columns, as far as one
 * touchpoint stands alone in each: of several in a column nobody knows which comes first.
 */
export function readTransitions(touchpoints: readonly Touchpoint[], connections: readonly Connection[]): readonly Transition[] {
  const byId = new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const known = new Set<string>();
  const found: Transition[] = [];
  for (const { id, fromId, toId, kind } of connections) {
    const from = byId.get(fromId);
    const to = byId.get(toId);
    if (!from || !to || kind === 'drop-off' || known.has(`${fromId} ${toId}`)) continue;
    known.add(`${fromId} ${toId}`);
    found.push({ from, to, connectionId: id });
  }
  return found.length > 0 ? found : byColumn(touchpoints);
}

function byColumn(touchpoints: readonly Touchpoint[]): readonly Transition[] {
  const columns: Touchpoint[][] = [];
  for (const touchpoint of touchpoints) {
    const column = columns.at(-1);
    if (column?.[0]?.parentId === touchpoint.parentId) column.push(touchpoint);
    else columns.push([touchpoint]);
  }
  return columns.flatMap((column, at): Transition[] => {
    const [to, besideTo] = column;
    const [from, besideFrom] = columns[at - 1] ?? [];
    return from && to && !besideFrom && !besideTo ? [{ from, to, connectionId: null }] : [];
  });
}

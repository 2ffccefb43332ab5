import type { Connection } from '../../model/records.ts';

/** The ways through a map along its connections. Drop-offs lead out of it and are no way. */
export interface Flow {
  /** Connections by the card that they leave; a card without any is not in it. */
  readonly next: ReadonlyMap<string, readonly Connection[]>;
  /** Cards from which ways start and at which they end. */
  readonly entryIds: readonly string[];
  readonly goalIds: readonly string[];
  /** Cards of the ways, those that lead to each other together, in an order in which every other connection leads forward. */
  readonly components: readonly (readonly string[])[];
}

/** Reads connections as ways; loops are taken together, so nothing that follows the components in order can run in circles. */
export function readFlow(connections: readonly Connection[]): Flow {
  const ways = connections.filter(({ kind }) => kind !== 'drop-off');
  const next = Map.groupBy(ways, ({ fromId }) => fromId);
  const reached = new Set(ways.map(({ toId }) => toId));
  const ids = [...new Set(ways.flatMap(({ fromId, toId }) => [fromId, toId]))];
  return { next, entryIds: ids.filter((id) => !reached.has(id)), goalIds: ids.filter((id) => !next.has(id)), components: componentsOf(ids, next) };
}

interface Visit {
  readonly id: string;
  readonly connections: readonly Connection[];
  at: number;
}

/** Strongly connected components (Tarjan, SIAM J. Comput. 1, 1972) without recursion: a way may be thousands of cards long. */
function componentsOf(ids: readonly string[], next: Flow['next']): readonly (readonly string[])[] {
  const indexes = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const enter = (id: string): Visit => {
    indexes.set(id, indexes.size);
    lowest.set(id, indexes.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, connections: next.get(id) ?? [], at: 0 };
  };
  const lower = (id: string, to: number): void => { lowest.set(id, Math.min(lowest.get(id) ?? to, to)); };
  const close = (id: string): void => {
    const component = open.splice(open.lastIndexOf(id));
    for (const member of component) isOpen.delete(member);
    found.push(component);
  };
  for (const root of ids) {
    if (indexes.has(root)) continue;
    const visits = [enter(root)];
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const to = visit.connections[visit.at]?.toId;
      visit.at += 1;
      if (to !== undefined) {
        if (!indexes.has(to)) visits.push(enter(to));
        else if (isOpen.has(to)) lower(visit.id, indexes.get(to) ?? 0);
        continue;
      }
      visits.pop();
      const low = lowest.get(visit.id) ?? 0;
      if (low === indexes.get(visit.id)) close(visit.id);
      const parent = visits.at(-1);
      if (parent) lower(parent.id, low);
    }
  }
  // Tarjan closes what lies at the end first.
  return found.reverse();
}

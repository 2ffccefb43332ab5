import type { Touchpoint } from '../../../model/records.ts';
import { defineRule } from '../defineRule.ts';
import type { Facts } from '../facts.ts';
import type { FoundPlace } from '../finding.ts';

/** What was asked on the way here, and by which touchpoint first. */
type Asked = Map<string, Touchpoint>;

/** The customer gives the same information again on one way; without connections the columns are the way. */
export const askedTwice = defineRule({
  id: 'askedTwice', category: 'effort', reads: ['touchpoints', 'flow', 'columns'],
  find: (facts) => {
    const asking = facts.touchpoints.filter(({ asksFor }) => asksFor && asksFor.length > 0);
    if (asking.length < 2) return [];
    return facts.flow.components.length > 0 ? findOnWays(asking, facts) : findInColumns(asking);
  },
});

function findInColumns(asking: readonly Touchpoint[]): readonly FoundPlace[] {
  const asked: Asked = new Map();
  let column: Touchpoint[] = [];
  return asking.flatMap((touchpoint) => {
    // Touchpoints of one column may be choices: none of them comes after another.
    if (column[0] && column[0].parentId !== touchpoint.parentId) {
      for (const before of column) remember(asked, before);
      column = [];
    }
    column.push(touchpoint);
    return placeOf(touchpoint, asked);
  });
}

/** Walks the ways once, handing on what was asked; whoever is in a loop comes after everybody else in it. */
function findOnWays(asking: readonly Touchpoint[], { flow, columns }: Pick<Facts, 'flow' | 'columns'>): readonly FoundPlace[] {
  const byId = new Map(asking.map((touchpoint) => [touchpoint.id, touchpoint]));
  const handedOn = new Map<string, Asked>();
  const found: FoundPlace[] = [];
  const column = ({ parentId }: Touchpoint) => columns.get(parentId) ?? 0;
  for (const component of flow.components) {
    const asked: Asked = new Map();
    for (const id of component) for (const [key, first] of handedOn.get(id) ?? []) keepFirst(asked, key, first, column);
    const members = component.flatMap((id) => byId.get(id) ?? []).sort((a, b) => column(a) - column(b));
    for (const touchpoint of members) {
      found.push(...placeOf(touchpoint, asked));
      remember(asked, touchpoint);
    }
    if (asked.size === 0) continue;
    const inComponent = new Set(component);
    for (const { toId } of component.flatMap((id) => flow.next.get(id) ?? [])) {
      if (inComponent.has(toId)) continue;
      const there = handedOn.get(toId) ?? new Map<string, Touchpoint>();
      handedOn.set(toId, there);
      for (const [key, first] of asked) keepFirst(there, key, first, column);
    }
  }
  return found;
}

function keepFirst(asked: Asked, key: string, touchpoint: Touchpoint, column: (touchpoint: Touchpoint) => number): void {
  const known = asked.get(key);
  if (!known || column(touchpoint) < column(known) || (column(touchpoint) === column(known) && touchpoint.id < known.id)) asked.set(key, touchpoint);
}

function remember(asked: Asked, touchpoint: Touchpoint): void {
  for (const words of touchpoint.asksFor ?? []) if (!asked.has(keyOf(words))) asked.set(keyOf(words), touchpoint);
}

function placeOf(touchpoint: Touchpoint, asked: Asked): readonly FoundPlace[] {
  const again = (touchpoint.asksFor ?? []).filter((words) => keyOf(words) !== '' && asked.has(keyOf(words)));
  if (again.length === 0) return [];
  const earlier = [...new Set(again.flatMap((words) => asked.get(keyOf(words)) ?? []))];
  return [{
    severity: 'medium', recordIds: [touchpoint.id, ...earlier.map(({ id }) => id)],
    values: { title: touchpoint.title, asks: { list: again }, earlier: { list: earlier.map(({ title }) => title) } },
  }];
}

/** "E-mail" and "e-mail " are one question. */
function keyOf(words: string): string {
  return words.normalize('NFKC').trim().toLowerCase();
}

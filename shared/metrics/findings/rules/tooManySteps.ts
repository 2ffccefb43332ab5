import { defineRule } from '../defineRule.ts';
import type { Facts } from '../facts.ts';
import type { FoundPlace } from '../finding.ts';
import type { Flow } from '../readFlow.ts';

/** A working value: three for each of the four stages of the default template. No study sets a limit. */
const mostSteps = 12;

/** Even the shortest way to a goal is long. Without connections the columns with a touchpoint are the way. */
export const tooManySteps = defineRule({
  id: 'tooManySteps', category: 'effort', reads: ['touchpoints', 'cards', 'flow'],
  find: (facts) => (facts.flow.components.length > 0 ? findOnWays(facts) : findInColumns(facts)),
});

function findInColumns({ touchpoints }: Pick<Facts, 'touchpoints'>): readonly FoundPlace[] {
  const count = new Set(touchpoints.map(({ parentId }) => parentId)).size;
  const last = touchpoints.at(-1);
  return last && count > mostSteps ? [{ severity: 'medium', recordIds: [last.id], values: { title: last.title, count, most: mostSteps } }] : [];
}

function findOnWays({ touchpoints, cards, flow }: Pick<Facts, 'touchpoints' | 'cards' | 'flow'>): readonly FoundPlace[] {
  const titles = new Map([...touchpoints, ...cards].map(({ id, title }) => [id, title]));
  const counts = countFromEntry(flow);
  return flow.goalIds.flatMap((id) => {
    const count = counts.get(id) ?? 0;
    return count > mostSteps ? [{ severity: 'medium' as const, recordIds: [id] as const, values: { title: titles.get(id) ?? '', count, most: mostSteps } }] : [];
  });
}

/** How many cards the shortest way to each card has, itself included. */
function countFromEntry({ next, entryIds }: Flow): ReadonlyMap<string, number> {
  const counts = new Map(entryIds.map((id) => [id, 1]));
  for (const [id, count] of counts) for (const { toId } of next.get(id) ?? []) if (!counts.has(toId)) counts.set(toId, count + 1);
  return counts;
}

import type { Touchpoint } from '../../../model/records.ts';
import { defineRule } from '../defineRule.ts';

/** Ways that lead back: whoever goes them meets the organisation again about the same thing. Told once for each loop. */
export const repeatContact = defineRule({
  id: 'repeatContact', category: 'effort', reads: ['touchpoints', 'flow', 'columns'],
  find: ({ touchpoints, flow, columns }) => {
    const byId = new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
    const column = (touchpoint: Touchpoint | undefined) => columns.get(touchpoint?.parentId ?? '') ?? -1;
    return flow.components.flatMap((component) => {
      const inLoop = component.flatMap((id) => byId.get(id) ?? []);
      if (component.length < 2 || inLoop.length === 0) return [];
      const members = new Set(component);
      const back = component.flatMap((id) => flow.next.get(id) ?? []).filter(({ toId }) => members.has(toId) && byId.has(toId));
      // The connection that leads back furthest is the one that people see as the way back.
      const [way] = back.sort((a, b) => column(byId.get(a.toId)) - column(byId.get(b.toId)) || (a.id < b.id ? -1 : 1));
      const to = way && byId.get(way.toId);
      return to ? [{ severity: 'medium' as const, recordIds: [way.id, ...inLoop.map(({ id }) => id)] as const, values: { title: to.title, count: inLoop.length } }] : [];
    });
  },
});

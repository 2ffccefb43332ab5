import type { PartsContent } from '../../../shared/commands/clipboardContent.ts';

/** Copied stages or lanes as other programs see them: a table with steps across and lanes down, which a sheet takes as cells. */
export function textOfParts({ stages, steps, lanes, items }: PartsContent, laneTitle: (kind: string) => string): string {
  const stageName = new Map(stages.map(({ id, name }) => [id, name]));
  const head = ['', ...steps.map(({ parentId, name }) => [stageName.get(parentId), name].filter(Boolean).join(': '))];
  const rows = lanes.map((lane) => [
    lane.title ?? laneTitle(lane.kind),
    ...steps.map((step) => items.filter(({ parentId, laneId }) => parentId === step.id && laneId === lane.id).map(({ title }) => title).join('; ')),
  ]);
  return [head, ...rows].map((row) => row.map((text) => text.replaceAll(/[\t\n]+/g, ' ')).join('\t')).join('\n');
}

import type { Lane } from '../model/records.ts';
import { measures } from './measures.ts';
import type { LayoutOptions, Primitive, SceneLane } from './scene.ts';
import { setText, textStyles } from './setText.ts';

export type LineKind = NonNullable<SceneLane['lineBelow']>['kind'];

/**
 * Which lines of the service blueprint lie below which lane (Shostack; Bitner et al. 2008): interaction under the customer's actions,
 * visibility under the frontstage, internal interaction under the backstage. A line separates two sides: it is drawn where both are shown.
 * Without a frontstage the line of visibility lies above the backstage.
 */
export function blueprintLines(lanes: readonly Pick<Lane, 'id' | 'kind'>[]): ReadonlyMap<string, LineKind> {
  const lines = new Map<string, LineKind>();
  const lastOf = (kind: Lane['kind']) => lanes.findLast((lane) => lane.kind === kind);
  const actions = lastOf('actions');
  const frontstage = lastOf('frontstage');
  const backstage = lastOf('backstage');
  const support = lastOf('support');
  if (actions && frontstage) lines.set(actions.id, 'interaction');
  if (frontstage) lines.set(frontstage.id, 'visibility');
  else if (backstage) {
    const above = lanes[lanes.findIndex((lane) => lane.kind === 'backstage') - 1];
    if (above) lines.set(above.id, 'visibility');
  }
  if (backstage && support) lines.set(backstage.id, 'internal');
  return lines;
}

/** The line's name in the label column, with the start of its dashes; higher where the name needs several lines. */
export function blueprintLabel(kind: LineKind, { texts, measureText }: LayoutOptions): { readonly label: readonly Primitive[]; readonly height: number } {
  const width = measures.labelWidth - 20;
  const name = setText(texts.message(`scene.line.${kind}`), textStyles.lineName, { x: 12, y: 2, width }, measureText);
  const height = Math.max(measures.lineHeight, name.height + 4);
  const dashStart = 12 + name.width + 8;
  if (dashStart > measures.labelWidth - 8) return { label: name.primitives, height };
  return { label: [...name.primitives, { kind: 'path', d: `M${Math.ceil(dashStart)} ${height / 2}H${measures.labelWidth}`, stroke: 'line-2', strokeWidth: 1.5, dash: '4 3' }], height };
}

import type { Relation } from '../../model/records.ts';
import { isOverlapping } from '../isOverlapping.ts';
import type { Box, Primitive } from '../scene.ts';
import { curveBetween, headOf, pathOf, pointOn, pointsOf, reversed, type Curve } from './curveBetween.ts';
import type { RelationLabel } from './labelOfRelation.ts';
import { boxAround, boxOfAll, inflate, isInside, pointAt } from './polar.ts';
import type { SceneRelation } from './stakeholderScene.ts';
import { relationSigns } from './stakeholderSigns.ts';

/** How far a line may bow, nearly straight first. Two between the same actors never bow alike. */
const bends = [0.1, -0.1, 0.22, -0.22, 0.36, -0.36, 0.52, -0.52, 0.7, -0.7, 1, -1];
/** Where on its line a label may stand, from the middle outwards. */
const places = [0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78];
const labelGap = 3;
/** Around the ends of a line, where its heads are: no label hides them. */
const endSize = { width: 14, height: 14 };

export interface Routable {
  readonly relation: Relation;
  readonly label: RelationLabel;
}

/**
 * A curve for each relation that passes by the actors between its two where it can, with its label on it where nothing else stands.
 * @param actors boxes by id.
 * @param isFinal a label that has no place on its line goes beside it.
 * @returns `null` when a label has no place on its line; then the picture needs more room.
 */
export function routeRelations(routables: readonly Routable[], actors: ReadonlyMap<string, Box>, isFinal: boolean): SceneRelation[] | null {
  const labels: Box[] = [];
  const usedBends = new Map<string, Set<number>>();
  const found: SceneRelation[] = [];
  for (const { relation, label } of routables) {
    const [from, to] = [actors.get(relation.fromId), actors.get(relation.toId)];
    if (!from || !to) continue;
    const pair = [relation.fromId, relation.toId].sort().join(' ');
    const used = usedBends.get(pair) ?? new Set();
    usedBends.set(pair, used);
    // One sign of the bend for both ways between two actors.
    const sign = relation.fromId < relation.toId ? 1 : -1;
    const others = [...actors].filter(([id]) => id !== relation.fromId && id !== relation.toId).map(([, box]) => inflate(box, 2));
    const free = bends.filter((bend) => !used.has(bend));
    const ways = (free.length > 0 ? free : bends).map((bend) => ({ bend, curve: curveBetween(from, to, bend * sign) }))
      .map((way) => ({ ...way, crossed: crossedBy(way.curve, others) })).sort((a, b) => a.crossed - b.crossed);
    const blocked = [...[...actors.values()].map((box) => inflate(box, labelGap)), ...labels.map((box) => inflate(box, labelGap))];
    const chosen = firstPlaced(ways, label, blocked) ?? (isFinal ? placedBeside(ways, label, blocked) : null);
    if (!chosen) return null;
    used.add(chosen.bend);
    labels.push(chosen.labelBox);
    found.push(drawn(relation, chosen.curve, label, chosen.labelBox));
  }
  return found;
}

interface Way {
  readonly bend: number;
  readonly curve: Curve;
}

function crossedBy(curve: Curve, boxes: readonly Box[]): number {
  const points = pointsOf(curve);
  return boxes.filter((box) => points.some((point) => isInside(point, box))).length;
}

function firstPlaced(ways: readonly Way[], label: RelationLabel, blocked: readonly Box[]): (Way & { labelBox: Box }) | null {
  for (const way of ways) {
    const ends = [way.curve.start, way.curve.end].map((end) => boxAround(end, endSize));
    for (const place of places) {
      const labelBox = boxAround(pointOn(way.curve, place), label);
      if (![...blocked, ...ends].some((box) => isOverlapping(box, labelBox))) return { ...way, labelBox };
    }
  }
  return null;
}

/** As near to the middle of its line as there is room. */
function placedBeside([way]: readonly Way[], label: RelationLabel, blocked: readonly Box[]): (Way & { labelBox: Box }) | null {
  if (!way) return null;
  const middle = pointOn(way.curve, 0.5);
  for (let distance = 0; ; distance += 12) {
    for (let angle = 0; angle < 360; angle += 30) {
      const aside = pointAt(angle, distance);
      const labelBox = boxAround({ x: middle.x + aside.x, y: middle.y + aside.y }, label);
      if (!blocked.some((box) => isOverlapping(box, labelBox))) return { ...way, labelBox };
    }
  }
}

function drawn({ id, fromId, toId, relationKind, direction }: Relation, curve: Curve, label: RelationLabel, labelBox: Box): SceneRelation {
  const { ink, dash } = relationSigns[relationKind];
  const path = pathOf(curve);
  const line: Primitive[] = [{ kind: 'path', d: path, stroke: ink, strokeWidth: 1.5, dash }];
  if (direction !== 'none') line.push(headOf(curve, ink));
  if (direction === 'both') line.push(headOf(reversed(curve), ink));
  return { id, fromId, toId, path, line, label: label.draw({ x: labelBox.x + labelBox.width / 2, y: labelBox.y + labelBox.height / 2 }), labelBox, bounds: boxOfAll([labelBox, ...pointsOf(curve).map((point) => ({ ...point, width: 0, height: 0 }))]) };
}

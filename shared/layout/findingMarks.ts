import type { Document } from '../changes/document.ts';
import { severities, type Finding } from '../metrics/findings/finding.ts';
import { baselineOf } from './baselineOf.ts';
import { isOverlapping } from './isOverlapping.ts';
import type { Box, LayoutOptions, Primitive, Scene, SceneConnection } from './scene.ts';

/** The sign of what is found at one place; drawn over the map, which stays as it is laid out. */
export interface FindingMark extends Box {
  readonly recordId: string;
  /** What it moves with: the map itself, the headers or the labels. */
  readonly layer: 'map' | 'header' | 'labels';
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** Relative to its own top left. */
  readonly primitives: readonly Primitive[];
}

type Draw = Pick<LayoutOptions, 'texts' | 'measureText'>;
interface Face {
  readonly width: number;
  readonly height: number;
  readonly primitives: readonly Primitive[];
}

const markHeight = 16;
const pillHeight = 20;
const font = 'sans-600';
const size = 11;

/**
 * Marks findings at their places: small ones at cards, points and headers, a pill with words at a connection. What the filters dim is not
 * marked; what a collapsed lane hides is marked at its label. Places that the map does not show have no mark.
 */
export function findingMarks(document: Document, scene: Scene, findings: readonly Finding[], draw: Draw): readonly FindingMark[] {
  const collapsed = new Set(scene.lanes.flatMap(({ id, collapsed: isCollapsed }) => (isCollapsed ? [id] : [])));
  const byPlace = Map.groupBy(findings, ({ recordIds: [id] }) => {
    const record = document.records.get(id);
    return record && 'laneId' in record && collapsed.has(record.laneId) ? record.laneId : id;
  });
  const sorted = new Map([...byPlace].map(([id, found]) => [id, found.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))]));
  return [...marksOfItems(scene, sorted, draw), ...marksOfPoints(scene, sorted, draw), ...marksOfHeads(scene, sorted, draw), ...marksOfConnections(scene, sorted, draw)];
}

type ByPlace = ReadonlyMap<string, readonly Finding[]>;

function mark(recordId: string, layer: FindingMark['layer'], findings: readonly Finding[], face: Face, x: number, y: number): FindingMark {
  return { recordId, layer, findings, x, y, ...face };
}

function marksOfItems(scene: Scene, byPlace: ByPlace, draw: Draw): readonly FindingMark[] {
  return scene.items.flatMap((item) => {
    const found = byPlace.get(item.id);
    if (!found || item.isDimmed) return [];
    const face = smallFace(found, draw);
    // In the middle it keeps clear of the pills above the gaps at both sides.
    return [mark(item.id, 'map', found, face, Math.round(item.x + (item.width - face.width) / 2), item.y - markHeight / 2)];
  });
}

function marksOfPoints(scene: Scene, byPlace: ByPlace, draw: Draw): readonly FindingMark[] {
  return scene.curves.filter(({ isDimmed }) => !isDimmed).flatMap(({ points }) => points).flatMap((point) => {
    const found = byPlace.get(point.id);
    return found ? [mark(point.id, 'map', found, smallFace(found, draw), point.x + point.radius + 3, point.y - markHeight / 2)] : [];
  });
}

/** Stages and steps at the foot of the headers, lanes at the foot of their labels. */
function marksOfHeads(scene: Scene, byPlace: ByPlace, draw: Draw): readonly FindingMark[] {
  const columns = [...scene.stages, ...scene.steps].flatMap(({ id, x }) => {
    const found = byPlace.get(id);
    return found ? [mark(id, 'header', found, smallFace(found, draw), x + 10, scene.headerHeight - markHeight / 2)] : [];
  });
  const rows = scene.lanes.flatMap(({ id, y, height }) => {
    const found = byPlace.get(id);
    const face = found && smallFace(found, draw);
    return found && face ? [mark(id, 'labels', found, face, scene.labelWidth - face.width - 6, y + height - markHeight + 2)] : [];
  });
  return [...columns, ...rows];
}

/** Above the gap that a connection crosses first; those that would cover each other are stacked. */
function marksOfConnections(scene: Scene, byPlace: ByPlace, draw: Draw): readonly FindingMark[] {
  const placed: Box[] = [];
  return scene.connections.flatMap((connection) => {
    const found = byPlace.get(connection.id);
    const anchor = found && !connection.isDimmed ? anchorOf(connection, scene) : undefined;
    if (!found || !anchor) return [];
    const face = found[0]?.severity === 'low' ? smallFace(found, draw) : pillFace(found, draw);
    const x = anchor.x - face.width / 2;
    let y = anchor.y - face.height;
    while (placed.some((other) => isOverlapping(other, { x, y, width: face.width, height: face.height }))) y -= pillHeight + 2;
    placed.push({ x, y, width: face.width, height: face.height });
    return [mark(connection.id, 'map', found, face, x, y)];
  });
}

function anchorOf({ points, fromId, toId }: SceneConnection, { itemById }: Scene): { readonly x: number; readonly y: number } | undefined {
  const [start, next] = points;
  const from = itemById.get(fromId);
  const to = itemById.get(toId);
  if (!start || !next || !from || !to) return undefined;
  return { x: points.length === 2 ? (start.x + next.x) / 2 : next.x, y: from.y + 2 };
}

/** What is serious is solid, the rest an outline: the difference shows without colour. */
function ground(width: number, height: number, isSolid: boolean): Primitive {
  return { kind: 'rect', x: 0.5, y: 0.5, width: width - 1, height: height - 1, radius: (height - 1) / 2, fill: isSolid ? 'neg' : 'neg-wash', stroke: 'neg', strokeWidth: 1 };
}

function smallFace(found: readonly Finding[], { texts, measureText }: Draw): Face {
  const isSolid = found[0]?.severity === 'high';
  const text = found.length > 1 ? texts.number(found.length, 0) : '';
  const textWidth = text ? measureText(text, font, size) : 0;
  const width = Math.ceil(text ? 19 + textWidth + 5 : 20);
  const color = isSolid ? 'surface' : 'ink';
  return { width, height: markHeight, primitives: [
    ground(width, markHeight, isSolid), { kind: 'icon', x: 5, y: 3, size: 10, name: 'flag', color },
    ...(text ? [{ kind: 'text', x: 18, y: baselineOf(font, size, markHeight), text, font, size, color, width: textWidth } as const] : []),
  ] };
}

function pillFace(found: readonly Finding[], { texts, measureText }: Draw): Face {
  const [worst] = found;
  const title = worst ? texts.message(`finding.${worst.rule}.title`) : '';
  const text = found.length > 1 ? `${title} +${texts.number(found.length - 1, 0)}` : title;
  const textWidth = measureText(text, font, size);
  const width = Math.ceil(textWidth + 16);
  return { width, height: pillHeight, primitives: [ground(width, pillHeight, true), { kind: 'text', x: 8, y: baselineOf(font, size, pillHeight), text, font, size, color: 'surface', width: textWidth }] };
}

/** What marks look like, for legends: 48 × 18. */
export const findingSample: readonly Primitive[] = [
  { kind: 'rect', x: 2.5, y: 1.5, width: 19, height: 15, radius: 7.5, fill: 'neg', stroke: 'neg', strokeWidth: 1 }, { kind: 'icon', x: 7, y: 4, size: 10, name: 'flag', color: 'surface' },
  { kind: 'rect', x: 26.5, y: 1.5, width: 19, height: 15, radius: 7.5, fill: 'neg-wash', stroke: 'neg', strokeWidth: 1 }, { kind: 'icon', x: 31, y: 4, size: 10, name: 'flag', color: 'ink' },
];

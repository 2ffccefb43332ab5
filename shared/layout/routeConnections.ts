import type { Connection } from '../model/records.ts';
import { tenths } from './measures.ts';
import type { Primitive, SceneConnection, SceneItem, SceneLane, SceneStep } from './scene.ts';
import { separateTracks, type TrackLine } from './separateTracks.ts';

export interface RouteInput {
  readonly itemById: ReadonlyMap<string, SceneItem>;
  readonly itemsByLane: ReadonlyMap<string, readonly SceneItem[]>;
  readonly stepById: ReadonlyMap<string, SceneStep>;
  readonly laneById: ReadonlyMap<string, SceneLane>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Connections leave a card at this height, about its title, or at its middle where it is lower. */
const portHeight = 31;
const headLength = 7;
const cornerRadius = 4;
/** Inside a lane's padding, where no card stands. */
const channelDepth = 3;
const dashes: Readonly<Record<Connection['kind'], string | undefined>> = { flow: undefined, alternative: '6 4', 'drop-off': '2 3' };

interface Route {
  readonly connection: Connection;
  readonly start: Point;
  readonly end: Point;
  /** The gutters that it leaves and arrives by and the height at which it crosses between them; `null` = straight across. One gutter needs no crossing. */
  readonly bends: { readonly outX: number; readonly y: number | null; readonly inX: number } | null;
}

/**
 * The corners of every connection whose two ends are shown: out at the right edge, along the gutter between two columns, across in the padding of
 * a lane, along the gutter before the target, in at its left edge. Cards keep clear of gutters and paddings, so no connection crosses one; those
 * that share a gutter or a padding run side by side, unless they come from or lead to the same card.
 */
export function routeConnections(connections: readonly Connection[], input: RouteInput): ReadonlyMap<string, readonly Point[]> {
  const routes = connections.flatMap((connection) => planRoute(connection, input) ?? []);
  const lines = routes.map(linesOf);
  const offsets = separateTracks(lines.flat());
  let used = 0;
  return new Map(routes.map((route, index) => {
    const first = used;
    used += lines[index]?.length ?? 0;
    return [route.connection.id, cornersOf(route, offsets.slice(first, used))];
  }));
}

function planRoute(connection: Connection, input: RouteInput): Route | null {
  const from = input.itemById.get(connection.fromId);
  const to = input.itemById.get(connection.toId);
  const fromStep = from && input.stepById.get(from.stepId);
  const toStep = to && input.stepById.get(to.stepId);
  if (!from || !to || !fromStep || !toStep || from === to) return null;
  const start = { x: from.x + from.width, y: from.y + Math.min(portHeight, from.height / 2) };
  const end = { x: to.x, y: to.y + Math.min(portHeight, to.height / 2) };
  const outX = fromStep.x + fromStep.width;
  const inX = toStep.x;
  const isNext = outX === inX;
  if (start.y === end.y && end.x > start.x && (isNext || !isBlocked(start, end, from, to, input))) return { connection, start, end, bends: null };
  return { connection, start, end, bends: { outX, y: isNext ? null : channelOf(from, to, input.laneById), inX } };
}

/** The pieces of a route that could lie on those of others: out, across, in; or the one of neighbouring columns. */
function linesOf(route: Route): TrackLine[] {
  const { connection: { fromId, toId }, start, end, bends } = route;
  if (!bends) return [];
  const ends = { fromId, toId };
  const span = (a: number, b: number) => ({ from: Math.min(a, b), to: Math.max(a, b) });
  if (bends.y === null) return [{ ...ends, isUpright: true, across: bends.outX, ...span(start.y, end.y) }];
  return [
    { ...ends, isUpright: true, across: bends.outX, ...span(start.y, bends.y) },
    { ...ends, isUpright: false, across: bends.y, ...span(bends.outX, bends.inX) },
    { ...ends, isUpright: true, across: bends.inX, ...span(bends.y, end.y) },
  ];
}

/** @param offsets of its lines. */
function cornersOf({ start, end, bends }: Route, [out = 0, level = 0, into = 0]: readonly number[]): readonly Point[] {
  if (!bends) return [start, end];
  const outX = bends.outX + out;
  if (bends.y === null) return withoutRepeats([start, { x: outX, y: start.y }, { x: outX, y: end.y }, end]);
  const y = bends.y + level;
  const inX = bends.inX + into;
  return withoutRepeats([start, { x: outX, y: start.y }, { x: outX, y }, { x: inX, y }, { x: inX, y: end.y }, end]);
}

/** A card between two others of one lane. */
function isBlocked(start: Point, end: Point, from: SceneItem, to: SceneItem, { itemsByLane }: RouteInput): boolean {
  return (itemsByLane.get(from.laneId) ?? []).some((item) => item !== from && item !== to && item.x < end.x && item.x + item.width > start.x && item.y <= start.y && item.y + item.height >= start.y);
}

/** The edge of the source's lane that faces the target; its upper edge within one lane; the gap before the target within one cell. */
function channelOf(from: SceneItem, to: SceneItem, laneById: RouteInput['laneById']): number {
  if (from.laneId === to.laneId && from.stepId === to.stepId) return to.y > from.y ? to.y - channelDepth : to.y + to.height + channelDepth;
  const fromLane = laneById.get(from.laneId);
  const toLane = laneById.get(to.laneId);
  if (!fromLane || !toLane) return from.y - channelDepth;
  return toLane.index > fromLane.index ? fromLane.y + fromLane.height - channelDepth : fromLane.y + channelDepth;
}

function withoutRepeats(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => index === 0 || point.x !== points[index - 1]?.x || point.y !== points[index - 1]?.y);
}

/** The line with small round corners and a solid head; the kind decides its dashes. */
export function drawConnection(connection: Connection, points: readonly Point[]): SceneConnection {
  const dash = dashes[connection.kind];
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const corner = points.at(-2) ?? end;
  const shortened = [...points.slice(0, -1), { x: Math.max(corner.x, end.x - headLength + 1), y: end.y }];
  const primitives: Primitive[] = [
    { kind: 'path', d: roundedPath(shortened), stroke: 'ink-3', strokeWidth: 1.5, ...(dash ? { dash } : {}) },
    { kind: 'path', d: `M${tenths(end.x)} ${tenths(end.y)}l${-headLength} -3.5v7Z`, fill: 'ink-3' },
  ];
  return { id: connection.id, fromId: connection.fromId, toId: connection.toId, points, primitives };
}

function roundedPath(points: readonly Point[]): string {
  const at = (point: Point) => `${tenths(point.x)} ${tenths(point.y)}`;
  return points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) return `M${at(point)}`;
    if (!after) return `L${at(point)}`;
    return `L${at(towards(point, before))}Q${at(point)} ${at(towards(point, after))}`;
  }).join('');
}

/** A point on the way to a neighbouring corner, at most half way. */
function towards(point: Point, neighbour: Point): Point {
  const dx = neighbour.x - point.x;
  const dy = neighbour.y - point.y;
  const length = Math.abs(dx) + Math.abs(dy);
  const part = length === 0 ? 0 : Math.min(cornerRadius, length / 2) / length;
  return { x: point.x + dx * part, y: point.y + dy * part };
}

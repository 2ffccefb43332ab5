import { isSameList, Memo } from '../base/Memo.ts';
import type { Document } from '../changes/document.ts';
import { createRollUps } from '../metrics/createRollUps.ts';
import type { Connection, Emotion } from '../model/records.ts';
import { createCellMemos, type CellMemos } from './layoutCells.ts';
import { layerConnections, layerCurves, layerItems, type LayerMemo, type LayersInput } from './drawLayers.ts';
import { layoutCorner } from './layoutCorner.ts';
import { draftCurves, drawCurves, emotionHeight, type CurveDraft } from './layoutEmotion.ts';
import { layoutGround } from './layoutGround.ts';
import { createHeaderMemos, layoutHeader } from './layoutHeader.ts';
import { createLaneMemos, layoutLanes, type LaneMemos } from './layoutLanes.ts';
import { measures } from './measures.ts';
import { personaInks } from './personaInks.ts';
import { readJourney, type JourneyContent } from './readJourney.ts';
import { drawConnection, routeConnections, type RouteInput } from './routeConnections.ts';
import type { LayoutOptions, Primitive, Scene, SceneConnection, SceneCurve, SceneItem, SceneOverlay, SceneStep } from './scene.ts';

export type JourneyLayout = (document: Document, journeyId: string, options: LayoutOptions) => Scene;

/**
 * A layout that remembers its last scene: after an edit only what the edit touches is laid out anew, and every part of the scene that is
 * the same keeps its identity, as does the scene itself. Answers exactly what `layoutJourney` answers. One per open journey.
 */
export function createJourneyLayout(): JourneyLayout {
  const memos = createMemos();
  let last: Scene | null = null;
  return (document, journeyId, options) => {
    for (const memo of memos.all) memo.startPass();
    const content = readJourney(document, journeyId, options);
    const next = content ? layoutContent(document, content, options, memos) : emptyScene(journeyId);
    last = keepParts(last, next);
    return last;
  };
}

function createMemos() {
  const header = createHeaderMemos();
  const cells: CellMemos = createCellMemos();
  const lanes: LaneMemos = createLaneMemos();
  const rollUps = createRollUps();
  const corner = new Memo<ReturnType<typeof layoutCorner>>();
  const ground = new Memo<readonly Primitive[]>();
  const drafts = new Memo<readonly CurveDraft[]>();
  const curves = new Memo<readonly SceneCurve[]>();
  const connections = new Memo<SceneConnection>();
  const overlay = new Memo<SceneOverlay>();
  const layers: LayerMemo = new WeakMap();
  const all: readonly { startPass: () => void }[] = [...Object.values(header), cells.lanes, cells.placed, ...Object.values(lanes), corner, ground, drafts, curves, connections, overlay];
  return { header, cells, lanes, rollUps, corner, ground, drafts, curves, connections, overlay, layers, all };
}

type Memos = ReturnType<typeof createMemos>;

function layoutContent(document: Document, content: JourneyContent, options: LayoutOptions, memos: Memos): Scene {
  const corner = layoutKeptCorner(content, options, memos);
  const { stages, headerHeight, width } = layoutHeader(content, options, Math.max(measures.minHeaderHeight, corner.height, options.minHeights?.header ?? 0), memos.header);
  const steps = stages.flatMap((stage) => stage.steps);
  const emotionLaneId = content.lanes.find((lane) => lane.kind === 'emotion' && !lane.collapsed)?.id ?? null;
  const drafts = emotionLaneId ? draftKeptCurves(document, content, steps, withMatchingCurves(options, content), memos) : [];
  const { lanes, itemsByLane, height } = layoutLanes({
    document, content, steps, options, rollUpOf: memos.rollUps(document, { today: options.today, withoutInternal: content.withoutInternal }), memos: memos.cells, laneMemos: memos.lanes, headerHeight, emotionHeight: emotionHeight(drafts), emotionLaneId,
  });
  const laidOut = [...itemsByLane.values()].flat();
  const layers: LayersInput = { document, options, matcher: content.matcher, memo: memos.layers, overlayMemo: memos.overlay };
  const { items, overlay } = layerItems(laidOut, layers);
  const itemById = byId(items);
  const emotionLane = lanes.find((lane) => lane.id === emotionLaneId);
  const curves = emotionLane ? memos.curves.keep('', [drafts, emotionLane.y, emotionLane.height], () => drawCurves({ drafts, steps: withoutGhosts(steps, options), laneY: emotionLane.y, laneHeight: emotionLane.height })) : [];
  const connections = layoutConnections(content.connections, { itemsByLane, itemById: byId(laidOut), stepById: byId(steps), laneById: byId(lanes) }, memos.connections);
  return {
    journeyId: content.journey.id, width, height, labelWidth: measures.labelWidth, headerHeight, corner: corner.primitives, stages, steps, lanes, items, itemById,
    ground: layoutGround({ content, lanes, steps, width, emotionLaneId, marks: options.marks, memo: memos.ground }),
    curves: layerCurves(curves, layers), connections: layerConnections(connections, itemById, layers), overlay, itemCount: content.itemCount, matchCount: content.matchCount,
    emotionScale: emotionLane ? { laneId: emotionLane.id, zeroY: emotionLane.y + emotionLane.height / 2, pixelsPerUnit: measures.pixelsPerValence } : null,
  };
}

/** A curve runs on where only the other map of a comparison has a step. */
function withoutGhosts(steps: readonly SceneStep[], { marks }: LayoutOptions): readonly SceneStep[] {
  return marks ? steps.filter(({ id, stageId }) => !marks.get(id)?.isGhost && !marks.get(stageId)?.isGhost) : steps;
}

/** The summary counts cards, so the corner follows every card that comes or goes. */
function layoutKeptCorner(content: JourneyContent, options: LayoutOptions, memos: Memos) {
  const { journey, stages, itemCount: cards } = content;
  return memos.corner.keep('', [journey, stages.length, cards, options.texts, options.measureText], () => layoutCorner(journey, { stages: stages.length, cards }, options));
}

function draftKeptCurves(document: Document, content: JourneyContent, steps: readonly SceneStep[], options: LayoutOptions, memos: Memos): readonly CurveDraft[] {
  const inks = personaInks(document, content.journey);
  const emotions: readonly Emotion[] = content.emotions;
  const inputs = [...emotions, null, ...steps, null, ...[...inks].flat(), null, ...(options.visiblePersonaIds ?? ['*']), null, options.focusedPersonaId, options.measureText];
  return memos.drafts.keep('', inputs, () => draftCurves(emotions, inks, steps, options));
}

/** Where what does not match is left out, so are the curves of those who are filtered out. */
function withMatchingCurves(options: LayoutOptions, { journey, matcher }: JourneyContent): LayoutOptions {
  const personaIds = options.layers?.hidesOthers ? matcher?.personaIds : null;
  return personaIds ? { ...options, visiblePersonaIds: (options.visiblePersonaIds ?? journey.personaIds).filter((id) => personaIds.has(id)) } : options;
}

function byId<Part extends { readonly id: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map((part) => [part.id, part]));
}

/** A route is kept as long as its corners are. */
function layoutConnections(connections: readonly Connection[], input: RouteInput, memo: Memo<SceneConnection>): SceneConnection[] {
  const routes = routeConnections(connections, input);
  return connections.flatMap((connection) => {
    const points = routes.get(connection.id);
    return points ? [memo.keep(connection.id, [connection, ...points.flatMap(({ x, y }) => [x, y])], () => drawConnection(connection, points))] : [];
  });
}

function emptyScene(journeyId: string): Scene {
  const noItems: ReadonlyMap<string, SceneItem> = new Map();
  return {
    journeyId, width: measures.labelWidth, height: measures.minHeaderHeight, labelWidth: measures.labelWidth, headerHeight: measures.minHeaderHeight, corner: [],
    stages: [], steps: [], lanes: [], items: [], itemById: noItems, ground: [], curves: [], connections: [], emotionScale: null,
    overlay: null, itemCount: 0, matchCount: 0,
  };
}

/** The old list wherever the new one holds the same, and the old scene where all of it is the same. */
function keepParts(last: Scene | null, next: Scene): Scene {
  if (!last) return next;
  const keep = <Part>(old: readonly Part[], list: readonly Part[]) => (isSameList(old, list) ? old : list);
  const items = keep(last.items, next.items);
  const scale = last.emotionScale;
  const isScaleSame = scale?.laneId === next.emotionScale?.laneId && scale?.zeroY === next.emotionScale?.zeroY;
  const kept: Scene = {
    ...next, items, itemById: items === last.items ? last.itemById : next.itemById, emotionScale: isScaleSame ? scale : next.emotionScale,
    corner: keep(last.corner, next.corner), stages: keep(last.stages, next.stages), steps: keep(last.steps, next.steps), lanes: keep(last.lanes, next.lanes),
    ground: keep(last.ground, next.ground), curves: keep(last.curves, next.curves), connections: keep(last.connections, next.connections),
  };
  return (Object.keys(kept) as (keyof Scene)[]).every((part) => kept[part] === last[part]) ? last : kept;
}

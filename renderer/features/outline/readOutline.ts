import { childrenOf, getRecord, type Document } from '../../../shared/changes/document.ts';
import type { Scene, SceneLane, SceneStep } from '../../../shared/layout/scene.ts';
import { canHoldCards, cellItems } from '../../session/cellContents.ts';
import type { FocusTarget, SessionState } from '../../session/createSession.ts';

/** `cell` is a lane within a step; `lanes` holds the lanes as such, and stands for the journey itself. */
type OutlineKind = 'lanes' | 'lane' | 'stage' | 'step' | 'cell' | 'card' | 'persona';

export interface OutlineNode {
  /** Unique in the outline: the record's id where each stands once. */
  readonly key: string;
  readonly kind: OutlineKind;
  /** What is edited, moved and deleted there; a persona's is their emotion point, `null` while there is none. */
  readonly recordId: string | null;
  readonly laneId: string;
  readonly stepId: string;
  readonly personaId: string;
  /** A cell in which cards can stand, as things are. */
  readonly canHoldCards: boolean;
  /** Ids of the cards to which a card leads, with spaces between. */
  readonly leadsTo: string;
  readonly tint: string;
  readonly children: readonly OutlineNode[];
}

export interface Outline {
  readonly nodes: readonly OutlineNode[];
  readonly byKey: ReadonlyMap<string, { readonly node: OutlineNode; readonly parent: OutlineNode | null }>;
  readonly keyByRecord: ReadonlyMap<string, string>;
}

export const lanesKey = 'lanes';
const blank = { laneId: '', stepId: '', personaId: '', recordId: null, canHoldCards: false, leadsTo: '', tint: '', children: [] };

export function cellKey(laneId: string, stepId: string): string {
  return `${laneId}.${stepId}`;
}

/** The journey as a tree: its lanes; its stages with their steps, in each step the lanes with their cards and the personas' emotions. */
export function readOutline(document: Document, journeyId: string, scene: Scene): Outline {
  const leads = new Map<string, string>();
  for (const { fromId, toId } of scene.connections) leads.set(fromId, `${leads.get(fromId) ?? ''} ${toId}`.trim());
  const personaIds = (getRecord(document, 'journey', journeyId)?.personaIds ?? []).filter((id) => document.records.has(id));
  const readCell = (lane: SceneLane, step: SceneStep): OutlineNode => ({
    ...blank, key: cellKey(lane.id, step.id), kind: 'cell', laneId: lane.id, stepId: step.id, canHoldCards: canHoldCards(lane),
    children: lane.collapsed ? [] : lane.kind === 'emotion' ? readPersonas(document, personaIds, lane.id, step.id) : readCards(scene, lane.id, step.id, leads),
  });
  const lanes = childrenOf(document, journeyId, 'lane').map(({ id }): OutlineNode => ({ ...blank, key: id, kind: 'lane', recordId: id, laneId: id }));
  const stages = scene.stages.map((stage): OutlineNode => ({
    ...blank, key: stage.id, kind: 'stage', recordId: stage.id, tint: stage.tint,
    children: stage.steps.map((step): OutlineNode => ({ ...blank, key: step.id, kind: 'step', recordId: step.id, stepId: step.id, children: scene.lanes.map((lane) => readCell(lane, step)) })),
  }));
  return indexed([{ ...blank, key: lanesKey, kind: 'lanes', children: lanes }, ...stages]);
}

function readCards(scene: Scene, laneId: string, stepId: string, leads: ReadonlyMap<string, string>): OutlineNode[] {
  return cellItems(scene, laneId, stepId).map(({ id }) => ({ ...blank, key: id, kind: 'card', recordId: id, laneId, stepId, leadsTo: leads.get(id) ?? '' }));
}

/** Every persona of the journey, also those whose curve the map does not show. */
function readPersonas(document: Document, personaIds: readonly string[], laneId: string, stepId: string): OutlineNode[] {
  const points = childrenOf(document, stepId, 'emotion');
  return personaIds.map((personaId) => ({
    ...blank, key: cellKey(personaId, stepId), kind: 'persona', recordId: points.find((point) => point.personaId === personaId)?.id ?? null, laneId, stepId, personaId,
  }));
}

function indexed(nodes: readonly OutlineNode[]): Outline {
  const byKey = new Map<string, { node: OutlineNode; parent: OutlineNode | null }>();
  const keyByRecord = new Map<string, string>();
  const add = (node: OutlineNode, parent: OutlineNode | null): void => {
    byKey.set(node.key, { node, parent });
    if (node.recordId) keyByRecord.set(node.recordId, node.key);
    for (const child of node.children) add(child, node);
  };
  for (const node of nodes) add(node, null);
  return { nodes, byKey, keyByRecord };
}

/** The keyboard's place that a row stands for; the same as on the map, so that both views have one selection. */
export function focusOfNode({ kind, key, recordId, laneId, stepId, personaId }: OutlineNode): FocusTarget | null {
  switch (kind) {
    case 'lanes': return null;
    case 'lane': return { kind, laneId: key };
    case 'stage': return { kind, stageId: key };
    case 'step': return { kind, stepId: key };
    case 'cell': return { kind, laneId, stepId, itemId: null };
    case 'card': return { kind: 'cell', laneId, stepId, itemId: key };
    case 'persona': return { kind: 'cell', laneId, stepId, itemId: recordId, personaId };
  }
}

/** The row on which the session stands; what only the document knows (a hidden lane) is found by the selection. */
export function keyOfSession({ byKey, keyByRecord }: Outline, { focus, selection }: Pick<SessionState, 'focus' | 'selection'>): string {
  const candidates = focus ? keysOfFocus(focus) : [selection.at(-1)];
  const found = candidates.flatMap((id) => (id === undefined ? [] : [keyByRecord.get(id) ?? id])).find((key) => byKey.has(key));
  return found ?? lanesKey;
}

function keysOfFocus(focus: FocusTarget): readonly (string | undefined)[] {
  switch (focus.kind) {
    case 'stage': return [focus.stageId];
    case 'step': return [focus.stepId];
    case 'lane': return [focus.laneId];
    case 'cell': return [focus.itemId ?? undefined, focus.personaId && cellKey(focus.personaId, focus.stepId), cellKey(focus.laneId, focus.stepId)];
  }
}

/** Keys of the rows around a row, nearest first. */
export function keysAround(outline: Outline, key: string): readonly string[] {
  const parent = outline.byKey.get(key)?.parent;
  return parent ? [parent.key, ...keysAround(outline, parent.key)] : [];
}

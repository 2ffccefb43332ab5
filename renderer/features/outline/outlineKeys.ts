import { createId } from '../../../shared/base/createId.ts';
import { getRecord } from '../../../shared/changes/document.ts';
import { setEmotion } from '../../../shared/commands/setEmotion.ts';
import type { ActionId } from '../../../shared/contract/actionList.ts';
import { backOut, focusOn, startEditing, toggleSelected } from '../../session/createSession.ts';
import type { CanvasKey } from '../../session/gesture.ts';
import { goToRow, nodeAt, setAllOpen, setOpen, startNewCard, type OutlineContext } from './outlineMoves.ts';
import type { OutlineNode } from './readOutline.ts';

/** The minus before the figure of an emotion, while the figure is awaited. */
export interface AwaitedSign { isMinus: boolean }

const moves: Readonly<Record<string, ActionId>> = { ArrowUp: 'moveUp', ArrowDown: 'moveDown', ArrowLeft: 'moveLeft', ArrowRight: 'moveRight' };
/** Stages and steps stand one below the other here; on the map they stand side by side. */
const columnMoves: Readonly<Record<string, ActionId>> = { ...moves, ArrowUp: 'moveLeft', ArrowDown: 'moveRight' };

/** A key on the row where the keyboard stands; `true` when it was one of the outline's. */
export function pressOutlineKey(pressed: CanvasKey, sign: AwaitedSign, context: OutlineContext): boolean {
  const node = nodeAt(context, context.view.currentKey);
  if (!node || pressed.isMod) return false;
  if (pressed.isAlt) {
    const action = (node.kind === 'stage' || node.kind === 'step' ? columnMoves : moves)[pressed.key];
    // Also where nothing can be moved: the browser would leave the page.
    if (action) context.runAction(action);
    return action !== undefined;
  }
  return (node.kind === 'persona' && pressFigure(pressed.key, sign, node, context)) || walk(pressed, node, context) || act(pressed, node, context);
}

function walk({ key, isShift }: CanvasKey, node: OutlineNode, context: OutlineContext): boolean {
  const { rows, outline, closed, currentKey } = context.view;
  const at = rows.findIndex((row) => row.key === currentKey);
  const go = (next: string | undefined): true => {
    if (next) goToRow(context, next, isShift);
    return true;
  };
  switch (key) {
    case 'ArrowDown': return go(rows[at + 1]?.key);
    case 'ArrowUp': return go(rows[at - 1]?.key);
    case 'Home': return go(rows[0]?.key);
    case 'End': return go(rows.at(-1)?.key);
    case 'ArrowRight':
      if (closed.has(node.key) && node.children.length > 0) setOpen(context, node.key, true);
      else go(node.children[0]?.key);
      return true;
    case 'ArrowLeft':
      if (node.children.length > 0 && !closed.has(node.key)) setOpen(context, node.key, false);
      else go(outline.byKey.get(node.key)?.parent?.key);
      return true;
    case '*':
      setAllOpen(context, true);
      return true;
    default: return false;
  }
}

function act({ key }: CanvasKey, node: OutlineNode, context: OutlineContext): boolean {
  const { session } = context.scope;
  switch (key) {
    case 'Enter':
      addNext(node, context);
      return true;
    case ' ':
      if (node.recordId) toggleSelected(session, node.recordId);
      return true;
    case 'Delete':
    case 'Backspace': return remove(node, context);
    case 'Escape': {
      const { tool, connectFromId } = session.getState();
      if (tool !== 'select' || connectFromId) return backOut(session);
      const parent = context.view.outline.byKey.get(node.key)?.parent;
      if (parent) goToRow(context, parent.key);
      return parent !== null;
    }
    default: return false;
  }
}

/** Enter: one more of what the row is. */
function addNext(node: OutlineNode, context: OutlineContext): void {
  switch (node.kind) {
    case 'lanes':
    case 'lane': return void context.runAction('addLane');
    case 'stage': return void context.runAction('addStage');
    case 'step': return void context.runAction('addStep');
    case 'cell': return node.canHoldCards ? startNewCard(context, node.laneId, node.stepId, null) : undefined;
    case 'card': {
      const siblings = context.view.outline.byKey.get(node.key)?.parent?.children ?? [];
      return startNewCard(context, node.laneId, node.stepId, siblings[siblings.indexOf(node) + 1]?.key ?? null);
    }
    case 'persona': return node.recordId ? startEditing(context.scope.session, node.recordId) : setValence(node, 0, context);
  }
}

/** The keyboard stays near what was deleted. */
function remove(node: OutlineNode, context: OutlineContext): boolean {
  const { session } = context.scope;
  const { selection } = session.getState();
  const { parent } = context.view.outline.byKey.get(node.key) ?? {};
  const siblings = parent?.children ?? context.view.outline.nodes;
  const at = siblings.indexOf(node);
  const stays = ({ recordId }: OutlineNode): boolean => !recordId || !selection.includes(recordId);
  const next = siblings.slice(at + 1).find(stays) ?? siblings.slice(0, at).reverse().find(stays) ?? parent;
  if (!context.runAction('delete')) return false;
  if (next && node.kind !== 'persona' && node.recordId && !context.actions.getDocument().records.has(node.recordId)) goToRow(context, next.key);
  return true;
}

/** −2 … +2, as it is written: a minus first where there is one. */
function pressFigure(key: string, sign: AwaitedSign, node: OutlineNode, context: OutlineContext): boolean {
  const { isMinus } = sign;
  sign.isMinus = key === '-' || key === '−';
  if (sign.isMinus || key === '+') return true;
  if (!/^[0-2]$/.test(key)) return false;
  setValence(node, Number(key) * (isMinus ? -1 : 1), context);
  return true;
}

function setValence({ recordId, laneId, stepId, personaId }: OutlineNode, valence: number, { scope: { session, journeyId }, actions }: OutlineContext): void {
  const id = recordId ?? createId();
  if (!actions.run((document) => setEmotion(document, { id, journeyId, stepId, personaId, valence }))) return;
  if (getRecord(actions.getDocument(), 'emotion', id)) focusOn(session, { kind: 'cell', laneId, stepId, itemId: id, personaId });
}

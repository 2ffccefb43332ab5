import type { ActionId } from '../../../shared/contract/actionList.ts';
import { focusOn, startEditing } from '../../session/createSession.ts';
import type { GestureContext } from '../../session/gesture.ts';
import { cellKey, focusOfNode, keysAround, type OutlineNode } from './readOutline.ts';
import type { OutlineView } from './useOutline.ts';

/** What keys and presses in the outline work with. */
export interface OutlineContext extends GestureContext {
  readonly view: OutlineView;
  readonly runAction: (id: ActionId) => boolean;
}

export function nodeAt({ view }: OutlineContext, key: string): OutlineNode | undefined {
  return view.outline.byKey.get(key)?.node;
}

/** Stands on a row and selects what it shows. */
export function goToRow(context: OutlineContext, key: string, isExtending = false): void {
  const node = nodeAt(context, key);
  if (!node) return;
  const { session } = context.scope;
  if (node.personaId) session.setState({ drawnPersonaId: node.personaId });
  focusOn(session, focusOfNode(node), isExtending);
}

/** Opens or closes a row; who stood inside a closed one then stands on it. */
export function setOpen(context: OutlineContext, key: string, isOpen: boolean): void {
  const { closed } = context.view;
  context.scope.session.setState({ closedRows: new Set(isOpen ? [...closed].filter((other) => other !== key) : [...closed, key]) });
  if (!isOpen) goToRow(context, key);
}

/** Opens or closes all stages. */
export function setAllOpen(context: OutlineContext, isOpen: boolean): void {
  const { outline, currentKey } = context.view;
  const stages = outline.nodes.filter(({ kind }) => kind === 'stage').map(({ key }) => key);
  context.scope.session.setState({ closedRows: new Set(isOpen ? [] : stages) });
  const around = keysAround(outline, currentKey).at(-1);
  if (!isOpen && around) goToRow(context, around);
}

/** Opens the field for a new card; the keyboard's place stays, to come back to when nothing is written. */
export function startNewCard({ scope: { session } }: OutlineContext, laneId: string, stepId: string, beforeItemId: string | null): void {
  session.setState({ editing: { kind: 'newItem', laneId, stepId, beforeItemId, initialText: '' } });
}

/** Tab while writing: one level deeper, from lane to lane among the cards of a step; Shift+Tab the way back. */
export function writeOn(context: OutlineContext, fromKey: string, isBack: boolean): void {
  const { outline } = context.view;
  const entry = outline.byKey.get(fromKey);
  if (!entry) return;
  const { node, parent } = entry;
  const write = (next: OutlineNode | null | undefined): void => {
    if (!next) return;
    goToRow(context, next.key);
    if (next.kind === 'cell') startNewCard(context, next.laneId, next.stepId, null);
    else if (next.recordId) startEditing(context.scope.session, next.recordId);
  };
  switch (node.kind) {
    case 'stage': return write(isBack ? null : node.children[0]);
    case 'step': return write(isBack ? parent : node.children.find(({ canHoldCards }) => canHoldCards));
    case 'card': return writeOn(context, cellKey(node.laneId, node.stepId), isBack);
    case 'cell': {
      const cells = (parent?.children ?? []).filter((cell) => cell.canHoldCards);
      const at = cells.findIndex(({ key }) => key === node.key);
      return write(isBack ? (cells[at - 1] ?? parent) : cells[at + 1]);
    }
    case 'lane':
    case 'persona': {
      const siblings = parent?.children ?? [];
      return write(siblings[siblings.indexOf(node) + (isBack ? -1 : 1)]);
    }
    case 'lanes': return;
  }
}

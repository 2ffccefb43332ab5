import { createIds } from '../../../shared/base/createIds.ts';
import { duplicateCellItems } from '../../../shared/commands/duplicateCellItems.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import type { DocumentActions } from '../../document/createDocumentStore.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { canHoldCards } from '../../session/cellContents.ts';
import { useJourneyScope, useScene, useSession, type JourneyScope } from '../../session/JourneyScope.tsx';
import { goToRecords } from '../../session/revealFocus.ts';
import { startNewItemIn } from './startNewItem.ts';

/** Add, duplicate and select all. */
export function useCardActions(): void {
  const scope = useJourneyScope();
  const actions = useDocumentActions();
  const items = useScene((scene) => scene.itemById);
  const hasItems = useSession((state) => state.selection.some((id) => items.has(id)));
  useActionHandler('addCard', { run: () => addCard(scope) });
  useActionHandler('duplicate', { isEnabled: hasItems, run: () => duplicate(scope, actions) });
  useActionHandler('selectAll', { run: () => scope.session.setState({ selection: scope.sceneStore.getState().scene.items.map(({ id }) => id) }) });
}

function duplicate(scope: JourneyScope, actions: DocumentActions): void {
  const ids = scope.session.getState().selection.filter((id) => scope.sceneStore.getState().scene.itemById.has(id));
  const copies = createIds();
  if (actions.run((document) => duplicateCellItems(document, { ids, newId: copies.next }))) goToRecords(scope, copies.made.slice(0, ids.length));
}

/** In the focused cell, below the focused card; without one in the first cell that can hold cards. */
function addCard(scope: JourneyScope): void {
  const { focus, selection } = scope.session.getState();
  const { scene } = scope.sceneStore.getState();
  const item = scene.itemById.get(selection.at(-1) ?? '');
  const cell = focus?.kind === 'cell' ? focus : item;
  if (cell && startNewItemIn(scope, { laneId: cell.laneId, stepId: cell.stepId })) return;
  const lane = scene.lanes.find((candidate) => (focus?.kind === 'lane' ? candidate.id === focus.laneId : canHoldCards(candidate)));
  const step = focus?.kind === 'step' ? scene.steps.find(({ id }) => id === focus.stepId) : scene.steps[0];
  if (lane && step) startNewItemIn(scope, { laneId: lane.id, stepId: cell?.stepId ?? step.id });
}

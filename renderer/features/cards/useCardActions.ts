import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { canHoldCards } from '../../session/cellContents.ts';
import { useJourneyScope, type JourneyScope } from '../../session/JourneyScope.tsx';
import { startNewItemIn } from './startNewItem.ts';

/** Add and select all. */
export function useCardActions(): void {
  const scope = useJourneyScope();
  useActionHandler('addCard', { run: () => addCard(scope) });
  useActionHandler('selectAll', { run: () => scope.session.setState({ selection: scope.sceneStore.getState().scene.items.map(({ id }) => id) }) });
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

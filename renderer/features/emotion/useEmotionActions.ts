import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { stepOfFocus } from '../../session/focusBox.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { addPoint } from './setPoint.ts';

/** Adds (or goes to) the point of the focused persona at the step where the keyboard or the selection stands. */
export function useEmotionActions(): void {
  const scope = useJourneyScope();
  const actions = useDocumentActions();
  useActionHandler('addEmotion', {
    run: () => {
      const { focus, selection } = scope.session.getState();
      const { scene } = scope.sceneStore.getState();
      const stepId = stepOfFocus(scene, focus) ?? scene.itemById.get(selection.at(-1) ?? '')?.stepId ?? firstStepWithout(scene.steps, scene.curves[0]?.points);
      if (stepId) addPoint({ scope, actions }, stepId, 0);
    },
  });
}

function firstStepWithout(steps: readonly { id: string }[], points: readonly { stepId: string }[] = []): string | undefined {
  return (steps.find(({ id }) => !points.some(({ stepId }) => stepId === id)) ?? steps[0])?.id;
}

import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { addStageAfter, addStepAfter, placeOfSession } from './addToJourney.ts';

/** New stages and steps come after the one where the keyboard or the selection stands. */
export function useStageActions(): void {
  const scope = useJourneyScope();
  const actions = useDocumentActions();
  const tell = useMessage();
  useActionHandler('addStage', { run: () => addStageAfter({ scope, actions }, placeOfSession(scope).stageId, tell('canvas.newStageName')) });
  useActionHandler('addStep', {
    run: () => {
      const { stageId, stepId } = placeOfSession(scope);
      const stage = stageId ?? scope.sceneStore.getState().scene.stages.at(-1)?.id;
      if (stage) addStepAfter({ scope, actions }, stage, stepId, tell('canvas.newStepName'));
      else addStageAfter({ scope, actions }, undefined, tell('canvas.newStageName'));
    },
  });
}

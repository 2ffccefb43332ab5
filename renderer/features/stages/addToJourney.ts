import { createId } from '../../../shared/base/createId.ts';
import { addStage } from '../../../shared/commands/addStage.ts';
import { addStep } from '../../../shared/commands/addStep.ts';
import { startEditing } from '../../session/createSession.ts';
import type { GestureContext } from '../../session/gesture.ts';
import type { JourneyScope } from '../../session/JourneyScope.tsx';
import { goToRecord } from '../../session/revealFocus.ts';

/** A new stage after another (`undefined` = last), its name ready to be typed over. */
export function addStageAfter({ scope, actions }: GestureContext, afterStageId: string | undefined, name: string): void {
  const id = createId();
  const stepId = createId();
  if (!actions.run((document) => addStage(document, { journeyId: scope.journeyId, id, stepId, name, afterStageId }))) return;
  goToRecord(scope, id);
  startEditing(scope.session, id);
}

/** A new step after another of its stage, its name ready to be typed over. */
export function addStepAfter({ scope, actions }: GestureContext, stageId: string, afterStepId: string | undefined, name: string): void {
  const id = createId();
  if (!actions.run((document) => addStep(document, { stageId, id, name, afterStepId }))) return;
  goToRecord(scope, id);
  startEditing(scope.session, id);
}

/** The stage and step where the keyboard or the selection stands. */
export function placeOfSession({ session, sceneStore }: JourneyScope): { stageId: string | undefined; stepId: string | undefined } {
  const { focus, selection } = session.getState();
  const { scene } = sceneStore.getState();
  if (focus?.kind === 'stage') return { stageId: focus.stageId, stepId: undefined };
  const stepId = focus?.kind === 'cell' || focus?.kind === 'step' ? focus.stepId : scene.itemById.get(selection.at(-1) ?? '')?.stepId;
  return { stageId: scene.steps.find(({ id }) => id === stepId)?.stageId, stepId };
}

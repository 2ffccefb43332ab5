import { createId } from '../../../shared/base/createId.ts';
import { refuse } from '../../../shared/base/result.ts';
import { setEmotion } from '../../../shared/commands/setEmotion.ts';
import { emotionPoint, emotionPointAtStep } from '../../session/cellContents.ts';
import { focusOn, type FocusTarget } from '../../session/createSession.ts';
import type { GestureContext } from '../../session/gesture.ts';
import type { JourneyScope } from '../../session/JourneyScope.tsx';
import { goToRecord, revealFocus } from '../../session/revealFocus.ts';

type CellFocus = Extract<FocusTarget, { kind: 'cell' }>;

/** Steps of 0.5 by hand; with Alt every tenth. */
export function snapValence(valence: number, isFree: boolean): number {
  const steps = isFree ? 10 : 2;
  return Math.min(2, Math.max(-2, Math.round(valence * steps) / steps)) + 0;
}

/** Whose point a new one is: that of the persona whose curve was worked on last, else the focused one's, else the first that is shown. */
function personaToDraw({ session, sceneStore }: JourneyScope): string | null {
  const { drawnPersonaId, focusedPersonaId } = session.getState();
  const shown = sceneStore.getState().scene.curves.map(({ personaId }) => personaId);
  return [drawnPersonaId, focusedPersonaId].find((id) => id !== null && shown.includes(id)) ?? shown[0] ?? null;
}

/** Goes to the persona's point at a step, or makes it at this valence. */
export function addPoint({ scope, actions }: GestureContext, stepId: string, valence: number, personaId = personaToDraw(scope)): void {
  const { scene } = scope.sceneStore.getState();
  scope.session.setState({ drawnPersonaId: personaId });
  const present = personaId ? emotionPointAtStep(scene, stepId, personaId) : undefined;
  if (present) return goToRecord(scope, present.id);
  const id = createId();
  const { journeyId } = scope;
  const isMade = actions.run((document) => (personaId ? setEmotion(document, { id, journeyId, stepId, personaId, valence }) : refuse('error.emotion.noPersona')));
  if (isMade) goToRecord(scope, id);
}

/** Fast capture: sets the persona's point where the keyboard stands, new or there already, and goes on to the next step. */
export function captureValence({ scope, actions }: GestureContext, { laneId, stepId, itemId, personaId: gapOf }: CellFocus, valence: number): void {
  const { scene } = scope.sceneStore.getState();
  const { journeyId, session } = scope;
  const personaId = (itemId ? emotionPoint(scene, itemId)?.personaId : gapOf) ?? personaToDraw(scope);
  const id = createId();
  session.setState({ drawnPersonaId: personaId });
  if (!actions.run((document) => (personaId ? setEmotion(document, { id, journeyId, stepId, personaId, valence }) : refuse('error.emotion.noPersona'))) || !personaId) return;
  const next = scene.steps[scene.steps.findIndex((step) => step.id === stepId) + 1];
  if (!next) return goToRecord(scope, emotionPointAtStep(scope.sceneStore.getState().scene, stepId, personaId)?.id ?? id);
  focusOn(session, { kind: 'cell', laneId, stepId: next.id, itemId: emotionPointAtStep(scene, next.id, personaId)?.id ?? null, personaId });
  revealFocus(scope);
}

/** Changes a point that is there. */
export function changeValence({ scope, actions }: GestureContext, pointId: string, valence: number): void {
  const point = emotionPoint(scope.sceneStore.getState().scene, pointId);
  if (!point || point.valence === valence) return;
  const { stepId, personaId } = point;
  scope.session.setState({ drawnPersonaId: personaId });
  actions.run((document) => setEmotion(document, { id: pointId, journeyId: scope.journeyId, stepId, personaId, valence }));
}

import { emotionPoint } from '../../session/cellContents.ts';
import { focusOn, startEditing } from '../../session/createSession.ts';
import type { CanvasKeyHandler, GestureContext } from '../../session/gesture.ts';
import { walkCurve } from '../../session/gridWalk.ts';
import { revealFocus } from '../../session/revealFocus.ts';
import { addPoint, captureValence, changeValence, snapValence } from './setPoint.ts';

/** On a point: ↑ and ↓ change it, ← and → follow the curve, Page keys go to the next persona, Enter or typing names it. Enter in the lane makes one. */
export const emotionKeys: CanvasKeyHandler = ({ key, isShift, isMod, isAlt }, context) => {
  const { session, sceneStore } = context.scope;
  const { focus } = session.getState();
  const { scene } = sceneStore.getState();
  if (isMod || isAlt || focus?.kind !== 'cell' || focus.laneId !== scene.emotionScale?.laneId) return false;
  if (!isShift && /^[1-5]$/.test(key)) {
    captureValence(context, focus, Number(key) - 3);
    return true;
  }
  const point = focus.itemId ? emotionPoint(scene, focus.itemId) : undefined;
  if (!point) {
    if (key !== 'Enter') return false;
    addPoint(context, focus.stepId, 0, focus.personaId);
    return true;
  }
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const step = (key === 'ArrowUp' ? 1 : -1) * (isShift ? 0.1 : 0.5);
      changeValence(context, point.id, snapValence(point.valence + step, isShift));
      return true;
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const next = walkCurve(scene, point.id, key === 'ArrowLeft' ? 'left' : 'right');
      if (next) focusOn(session, next);
      revealFocus(context.scope);
      return true;
    }
    case 'PageUp':
    case 'PageDown': return goToNextPersona(context, point.personaId, point.stepId, key === 'PageDown' ? 1 : -1);
    case 'Enter':
      startEditing(session, point.id);
      return true;
    default:
      // Who has just set a point names it by typing on.
      if (!/^\p{L}$/u.test(key)) return false;
      startEditing(session, point.id, key);
      return true;
  }
};

/** To the other persona's point at this step; where it is missing Enter makes it. */
function goToNextPersona({ scope: { session, sceneStore } }: GestureContext, personaId: string, stepId: string, by: 1 | -1): boolean {
  const { curves, emotionScale } = sceneStore.getState().scene;
  const index = curves.findIndex((curve) => curve.personaId === personaId);
  const next = curves.at((index + by + curves.length) % curves.length);
  if (!next || !emotionScale) return false;
  const point = next.points.find((candidate) => candidate.stepId === stepId);
  focusOn(session, { kind: 'cell', laneId: emotionScale.laneId, stepId, itemId: point?.id ?? null, personaId: next.personaId });
  session.setState({ drawnPersonaId: next.personaId });
  return true;
}

import { cellAt, emotionPointAt, valenceAt } from '../../../shared/layout/hitTest.ts';
import type { SceneEmotionPoint } from '../../../shared/layout/scene.ts';
import { focusOn, startEditing, toggleSelected } from '../../session/createSession.ts';
import type { CanvasPointer, Gesture, GestureContext } from '../../session/gesture.ts';
import { marqueeDrag } from '../../session/marqueeDrag.ts';
import { addPoint, changeValence, snapValence } from './setPoint.ts';

/** The emotion curve: drag a point up or down, click the lane where a point is missing, double-click to name it. */
export const emotionGesture: Gesture = {
  press: (pointer, context) => {
    const point = pointUnder(pointer, context);
    return point ? pressPoint(pointer, point, context) : pressLane(pointer, context);
  },
  doubleClick: (pointer, context) => {
    const point = pointUnder(pointer, context);
    if (point) startEditing(context.scope.session, point.id);
    return point !== null;
  },
};

function pointUnder({ area, scene: { x, y }, isTouch }: CanvasPointer, { scope }: GestureContext): SceneEmotionPoint | null {
  if (area !== 'map') return null;
  const reach = (isTouch ? 16 : 6) / Math.min(1, scope.session.getState().camera.zoom);
  return emotionPointAt(scope.sceneStore.getState().scene, x, y, reach);
}

function pressPoint(start: CanvasPointer, point: SceneEmotionPoint, context: GestureContext) {
  const { session, sceneStore } = context.scope;
  const valenceUnder = ({ scene: { y }, isAlt }: CanvasPointer) => snapValence(valenceAt(sceneStore.getState().scene, point.y + y - start.scene.y) ?? point.valence, isAlt);
  const choose = (): void => {
    const laneId = sceneStore.getState().scene.emotionScale?.laneId;
    session.setState({ drawnPersonaId: point.personaId });
    if (laneId) focusOn(session, { kind: 'cell', laneId, stepId: point.stepId, itemId: point.id });
  };
  return {
    drag: (pointer: CanvasPointer) => {
      const scale = sceneStore.getState().scene.emotionScale;
      const valence = valenceUnder(pointer);
      if (!session.getState().selection.includes(point.id)) choose();
      if (scale) session.setState({ preview: { kind: 'emotion', stepId: point.stepId, personaId: point.personaId, x: point.x, y: scale.zeroY - valence * scale.pixelsPerUnit, valence } });
    },
    drop: (pointer: CanvasPointer) => {
      session.setState({ preview: null });
      changeValence(context, point.id, valenceUnder(pointer));
    },
    click: ({ isShift, isMod, isMenu }: CanvasPointer) => {
      if (isMenu && session.getState().selection.includes(point.id)) return;
      if (isShift || isMod) toggleSelected(session, point.id);
      else choose();
    },
  };
}

function pressLane(start: CanvasPointer, context: GestureContext) {
  const { session, sceneStore } = context.scope;
  const { scene } = sceneStore.getState();
  const cell = start.area === 'map' ? cellAt(scene, start.scene.x, start.scene.y) : null;
  if (!cell || cell.laneId !== scene.emotionScale?.laneId || session.getState().tool !== 'select') return null;
  return {
    ...marqueeDrag(start, context.scope),
    click: ({ isShift, isMod, isAlt, isMenu }: CanvasPointer) => {
      if (isShift || isMod) return;
      if (isMenu) return focusOn(session, { kind: 'cell', ...cell, itemId: null });
      addPoint(context, cell.stepId, snapValence(valenceAt(scene, start.scene.y) ?? 0, isAlt));
    },
  };
}

import { moveLane } from '../../../shared/commands/moveLane.ts';
import { laneDropAt } from '../../../shared/layout/dropTargets.ts';
import { laneAt } from '../../../shared/layout/hitTest.ts';
import type { SceneLane } from '../../../shared/layout/scene.ts';
import { focusOn, startEditing, toggleSelected } from '../../session/createSession.ts';
import type { CanvasPointer, Gesture, GestureContext } from '../../session/gesture.ts';

/** Lane labels: click selects, double-click renames, dragging reorders. */
export const laneGesture: Gesture = {
  press: (pointer, context) => {
    const lane = laneUnder(pointer, context);
    if (!lane) return null;
    const { session } = context.scope;
    return {
      ...dragOf(pointer, lane, context),
      isPanByTouch: !session.getState().selection.includes(lane.id),
      click: ({ isShift, isMod, isMenu }) => {
        if (isMenu && session.getState().selection.includes(lane.id)) return;
        if (isShift || isMod) toggleSelected(session, lane.id);
        else focusOn(session, { kind: 'lane', laneId: lane.id });
      },
    };
  },
  doubleClick: (pointer, context) => {
    const lane = laneUnder(pointer, context);
    if (lane) startEditing(context.scope.session, lane.id);
    return lane !== null;
  },
};

/** Labels stay at the left of the view: only y follows the camera. */
function laneUnder({ area, scene: { y } }: CanvasPointer, { scope }: GestureContext): SceneLane | null {
  return area === 'labels' ? laneAt(scope.sceneStore.getState().scene, y) : null;
}

function dragOf(start: CanvasPointer, lane: SceneLane, { scope: { session, sceneStore }, actions }: GestureContext) {
  return {
    moves: () => [lane.id],
    drag: ({ scene: { y } }: CanvasPointer) => {
      const drop = laneDropAt(sceneStore.getState().scene, y, lane.id);
      session.setState({ preview: { kind: 'lane', id: lane.id, offset: y - start.scene.y, indicator: drop?.position ?? null, beforeId: drop?.beforeId ?? null } });
    },
    drop: ({ scene: { y } }: CanvasPointer) => {
      session.setState({ preview: null });
      const drop = laneDropAt(sceneStore.getState().scene, y, lane.id);
      if (drop) actions.run((document) => moveLane(document, { laneId: lane.id, beforeLaneId: drop.beforeId }));
      focusOn(session, { kind: 'lane', laneId: lane.id });
    },
  };
}

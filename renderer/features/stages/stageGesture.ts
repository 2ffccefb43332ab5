import { moveStage } from '../../../shared/commands/moveStage.ts';
import { moveStep } from '../../../shared/commands/moveStep.ts';
import { stageDropAt, stepDropAt } from '../../../shared/layout/dropTargets.ts';
import { stageAt, stepAt } from '../../../shared/layout/hitTest.ts';
import type { Scene } from '../../../shared/layout/scene.ts';
import { focusOn, startEditing, toggleSelected, type FocusTarget } from '../../session/createSession.ts';
import type { ActiveGesture, CanvasPointer, Gesture, GestureContext } from '../../session/gesture.ts';

type Header = { readonly kind: 'stage' | 'step'; readonly id: string };

/** Stage and step headers: click selects, double-click renames, dragging reorders (a step also into another stage). */
export const stageGesture: Gesture = {
  press: (pointer, context) => {
    const header = headerUnder(pointer, context);
    return header && { click: clickOf(header, context), ...dragOf(pointer, header, context), isPanByTouch: !context.scope.session.getState().selection.includes(header.id) };
  },
  doubleClick: (pointer, context) => {
    const header = headerUnder(pointer, context);
    if (header) startEditing(context.scope.session, header.id);
    return header !== null;
  },
};

/** Headers stay at the top of the view: only x follows the camera. A step answers where its name stands. */
function headerUnder({ area, scene: { x }, screen }: CanvasPointer, { scope: { session, sceneStore } }: GestureContext): Header | null {
  if (area !== 'header') return null;
  const { scene } = sceneStore.getState();
  const y = screen.y / session.getState().camera.zoom;
  const step = stepAt(scene, x);
  if (step?.nameBox && y >= step.nameBox.y - 4) return { kind: 'step', id: step.id };
  const stage = stageAt(scene, x);
  return stage && { kind: 'stage', id: stage.id };
}

function focusOf({ kind, id }: Header): FocusTarget {
  return kind === 'stage' ? { kind, stageId: id } : { kind, stepId: id };
}

function clickOf(header: Header, { scope: { session } }: GestureContext): ActiveGesture['click'] {
  return ({ isShift, isMod, isMenu }) => {
    if (isMenu && session.getState().selection.includes(header.id)) return;
    if (isShift || isMod) toggleSelected(session, header.id);
    else focusOn(session, focusOf(header));
  };
}

function dragOf(start: CanvasPointer, header: Header, { scope: { session, sceneStore }, actions }: GestureContext) {
  const dropAt = (scene: Scene, x: number) => (header.kind === 'stage' ? stageDropAt(scene, x, header.id) : stepDropAt(scene, x, header.id));
  return {
    moves: () => [header.id],
    drag: ({ scene: { x } }: CanvasPointer) => {
      const drop = dropAt(sceneStore.getState().scene, x);
      session.setState({ preview: { ...header, offset: x - start.scene.x, indicator: drop?.position ?? null, beforeId: drop?.beforeId ?? null } });
    },
    drop: ({ scene: { x } }: CanvasPointer) => {
      session.setState({ preview: null });
      const { scene } = sceneStore.getState();
      if (header.kind === 'stage') {
        const drop = stageDropAt(scene, x, header.id);
        if (drop) actions.run((document) => moveStage(document, { stageId: header.id, beforeStageId: drop.beforeId }));
      } else {
        const drop = stepDropAt(scene, x, header.id);
        if (drop) actions.run((document) => moveStep(document, { stepId: header.id, stageId: drop.stageId, beforeStepId: drop.beforeId }));
      }
      focusOn(session, focusOf(header));
    },
  };
}

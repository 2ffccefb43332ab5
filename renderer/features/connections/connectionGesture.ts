import { connectionAt, itemAt } from '../../../shared/layout/hitTest.ts';
import type { SceneItem } from '../../../shared/layout/scene.ts';
import { select, toggleSelected } from '../../session/createSession.ts';
import type { CanvasPointer, Gesture, GestureContext } from '../../session/gesture.ts';
import { connect } from './connect.ts';
import { handlePoint, handleReach } from './handlePoint.ts';

/** Links: drawn from the handle at a card's right edge, or with the connect tool from card to card; a click on a line selects it. */
export const connectionGesture: Gesture = {
  press: (pointer, context) => {
    if (pointer.area !== 'map') return null;
    const { tool } = context.scope.session.getState();
    const from = handleUnder(pointer, context) ?? (tool === 'connect' ? itemUnder(pointer, context) : null);
    if (from) return drawFrom(from, context);
    return tool === 'connect' ? { click: () => context.scope.session.setState({ tool: 'select', connectFromId: null }) } : pressLine(pointer, context);
  },
};

function drawFrom(from: SceneItem, context: GestureContext) {
  const { session } = context.scope;
  const targetOf = (pointer: CanvasPointer) => {
    const item = itemUnder(pointer, context);
    return item && item.id !== from.id ? item.id : null;
  };
  return {
    drag: (pointer: CanvasPointer) => session.setState({ preview: { kind: 'connecting', fromId: from.id, to: pointer.scene, toId: targetOf(pointer) } }),
    drop: (pointer: CanvasPointer) => {
      session.setState({ preview: null });
      const toId = targetOf(pointer);
      if (toId) connect(context, from.id, toId);
    },
    click: () => {
      const { connectFromId } = session.getState();
      if (connectFromId && connectFromId !== from.id) connect(context, connectFromId, from.id);
      else session.setState({ tool: 'connect', connectFromId: from.id });
    },
  };
}

function pressLine(pointer: CanvasPointer, { scope: { session, sceneStore } }: GestureContext) {
  const { scene } = sceneStore.getState();
  // A card above the line has the pointer first.
  if (itemAt(scene, pointer.scene.x, pointer.scene.y)) return null;
  const connection = connectionAt(scene, pointer.scene.x, pointer.scene.y, (pointer.isTouch ? 14 : 6) / Math.min(1, session.getState().camera.zoom));
  if (!connection) return null;
  return {
    click: ({ isShift, isMod, isMenu }: CanvasPointer) => {
      if (isMenu && session.getState().selection.includes(connection.id)) return;
      if (isShift || isMod) toggleSelected(session, connection.id);
      else {
        select(session, [connection.id]);
        session.setState({ focus: null });
      }
    },
  };
}

function handleUnder({ scene: { x, y } }: CanvasPointer, { scope: { session, sceneStore } }: GestureContext): SceneItem | null {
  const { hoverItemId, selection, camera } = session.getState();
  const { scene } = sceneStore.getState();
  const candidates = [hoverItemId, selection.length === 1 ? selection[0] : null].flatMap((id) => scene.itemById.get(id ?? '') ?? []);
  return candidates.find((item) => {
    const handle = handlePoint(item);
    return Math.hypot(handle.x - x, handle.y - y) <= handleReach / camera.zoom;
  }) ?? null;
}

function itemUnder({ scene: { x, y } }: CanvasPointer, { scope }: GestureContext): SceneItem | null {
  return itemAt(scope.sceneStore.getState().scene, x, y);
}

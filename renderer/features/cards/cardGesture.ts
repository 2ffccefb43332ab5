import { isOnSubJourneyMark, itemAt } from '../../../shared/layout/hitTest.ts';
import type { SceneItem } from '../../../shared/layout/scene.ts';
import { openSubJourney } from '../../document/subJourneyWay.ts';
import { nearZoom } from '../../session/camera.ts';
import { focusOn, startEditing, toggleSelected } from '../../session/createSession.ts';
import type { CanvasPointer, Gesture, GestureContext } from '../../session/gesture.ts';
import type { JourneyScope } from '../../session/JourneyScope.tsx';
import { dropItems, itemDropPreview } from './dragItems.ts';
import { startNewItem } from './startNewItem.ts';

/** What a finger and a mouse can hit, in px on the screen. */
const smallestTarget = 24;

/** Cards: click selects (on the mark of a sub-journey: opens it), Shift adds, dragging moves them across cells, double-click edits or, in an empty place, adds. */
export const cardGesture: Gesture = {
  press: (pointer, context) => {
    const item = itemUnder(pointer, context.scope);
    if (!item) return null;
    const { session } = context.scope;
    const isAdding = pointer.isShift || pointer.isMod;
    const wasSelected = session.getState().selection.includes(item.id);
    // A finger pans over cards; it moves only what was selected before.
    if (!isAdding && !wasSelected && !pointer.isTouch) selectItem(context.scope, item);
    return {
      isPanByTouch: !wasSelected,
      click: ({ isMenu }) => {
        if (isMenu) return;
        if (isAdding) toggleSelected(session, item.id);
        else if (!isOnMark(pointer, item, context.scope) || !openSubJourney(context.actions.getDocument(), item.id)) selectItem(context.scope, item);
      },
      ...dragOf(pointer, item, context),
    };
  },
  doubleClick: (pointer, { scope }) => {
    if (pointer.area !== 'map') return false;
    const item = itemUnder(pointer, scope);
    if (item) {
      selectItem(scope, item);
      startEditing(scope.session, item.id);
      return true;
    }
    return startNewItem(scope, pointer.scene);
  },
};

function dragOf(start: CanvasPointer, grabbed: SceneItem, { scope, actions }: GestureContext) {
  const { session, sceneStore } = scope;
  const draggedIds = () => {
    const { selection } = session.getState();
    const ids = selection.includes(grabbed.id) ? selection : [...selection, grabbed.id];
    return new Set(ids.filter((id) => sceneStore.getState().scene.itemById.has(id)));
  };
  let ids: ReadonlySet<string> | null = null;
  return {
    moves: () => [...draggedIds()],
    drag: (pointer: CanvasPointer) => {
      ids ??= draggedIds();
      const offset = { x: pointer.scene.x - start.scene.x, y: pointer.scene.y - start.scene.y };
      session.setState({ preview: { kind: 'items', ids, offset, indicators: itemDropPreview(sceneStore.getState().scene, grabbed, ids, pointer.scene) } });
    },
    drop: (pointer: CanvasPointer) => {
      session.setState({ preview: null });
      if (ids) dropItems({ scope, actions }, grabbed, ids, pointer.scene);
    },
  };
}

function selectItem({ session }: JourneyScope, item: SceneItem): void {
  focusOn(session, { kind: 'cell', laneId: item.laneId, stepId: item.stepId, itemId: item.id });
}

/** Too far away to be seen, the mark is not to be hit either. */
function isOnMark({ scene: { x, y } }: CanvasPointer, item: SceneItem, { session }: JourneyScope): boolean {
  const { zoom } = session.getState().camera;
  return zoom >= nearZoom && isOnSubJourneyMark(item, x, y, smallestTarget / zoom);
}

function itemUnder(pointer: CanvasPointer, { sceneStore }: JourneyScope): SceneItem | null {
  return pointer.area === 'map' ? itemAt(sceneStore.getState().scene, pointer.scene.x, pointer.scene.y) : null;
}

import { idsInBox } from '../../shared/layout/hitTest.ts';
import type { ActiveGesture, CanvasPointer } from './gesture.ts';
import type { JourneyScope } from './JourneyScope.tsx';

/** A frame drawn over the map selects what it touches; with Shift it adds to what was selected. */
export function marqueeDrag(start: CanvasPointer, { session, sceneStore }: JourneyScope): Required<Pick<ActiveGesture, 'drag' | 'drop' | 'isPanByTouch'>> {
  const before = start.isShift || start.isMod ? session.getState().selection : [];
  return {
    isPanByTouch: true,
    drag: ({ scene: { x, y } }) => {
      const box = { x: Math.min(x, start.scene.x), y: Math.min(y, start.scene.y), width: Math.abs(x - start.scene.x), height: Math.abs(y - start.scene.y) };
      const found = idsInBox(sceneStore.getState().scene, box);
      const selection = [...before, ...found.filter((id) => !before.includes(id))];
      session.setState({ preview: { kind: 'marquee', box }, selection, focus: null });
    },
    drop: () => session.setState({ preview: null }),
  };
}

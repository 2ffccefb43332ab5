import { useEffect, type RefObject } from 'react';
import { zoomAt } from '../session/camera.ts';
import { useJourneyScope } from '../session/JourneyScope.tsx';
import { panBy, setCamera } from '../session/moveCamera.ts';

const lineHeight = 18;

/** Wheel pans, Ctrl/Cmd + wheel (and pinch on a trackpad, which browsers send as Ctrl + wheel) zooms at the pointer. */
export function useCanvasWheel(root: RefObject<HTMLElement | null>): void {
  const scope = useJourneyScope();
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? element.clientHeight : 1;
      if (event.ctrlKey || event.metaKey) {
        const { camera } = scope.session.getState();
        const bounds = element.getBoundingClientRect();
        // A notch of a mouse wheel is about 100; a trackpad sends many small deltas.
        const delta = Math.max(-60, Math.min(60, event.deltaY * unit));
        setCamera(scope, zoomAt(camera, { x: event.clientX - bounds.left, y: event.clientY - bounds.top }, camera.zoom * Math.exp(-delta / 220)));
      } else {
        const isSideways = event.shiftKey && event.deltaX === 0;
        panBy(scope, -(isSideways ? event.deltaY : event.deltaX) * unit, isSideways ? 0 : -event.deltaY * unit);
      }
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [root, scope]);
}

import { useEffect, type RefObject } from 'react';
import { openingCamera } from '../session/camera.ts';
import { useJourneyScope } from '../session/JourneyScope.tsx';
import { clampCamera } from '../session/moveCamera.ts';

/** Tells the session how large the canvas is; the first time it opens the map. */
export function useViewSize(root: RefObject<HTMLElement | null>): void {
  const { session, sceneStore } = useJourneyScope();
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const view = { width: entry.contentRect.width, height: entry.contentRect.height };
      const { scene } = sceneStore.getState();
      session.setState(({ camera, view: before }) => ({ view, camera: before.width === 0 ? openingCamera(scene, view) : clampCamera(camera, scene, view) }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, session, sceneStore]);
}

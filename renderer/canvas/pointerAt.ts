import type { Scene } from '../../shared/layout/scene.ts';
import { toScene, type Camera, type Point } from '../session/camera.ts';
import type { CanvasArea, PointerPlace } from '../session/gesture.ts';
import type { JourneyScope } from '../session/JourneyScope.tsx';

/** Where the pointer of an event is, on the screen from the canvas's top left and on the map. */
export function pointerAt(root: HTMLElement | null, scope: JourneyScope, event: Pick<MouseEvent, 'clientX' | 'clientY'>): PointerPlace {
  const bounds = root?.getBoundingClientRect();
  return placeOf({ x: event.clientX - (bounds?.left ?? 0), y: event.clientY - (bounds?.top ?? 0) }, scope);
}

/** The same for a point of the screen. */
export function placeOf(screen: Point, { session, sceneStore }: JourneyScope): PointerPlace {
  const { camera } = session.getState();
  return { screen, scene: toScene(camera, screen), area: areaAt(screen, sceneStore.getState().scene, camera) };
}

function areaAt(screen: Point, scene: Scene, camera: Camera): CanvasArea {
  const isLabel = screen.x < scene.labelWidth * camera.zoom;
  const isHeader = screen.y < scene.headerHeight * camera.zoom;
  if (isLabel) return isHeader ? 'corner' : 'labels';
  return isHeader ? 'header' : 'map';
}

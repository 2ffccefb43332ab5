import type { Scene } from '../../shared/layout/scene.ts';
import type { Camera, Size } from './camera.ts';
import type { SessionStore } from './createSession.ts';
import { glide, isMotionReduced } from './glide.ts';
import type { JourneyScope } from './JourneyScope.tsx';

/** How to stop the movement of a session's camera. */
const running = new WeakMap<SessionStore, () => void>();

/** The map starts at the view's top left like a sheet; at its end half a view may stay empty. */
export function clampCamera(camera: Camera, map: Size, view: Size): Camera {
  const x = Math.min(0, Math.max(camera.x, Math.min(0, view.width * 0.5 - map.width * camera.zoom)));
  const y = Math.min(0, Math.max(camera.y, Math.min(0, view.height * 0.5 - map.height * camera.zoom)));
  return { x, y, zoom: camera.zoom };
}

function mapOf(scene: Scene): Size {
  return { width: scene.width, height: scene.height };
}

/** Puts the camera somewhere at once (wheel, drag). */
export function setCamera({ session, sceneStore }: JourneyScope, camera: Camera): void {
  running.get(session)?.();
  session.setState({ camera: clampCamera(camera, mapOf(sceneStore.getState().scene), session.getState().view) });
}

export function panBy(scope: JourneyScope, dx: number, dy: number): void {
  const { camera } = scope.session.getState();
  setCamera(scope, { ...camera, x: camera.x + dx, y: camera.y + dy });
}

/** Moves the camera there; at once for people who asked for less motion. */
export function flyTo(scope: JourneyScope, camera: Camera): void {
  const { session, sceneStore } = scope;
  const from = session.getState().camera;
  const to = clampCamera(camera, mapOf(sceneStore.getState().scene), session.getState().view);
  if (isMotionReduced()) return setCamera(scope, to);
  running.get(session)?.();
  running.set(session, glide((part) => session.setState({ camera: part === 1 ? to : between(from, to, part) })));
}

function between(from: Camera, to: Camera, part: number): Camera {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, zoom: from.zoom + (to.zoom - from.zoom) * part };
}

import type { Scene } from '../../shared/layout/scene.ts';
import type { Camera, Size } from './camera.ts';
import type { SessionStore } from './createSession.ts';
import type { JourneyScope } from './JourneyScope.tsx';

const duration = 240;
const running = new WeakMap<SessionStore, number>();

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
  cancelAnimationFrame(running.get(session) ?? 0);
  session.setState({ camera: clampCamera(camera, mapOf(sceneStore.getState().scene), session.getState().view) });
}

export function panBy(scope: JourneyScope, dx: number, dy: number): void {
  const { camera } = scope.session.getState();
  setCamera(scope, { ...camera, x: camera.x + dx, y: camera.y + dy });
}

/** Moves the camera in 240 ms, ease-out; at once for people who asked for less motion. */
export function flyTo(scope: JourneyScope, camera: Camera): void {
  const { session, sceneStore } = scope;
  const from = session.getState().camera;
  const to = clampCamera(camera, mapOf(sceneStore.getState().scene), session.getState().view);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return setCamera(scope, to);
  cancelAnimationFrame(running.get(session) ?? 0);
  const started = performance.now();
  const tick = (now: number): void => {
    const time = Math.min(1, Math.max(0, (now - started) / duration));
    const eased = 1 - (1 - time) ** 3;
    session.setState({ camera: time === 1 ? to : between(from, to, eased) });
    if (time < 1) running.set(session, requestAnimationFrame(tick));
  };
  running.set(session, requestAnimationFrame(tick));
}

function between(from: Camera, to: Camera, part: number): Camera {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, zoom: from.zoom + (to.zoom - from.zoom) * part };
}

import { useEffect, useRef, type PointerEvent } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';
import { paintPrimitives, type Palette } from '../../scene/paintPrimitives.ts';
import { readPalette } from '../../scene/readPalette.ts';
import { watchTheme } from '../../scene/watchTheme.ts';
import type { Scene } from '../../../shared/layout/scene.ts';
import type { SessionState } from '../../session/createSession.ts';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import { setCamera } from '../../session/moveCamera.ts';
import styles from './MiniMap.module.css';

const box = { width: 156, height: 84 };
const pause = 120;

/** The whole map in a corner: stages, cards as flecks and the curves; drag the frame to go there. */
export function MiniMap() {
  const isShown = useSession((state) => state.isMiniMapShown);
  return isShown ? <Map /> : null;
}

function Map() {
  const scope = useJourneyScope();
  const tell = useMessage();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { session, sceneStore } = scope;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const paint = (): void => {
      if (canvas.current) paintMap(canvas.current, sceneStore.getState().scene, readPalette(canvas.current));
      placeFrame(frame.current, sceneStore.getState().scene, session.getState());
    };
    // All of it is painted for every edit: when edits pause, so that none waits for it.
    const schedule = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(paint, pause);
    };
    paint();
    const stops = [
      sceneStore.subscribe(schedule), watchTheme(schedule),
      session.subscribe((state, before) => {
        if (state.camera !== before.camera || state.view !== before.view) placeFrame(frame.current, sceneStore.getState().scene, state);
      }),
    ];
    return () => {
      clearTimeout(waiting);
      for (const stop of stops) stop();
    };
  }, [scope]);
  const goTo = (event: PointerEvent<HTMLElement>): void => {
    if (event.buttons !== 1) return;
    const { scene } = scope.sceneStore.getState();
    const { camera, view } = scope.session.getState();
    const bounds = event.currentTarget.getBoundingClientRect();
    const { scale, left, top } = fitIn(scene);
    const x = (event.clientX - bounds.left - left) / scale;
    const y = (event.clientY - bounds.top - top) / scale;
    setCamera(scope, { ...camera, x: view.width / 2 - x * camera.zoom, y: view.height / 2 - y * camera.zoom });
  };
  return (
    <div
      className={styles.miniMap} role="img" aria-label={tell('canvas.miniMap')} data-canvas-control onPointerMove={goTo}
      onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); goTo(event); }}
    >
      <canvas ref={canvas} className={styles.picture} aria-hidden />
      <div ref={frame} className={styles.frame} />
    </div>
  );
}

function fitIn(scene: Scene): { scale: number; left: number; top: number } {
  const scale = Math.min(box.width / scene.width, box.height / scene.height);
  return { scale, left: 8 + (box.width - scene.width * scale) / 2, top: 8 + (box.height - scene.height * scale) / 2 };
}

function placeFrame(frame: HTMLElement | null, scene: Scene, { camera, view }: SessionState): void {
  if (!frame) return;
  const { scale, left, top } = fitIn(scene);
  const x = Math.max(0, -camera.x / camera.zoom);
  const y = Math.max(0, -camera.y / camera.zoom);
  const width = Math.min(scene.width - x, view.width / camera.zoom);
  const height = Math.min(scene.height - y, view.height / camera.zoom);
  // Moved by a transform, so that a pan lays nothing out.
  Object.assign(frame.style, { transform: `translate(${left + x * scale}px, ${top + y * scale}px)`, width: `${Math.max(4, width * scale)}px`, height: `${Math.max(4, height * scale)}px` });
}

function paintMap(canvas: HTMLCanvasElement, scene: Scene, palette: Palette): void {
  const ratio = window.devicePixelRatio;
  canvas.width = (box.width + 16) * ratio;
  canvas.height = (box.height + 16) * ratio;
  const context = canvas.getContext('2d');
  if (!context) return;
  const { scale, left, top } = fitIn(scene);
  context.setTransform(ratio * scale, 0, 0, ratio * scale, left * ratio, top * ratio);
  for (const stage of scene.stages) {
    context.fillStyle = palette[stage.tint];
    context.fillRect(stage.x, 0, stage.width, scene.height);
  }
  for (const { x, y, width, height, isDimmed, overlayInk } of scene.items) {
    context.fillStyle = palette[overlayInk ?? 'ink-3'];
    context.globalAlpha = (overlayInk ? 1 : 0.28) * (isDimmed ? 0.25 : 1);
    context.fillRect(x, y, width, height);
  }
  for (const curve of scene.curves) {
    context.globalAlpha = curve.isDimmed ? 0.25 : 1;
    const lines = curve.primitives.filter((primitive) => primitive.kind === 'path' && primitive.stroke !== undefined);
    paintPrimitives(context, lines.map((line) => (line.kind === 'path' ? { ...line, fill: undefined, strokeWidth: 1.5 / scale, dash: undefined } : line)), palette, { scale: scale * ratio, imageOf: () => null });
  }
}

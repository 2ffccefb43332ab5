import { useEffect, useRef } from 'react';
import { readPalette } from '../scene/readPalette.ts';
import type { ResolveAsset } from '../scene/ScenePrimitives.tsx';
import { watchTheme } from '../scene/watchTheme.ts';
import { nearZoom } from '../session/camera.ts';
import { useJourneyScope, type JourneyScope } from '../session/JourneyScope.tsx';
import type { Preview, SessionState } from '../session/createSession.ts';
import { draggedIds, MapPainter } from './MapPainter.ts';
import styles from './JourneyCanvas.module.css';
import { isOnlyCards } from './sceneDamage.ts';

/** The canvas behind the cards: ground, curves and connections always, the cards too when they are far away. */
export function PaintLayer({ resolveAsset }: { resolveAsset: ResolveAsset }) {
  const scope = useJourneyScope();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => (canvas.current ? startPainting(canvas.current, scope, resolveAsset) : undefined), [scope, resolveAsset]);
  return <canvas ref={canvas} className={styles.paint} aria-hidden />;
}

/** Paints at most once a frame, whenever something that the picture depends on changed; returns how to stop. */
function startPainting(canvas: HTMLCanvasElement, scope: JourneyScope, resolveAsset: ResolveAsset): () => void {
  let frame = 0;
  const schedule = (): void => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const painter = new MapPainter(canvas, resolveAsset, schedule);
  const paint = (): void => {
    frame = 0;
    painter.paint(scope.session.getState(), scope.sceneStore.getState().scene);
  };
  const refresh = (): void => {
    painter.setPalette(readPalette(canvas));
    schedule();
  };
  refresh();
  void document.fonts.ready.then(refresh);
  document.fonts.addEventListener('loadingdone', refresh);
  const stops = [
    scope.session.subscribe((state, before) => { if (isPictureChanged(state, before)) schedule(); }),
    scope.sceneStore.subscribe(({ scene }, { scene: before }) => { if (scope.session.getState().camera.zoom < nearZoom || !isOnlyCards(before, scene)) schedule(); }),
    watchTheme(refresh),
    () => document.fonts.removeEventListener('loadingdone', refresh),
  ];
  return () => {
    cancelAnimationFrame(frame);
    painter.stop();
    for (const stop of stops) stop();
  };
}

function isPictureChanged(state: SessionState, before: SessionState): boolean {
  return state.camera !== before.camera || state.view !== before.view || state.selection !== before.selection || isPaintedPreview(state.preview, before.preview);
}

/** The picture shows which cards are in the hand and that a point is; where they are at the moment is drawn above it. */
function isPaintedPreview(preview: Preview | null, before: Preview | null): boolean {
  return preview !== before && (draggedIds(preview) !== draggedIds(before) || (preview?.kind === 'emotion') !== (before?.kind === 'emotion'));
}

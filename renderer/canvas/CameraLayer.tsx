import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Camera } from '../session/camera.ts';
import { useJourneyScope } from '../session/JourneyScope.tsx';
import styles from './JourneyCanvas.module.css';

export type CameraLayerKind = 'map' | 'header' | 'labels' | 'corner';

const offsets: Readonly<Record<CameraLayerKind, (camera: Camera) => string>> = {
  map: ({ x, y }) => `translate(${x}px, ${y}px)`,
  header: ({ x }) => `translate(${x}px, 0)`,
  labels: ({ y }) => `translate(0, ${y}px)`,
  corner: () => 'none',
};

/**
 * Content in scene coordinates that follows the camera on one or both axes, without rendering anew. Moved and scaled apart: the browser
 * keeps what is moved as a picture and paints it again only when the scale or the content changes.
 */
export function CameraLayer({ kind, children }: { kind: CameraLayerKind; children: ReactNode }) {
  const { session } = useJourneyScope();
  const moved = useRef<HTMLDivElement>(null);
  const scaled = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const follow = (camera: Camera, before?: Camera): void => {
      if (!moved.current || !scaled.current) return;
      moved.current.style.transform = offsets[kind](camera);
      if (camera.zoom === before?.zoom) return;
      // No property that is inherited: the style of everything in the layer would be worked out anew in every frame of a zoom.
      scaled.current.style.transform = `scale(${camera.zoom})`;
    };
    follow(session.getState().camera);
    return session.subscribe((state, before) => {
      if (state.camera !== before.camera) follow(state.camera, before.camera);
    });
  }, [session, kind]);
  return <div ref={moved} className={`${styles.layer} ${styles[kind]}`}><div ref={scaled} className={styles.scaled}>{children}</div></div>;
}

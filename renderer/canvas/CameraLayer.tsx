import { useEffect, useRef, type ReactNode } from 'react';
import type { Camera } from '../session/camera.ts';
import { useJourneyScope } from '../session/JourneyScope.tsx';
import styles from './JourneyCanvas.module.css';

export type CameraLayerKind = 'map' | 'header' | 'labels' | 'corner';

const transforms: Readonly<Record<CameraLayerKind, (camera: Camera) => string>> = {
  map: ({ x, y, zoom }) => `translate(${x}px, ${y}px) scale(${zoom})`,
  header: ({ x, zoom }) => `translate(${x}px, 0) scale(${zoom})`,
  labels: ({ y, zoom }) => `translate(0, ${y}px) scale(${zoom})`,
  corner: ({ zoom }) => `scale(${zoom})`,
};

/** Content in scene coordinates that follows the camera on one or both axes, without rendering anew. */
export function CameraLayer({ kind, children }: { kind: CameraLayerKind; children: ReactNode }) {
  const { session } = useJourneyScope();
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = (camera: Camera, before?: Camera): void => {
      if (!layer.current) return;
      layer.current.style.transform = transforms[kind](camera);
      // Hairlines and handles that must keep their size on screen divide by this.
      if (camera.zoom !== before?.zoom) layer.current.style.setProperty('--zoom', String(camera.zoom));
    };
    follow(session.getState().camera);
    return session.subscribe((state, before) => {
      if (state.camera !== before.camera) follow(state.camera, before.camera);
    });
  }, [session, kind]);
  return <div ref={layer} className={`${styles.layer} ${styles[kind]}`}>{children}</div>;
}

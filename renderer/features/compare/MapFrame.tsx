import { useRef, type PointerEvent } from 'react';
import { splitId } from '../../../shared/comparison/splitMoved.ts';
import type { Box, Scene } from '../../../shared/layout/scene.ts';
import { useResolveAsset } from '../../document/useResolveAsset.ts';
import { SceneSheet } from '../../scene/SceneSheet.tsx';
import styles from './MapFrame.module.css';
import type { useSyncedFrames } from './useSyncedFrames.ts';

interface MapFrameProps {
  readonly scene: Scene;
  readonly title: string;
  readonly frames: ReturnType<typeof useSyncedFrames>;
  /** What is chosen in the list. */
  readonly chosen: Box | null;
  /** A part of the map was clicked. */
  readonly onChoose: (recordId: string) => void;
}

const suffix = splitId('');

/** One map that scrolls with the keyboard, the wheel, a finger, or by being dragged. */
export function MapFrame({ scene, title, frames: { zoom, register, onScroll }, chosen, onChoose }: MapFrameProps) {
  const resolveAsset = useResolveAsset();
  const grip = useRef<{ x: number; y: number; left: number; top: number; isDragged: boolean } | null>(null);
  const onPointerDown = ({ currentTarget, button, pointerType, clientX, clientY }: PointerEvent<HTMLElement>) => {
    if (button !== 0 || pointerType === 'touch') return;
    grip.current = { x: clientX, y: clientY, left: currentTarget.scrollLeft, top: currentTarget.scrollTop, isDragged: false };
  };
  const onPointerMove = ({ currentTarget, clientX, clientY, pointerId }: PointerEvent<HTMLElement>) => {
    const held = grip.current;
    if (!held) return;
    if (!held.isDragged && Math.hypot(clientX - held.x, clientY - held.y) < 4) return;
    if (!held.isDragged) currentTarget.setPointerCapture(pointerId);
    held.isDragged = true;
    currentTarget.scrollTo(held.left + held.x - clientX, held.top + held.y - clientY);
  };
  const onPointerUp = ({ target }: PointerEvent<HTMLElement>) => {
    const isDragged = grip.current?.isDragged;
    grip.current = null;
    const id = target instanceof Element ? target.closest('[data-record-id]')?.getAttribute('data-record-id') : null;
    if (id && !isDragged) onChoose(id.endsWith(suffix) ? id.slice(0, -suffix.length) : id);
  };
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
      ref={register} role="region" tabIndex={0} aria-label={title} data-canvas className={styles.frame} onScroll={onScroll}
      onPointerDown={onPointerDown} onPointerMove={onPointerMove} onPointerUp={onPointerUp} onPointerCancel={() => { grip.current = null; }}
    >
      <div className={styles.sheet} style={{ width: scene.width * zoom, height: scene.height * zoom }}>
        <SceneSheet scene={scene} title={title} resolveAsset={resolveAsset} scale={zoom} />
        {chosen ? <span className={styles.chosen} style={{ left: chosen.x * zoom - 3, top: chosen.y * zoom - 3, width: chosen.width * zoom + 6, height: chosen.height * zoom + 6 }} /> : null}
      </div>
    </div>
  );
}

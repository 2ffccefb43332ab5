import { useCallback, useLayoutEffect, useRef, useState, type UIEvent } from 'react';
import type { Box, Scene } from '../../../shared/layout/scene.ts';
import { zoomLimits } from '../../session/camera.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface SyncedFrames {
  readonly zoom: number;
  /** Keeps what lies at `anchor` (in a frame; without it its middle) where it is. */
  readonly zoomTo: (zoom: number, anchor?: Point) => void;
  /** Goes on every frame that scrolls a map; all of them show the same part. */
  readonly register: (frame: HTMLElement | null) => (() => void) | undefined;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
  /** Brings a place into the middle of what headers and lane labels leave free. */
  readonly reveal: (box: Box, scene: Pick<Scene, 'labelWidth' | 'headerHeight'>) => void;
  readonly size: () => { readonly width: number; readonly height: number };
}

/** Scrolls and zooms the frames of one or two maps together. */
export function useSyncedFrames(initialZoom: number): SyncedFrames {
  const frames = useRef(new Set<HTMLElement>());
  const [zoom, setZoom] = useState(initialZoom);
  const pending = useRef<{ readonly point: Point; readonly anchor: Point } | null>(null);
  const current = useRef(zoom);
  useLayoutEffect(() => {
    current.current = zoom;
    const move = pending.current;
    pending.current = null;
    if (move) for (const frame of frames.current) frame.scrollTo(move.point.x * zoom - move.anchor.x, move.point.y * zoom - move.anchor.y);
  }, [zoom]);
  const zoomTo = useCallback((wanted: number, at?: Point) => {
    const next = Math.min(2, Math.max(zoomLimits.minimum, wanted));
    const [frame] = frames.current;
    if (!frame || next === current.current) return;
    const anchor = at ?? { x: frame.clientWidth / 2, y: frame.clientHeight / 2 };
    pending.current = { anchor, point: { x: (frame.scrollLeft + anchor.x) / current.current, y: (frame.scrollTop + anchor.y) / current.current } };
    setZoom(next);
  }, []);
  const register = useCallback((frame: HTMLElement | null) => {
    if (!frame) return undefined;
    const [other] = frames.current;
    frames.current.add(frame);
    if (other) frame.scrollTo(other.scrollLeft, other.scrollTop);
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = frame.getBoundingClientRect();
      zoomTo(current.current * Math.exp(-event.deltaY * 0.004), { x: event.clientX - box.left, y: event.clientY - box.top });
    };
    frame.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      frames.current.delete(frame);
      frame.removeEventListener('wheel', onWheel);
    };
  }, [zoomTo]);
  const onScroll = useCallback(({ currentTarget }: UIEvent<HTMLElement>) => {
    for (const frame of frames.current) {
      const isThere = Math.abs(frame.scrollLeft - currentTarget.scrollLeft) < 1 && Math.abs(frame.scrollTop - currentTarget.scrollTop) < 1;
      if (frame !== currentTarget && !isThere) frame.scrollTo(currentTarget.scrollLeft, currentTarget.scrollTop);
    }
  }, []);
  const reveal = useCallback((box: Box, { labelWidth, headerHeight }: Pick<Scene, 'labelWidth' | 'headerHeight'>) => {
    const zoomed = current.current;
    const offset = (start: number, length: number, inset: number, room: number) => Math.min((start + length / 2) * zoomed - (room + inset * zoomed) / 2, (start - inset) * zoomed - 8);
    for (const frame of frames.current) frame.scrollTo(offset(box.x, box.width, labelWidth, frame.clientWidth), offset(box.y, box.height, headerHeight, frame.clientHeight));
  }, []);
  const size = useCallback(() => {
    const [frame] = frames.current;
    return { width: frame?.clientWidth ?? 0, height: frame?.clientHeight ?? 0 };
  }, []);
  return { zoom, zoomTo, register, onScroll, reveal, size };
}

import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useActionHandler } from '../../actions/ActionProvider.tsx';

const step = 1.25;
const limits = { least: 0.2, most: 4 };

export interface Zoom {
  /** Screen pixels for one of the picture; `null` = as large as the place allows. */
  readonly scale: number | null;
}

/** How large the picture is shown; the place under the pointer, or the middle, stays where it is. Ctrl with the wheel zooms, as pinching does. */
export function useZoom(view: RefObject<HTMLDivElement | null>, svg: RefObject<SVGSVGElement | null>, width: number): Zoom {
  const [scale, setScale] = useState<number | null>(null);
  const anchor = useRef<{ readonly client: DOMPoint; readonly point: DOMPoint } | null>(null);
  const zoomTo = (next: (now: number) => number, at?: { readonly clientX: number; readonly clientY: number }): void => {
    const matrix = svg.current?.getScreenCTM();
    const box = view.current?.getBoundingClientRect();
    if (!matrix || !box) return;
    const client = at ? new DOMPoint(at.clientX, at.clientY) : new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
    anchor.current = { client, point: client.matrixTransform(matrix.inverse()) };
    setScale(Math.max(limits.least, Math.min(limits.most, next(matrix.a))));
  };
  // After each render, since what has been laid out anew is what counts; nothing to do without an anchor.
  useLayoutEffect(() => {
    const matrix = svg.current?.getScreenCTM();
    if (!anchor.current || !matrix) return;
    const { client, point } = anchor.current;
    const now = point.matrixTransform(matrix);
    view.current?.scrollBy(now.x - client.x, now.y - client.y);
    anchor.current = null;
  });
  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoomTo((now) => now * Math.exp(-event.deltaY / 300), event);
  });
  useEffect(() => {
    const element = view.current;
    const listen = (event: WheelEvent): void => onWheel(event);
    element?.addEventListener('wheel', listen, { passive: false });
    return () => element?.removeEventListener('wheel', listen);
  }, [view]);
  useActionHandler('zoomIn', { run: () => zoomTo((now) => now * step), isEnabled: width > 0 });
  useActionHandler('zoomOut', { run: () => zoomTo((now) => now / step), isEnabled: width > 0 });
  useActionHandler('zoomActual', { run: () => zoomTo(() => 1) });
  useActionHandler('zoomToFit', { run: () => setScale(null) });
  return { scale };
}

import type { Box } from '../../shared/layout/scene.ts';

/** Screen position = scene position · zoom + (x, y), in CSS pixels from the canvas's top left. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const zoomLimits = { minimum: 0.1, maximum: 4 } as const;
/** Below this zoom text cannot be read: no card is mounted, a canvas paints the scene. */
export const nearZoom = 0.45;
const zoomSteps = [0.1, 0.15, 0.25, 0.35, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

function clampZoom(zoom: number): number {
  return Math.min(zoomLimits.maximum, Math.max(zoomLimits.minimum, zoom));
}

export function toScene(camera: Camera, point: Point): Point {
  return { x: (point.x - camera.x) / camera.zoom, y: (point.y - camera.y) / camera.zoom };
}

export function toScreen(camera: Camera, point: Point): Point {
  return { x: point.x * camera.zoom + camera.x, y: point.y * camera.zoom + camera.y };
}

/** Changes the zoom and keeps what lies under `anchor` (screen) where it is. */
export function zoomAt(camera: Camera, anchor: Point, zoom: number): Camera {
  const next = clampZoom(zoom);
  const scene = toScene(camera, anchor);
  return { x: anchor.x - scene.x * next, y: anchor.y - scene.y * next, zoom: next };
}

/** The next round zoom level in a direction. */
export function nextZoomStep(zoom: number, direction: 1 | -1): number {
  const found = direction === 1 ? zoomSteps.find((step) => step > zoom * 1.01) : zoomSteps.findLast((step) => step < zoom * 0.99);
  return found ?? clampZoom(zoom);
}

/** Below this zoom the smallest text of a map is a strain to read. */
const comfortableZoom = 0.85;

/** The opening view, top left: the whole width where it can be read so, else life-size. */
export function openingCamera(map: Size, view: Size): Camera {
  const zoom = Math.min(1, view.width / map.width);
  return { x: 0, y: 0, zoom: zoom >= comfortableZoom ? zoom : 1 };
}

/** The whole map in view, top left, never larger than life. */
export function fitMap(map: Size, view: Size): Camera {
  return { x: 0, y: 0, zoom: clampZoom(Math.min(1, view.width / map.width, view.height / map.height)) };
}

/** What sticky headers cover of the view at a zoom. */
interface Insets {
  readonly left: number;
  readonly top: number;
}

/** Centres a box in the part of the view that the sticky headers leave free. */
export function fitBox(box: Box, view: Size, sticky: Insets, maximum = 1.5): Camera {
  const margin = 32;
  const zoom = clampZoom(Math.min(
    maximum,
    (view.width - 2 * margin) / (box.width + sticky.left),
    (view.height - 2 * margin) / (box.height + sticky.top),
  ));
  const left = sticky.left * zoom;
  const top = sticky.top * zoom;
  return {
    x: left + (view.width - left) / 2 - (box.x + box.width / 2) * zoom,
    y: top + (view.height - top) / 2 - (box.y + box.height / 2) * zoom,
    zoom,
  };
}

/** The smallest pan that brings a box into the free part of the view; the same camera when it is there already. */
export function reveal(camera: Camera, box: Box, view: Size, sticky: Insets): Camera {
  const margin = 12;
  const from = toScreen(camera, box);
  const x = shift(from.x, box.width * camera.zoom, sticky.left * camera.zoom + margin, view.width - margin);
  const y = shift(from.y, box.height * camera.zoom, sticky.top * camera.zoom + margin, view.height - margin);
  return x === 0 && y === 0 ? camera : { ...camera, x: camera.x + x, y: camera.y + y };
}

function shift(start: number, length: number, low: number, high: number): number {
  if (start < low || length > high - low) return low - start;
  if (start + length > high) return high - start - length;
  return 0;
}

/** The scene box that a view shows. */
export function visibleBox(camera: Camera, view: Size): Box {
  const origin = toScene(camera, { x: 0, y: 0 });
  return { ...origin, width: view.width / camera.zoom, height: view.height / camera.zoom };
}

/** Pan per frame while something is dragged near an edge: 0 inside, up to 18 px at and beyond the edge. */
export function edgeScroll(position: number, low: number, high: number): number {
  const zone = 36;
  const depth = position < low + zone ? low + zone - position : position > high - zone ? -(position - high + zone) : 0;
  return Math.sign(depth) * Math.min(18, Math.abs(depth) / 2);
}

import type { Box, Scene } from '../../../shared/layout/scene.ts';
import { stageZoom, type Size, type Slide } from './planSlides.ts';

/** A camera over the scene and what is lit: screen position = scene position · zoom + (x, y). */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  /** How far everything outside the lit box is faded, 0…1. */
  readonly dim: number;
  readonly lit: Box;
  /** The curves are drawn up to here. */
  readonly reach: number;
}

export function frameOf(slide: Slide, scene: Scene, view: Size): Frame {
  const zoom = slide.kind === 'stage' ? stageZoom(view) : Math.min(view.width / scene.width, view.height / scene.height);
  if (slide.kind === 'overview') {
    return {
      x: (view.width - scene.width * zoom) / 2, y: (view.height - scene.height * zoom) / 2, zoom, dim: 0, reach: scene.width,
      lit: { x: 0, y: scene.headerHeight, width: scene.width, height: scene.height - scene.headerHeight },
    };
  }
  const steps = scene.steps.filter(({ id }) => slide.stepIds.includes(id));
  const left = steps[0]?.x ?? scene.labelWidth;
  const last = steps.at(-1);
  const right = last ? last.x + last.width : left;
  const labels = scene.labelWidth * zoom;
  // In the middle beside the labels, but no further than the map's own ends.
  const middle = labels + (view.width - labels) / 2 - ((left + right) / 2) * zoom;
  return {
    x: Math.min(0, Math.max(middle, Math.min(0, view.width - scene.width * zoom))), y: (scene.headerHeight - slide.fromY) * zoom, zoom, dim: 1, reach: right,
    lit: { x: left, y: slide.fromY, width: right - left, height: slide.toY - slide.fromY },
  };
}

/** A frame on the way from one to another, `part` 0…1. */
export function between(from: Frame, to: Frame, part: number): Frame {
  if (part >= 1) return to;
  const mix = (a: number, b: number) => a + (b - a) * part;
  return {
    x: mix(from.x, to.x), y: mix(from.y, to.y), zoom: mix(from.zoom, to.zoom), dim: mix(from.dim, to.dim), reach: mix(from.reach, to.reach),
    lit: { x: mix(from.lit.x, to.lit.x), y: mix(from.lit.y, to.lit.y), width: mix(from.lit.width, to.lit.width), height: mix(from.lit.height, to.lit.height) },
  };
}

/** What of the scene is seen in either frame or between them. */
export function seenBox(frames: readonly Frame[], view: Size): Box {
  const left = Math.min(...frames.map(({ x, zoom }) => -x / zoom));
  const top = Math.min(...frames.map(({ y, zoom }) => -y / zoom));
  const right = Math.max(...frames.map(({ x, zoom }) => (view.width - x) / zoom));
  const bottom = Math.max(...frames.map(({ y, zoom }) => (view.height - y) / zoom));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

import type { Scene } from '../../../shared/layout/scene.ts';

/** How the rows of a scene lie in a thumbnail. */
interface ThumbnailRows {
  readonly toY: (sceneY: number) => number;
  /** Inside the emotion lane: thumbnail y = scene y · curveScale + curveShift. */
  readonly curveScale: number;
  readonly curveShift: number;
}

const header = 15;
/** Share of the height for the emotion lane: the relief is what one knows a map by. */
const curveShare = 0.4;
/** What stands above it must not push it out of the picture. */
const aboveShare = 0.32;
/** A card of two lines is then still a block of a few pixels. */
const smallestScale = 0.13;

/** Heights from a scene to a thumbnail `height` px high: header, the rows above the curve, the curve, the rest, each with a scale of its own. */
export function thumbnailRows(scene: Scene, height: number): ThumbnailRows {
  const hasRelief = scene.curves.some(({ points }) => points.length > 0);
  const curve = hasRelief ? scene.lanes.find(({ id }) => id === scene.emotionScale?.laneId) : undefined;
  const curveHeight = curve ? height * curveShare : 0;
  const others = scene.height - scene.headerHeight - (curve?.height ?? 0);
  const scale = Math.max(smallestScale, (height - header - curveHeight) / Math.max(1, others));
  const above = curve ? curve.y - scene.headerHeight : 0;
  const aboveScale = Math.min(scale, (height * aboveShare) / Math.max(1, above));
  const headerScale = header / Math.max(1, scene.headerHeight);
  const curveTop = curve ? header + above * aboveScale : 0;
  const curveScale = curve ? curveHeight / Math.max(1, curve.height) : scale;
  const toY = (y: number): number => {
    if (y <= scene.headerHeight) return y * headerScale;
    if (!curve) return header + (y - scene.headerHeight) * scale;
    if (y <= curve.y) return header + (y - scene.headerHeight) * aboveScale;
    if (y <= curve.y + curve.height) return curveTop + (y - curve.y) * curveScale;
    return curveTop + curveHeight + (y - curve.y - curve.height) * scale;
  };
  return { toY, curveScale, curveShift: curveTop - (curve?.y ?? 0) * curveScale };
}

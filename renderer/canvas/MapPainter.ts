import type { Box, Scene } from '../../shared/layout/scene.ts';
import type { Palette } from '../scene/paintPrimitives.ts';
import { paintScene } from '../scene/paintScene.ts';
import type { ResolveAsset } from '../scene/ScenePrimitives.tsx';
import { nearZoom, visibleBox, type Camera } from '../session/camera.ts';
import { emotionPoint } from '../session/cellContents.ts';
import type { Preview, SessionState } from '../session/createSession.ts';
import { ImageStore } from './ImageStore.ts';
import { TileCache } from './TileCache.ts';

/** After this long without a change the zoom counts as settled and bitmaps are painted sharp. */
const settleTime = 120;

/** Paints what the session looks at onto one canvas. */
export class MapPainter {
  private readonly canvas: HTMLCanvasElement;
  private readonly schedule: () => void;
  private readonly tiles = new TileCache();
  private readonly images: ImageStore;
  private palette: Palette | null = null;
  private zoom = 0;
  private zoomedAt = -Infinity;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private ghostIds: ReadonlySet<string> | undefined;

  constructor(canvas: HTMLCanvasElement, resolveAsset: ResolveAsset, schedule: () => void) {
    this.canvas = canvas;
    this.schedule = schedule;
    this.images = new ImageStore(resolveAsset, () => {
      this.tiles.clear();
      schedule();
    });
  }

  stop(): void {
    clearTimeout(this.settling);
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
  }

  paint(state: SessionState, scene: Scene): void {
    const context = this.canvas.getContext('2d');
    if (!context || !this.palette || state.view.width === 0) return;
    const pixelRatio = window.devicePixelRatio;
    this.fitTo(state.view.width, state.view.height, pixelRatio);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    if (state.camera.zoom >= nearZoom) this.paintNear(context, state, scene, pixelRatio, this.palette);
    else this.paintFar(context, state, scene, pixelRatio, this.palette);
    transformTo(context, state.camera, pixelRatio);
    paintMarks(context, state, scene, this.palette);
  }

  private fitTo(width: number, height: number, pixelRatio: number): void {
    const wanted = { width: Math.round(width * pixelRatio), height: Math.round(height * pixelRatio) };
    if (this.canvas.width === wanted.width && this.canvas.height === wanted.height) return;
    this.canvas.width = wanted.width;
    this.canvas.height = wanted.height;
  }

  private paintNear(context: CanvasRenderingContext2D, { camera, view }: SessionState, scene: Scene, pixelRatio: number, palette: Palette): void {
    transformTo(context, camera, pixelRatio);
    paintScene(context, scene, visibleBox(camera, view), palette, { scale: camera.zoom * pixelRatio, withItems: false, imageOf: this.images.get });
  }

  private paintFar(context: CanvasRenderingContext2D, state: SessionState, scene: Scene, pixelRatio: number, palette: Palette): void {
    const { camera, view } = state;
    const now = performance.now();
    if (camera.zoom !== this.zoom) this.zoomedAt = now;
    this.zoom = camera.zoom;
    this.updateGhosts(draggedIds(state.preview), scene);
    const isZooming = now - this.zoomedAt < settleTime;
    const isComplete = this.tiles.draw(context, { scene, camera, view, pixelRatio, palette, ghostIds: this.ghostIds, imageOf: this.images.get, isZooming });
    if (isComplete) return;
    clearTimeout(this.settling);
    if (isZooming) this.settling = setTimeout(this.schedule, settleTime);
    else this.schedule();
  }

  private updateGhosts(ids: ReadonlySet<string> | undefined, scene: Scene): void {
    if (ids === this.ghostIds) return;
    const touched = new Set([...(ids ?? []), ...(this.ghostIds ?? [])]);
    this.tiles.invalidate([...touched].flatMap((id) => scene.itemById.get(id) ?? []));
    this.ghostIds = ids;
  }
}

/** The cards in the hand. */
export function draggedIds(preview: Preview | null): ReadonlySet<string> | undefined {
  return preview?.kind === 'items' ? preview.ids : undefined;
}

function transformTo(context: CanvasRenderingContext2D, camera: Camera, pixelRatio: number): void {
  const scale = camera.zoom * pixelRatio;
  context.setTransform(scale, 0, 0, scale, camera.x * pixelRatio, camera.y * pixelRatio);
}

/** Rings and highlights of what is selected, which mounted cards show themselves. */
function paintMarks(context: CanvasRenderingContext2D, state: SessionState, scene: Scene, palette: Palette): void {
  const isFar = state.camera.zoom < nearZoom;
  context.strokeStyle = palette.accent;
  const selected = new Set(state.selection);
  if (isFar) {
    context.lineWidth = 2 / state.camera.zoom;
    for (const id of selected) ring(context, scene.itemById.get(id), 8);
  }
  for (const connection of scene.connections) {
    if (!selected.has(connection.id)) continue;
    context.lineWidth = Math.max(2.5, 2 / state.camera.zoom);
    context.lineJoin = 'round';
    context.beginPath();
    for (const { x, y } of connection.points) context.lineTo(x, y);
    context.stroke();
  }
  if (state.preview?.kind === 'emotion') return;
  for (const id of selected) {
    const point = emotionPoint(scene, id);
    if (!point) continue;
    context.beginPath();
    context.arc(point.x, point.y, point.radius, 0, 2 * Math.PI);
    context.fillStyle = palette[point.ink];
    context.fill();
    context.lineWidth = 1.5;
    context.beginPath();
    context.arc(point.x, point.y, 12, 0, 2 * Math.PI);
    context.stroke();
  }
}

function ring(context: CanvasRenderingContext2D, box: Box | undefined, radius: number): void {
  if (!box) return;
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, radius);
  context.stroke();
}

import { isOverlapping } from '../../shared/layout/isOverlapping.ts';
import type { Box, Scene } from '../../shared/layout/scene.ts';
import type { Context2d, Palette } from '../scene/paintPrimitives.ts';
import { paintScene, type PaintSceneOptions } from '../scene/paintScene.ts';
import { visibleBox, type Camera, type Size } from '../session/camera.ts';
import { sceneDamage } from './sceneDamage.ts';

/** Device pixels. */
const tileSize = 512;
/** Milliseconds; while a zoom is going on what was painted for another zoom does for a moment. */
const frameBudget = { resting: 10, zooming: 4 } as const;
const maximumTiles = 160;
/** A bitmap may be shown this much larger or smaller than painted while a zoom is going on. */
const stretch = 1.8;

/** Strokes and shadows end within so many scene pixels of what casts them. */
const reach = 8;

interface Tile {
  readonly box: Box;
  readonly bitmap: OffscreenCanvas;
  /** The part that must be painted again. */
  damage: Box | null;
}

interface Level {
  readonly zoom: number;
  readonly tiles: Map<string, Tile>;
}

interface TileFrame {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly view: Size;
  readonly pixelRatio: number;
  readonly palette: Palette;
  readonly ghostIds: ReadonlySet<string> | undefined;
  readonly imageOf: PaintSceneOptions['imageOf'];
  /** While the zoom is changing, bitmaps of the last level are stretched instead of painted anew. */
  readonly isZooming: boolean;
}

/**
 * The far view: bitmaps of the scene that are painted once and then only copied. A change repaints the tiles it touches.
 * Painting stops at a time budget per frame; what is still missing shows the level of another zoom and follows in the next frame.
 */
export class TileCache {
  private current: Level | null = null;
  /** Of the zoom before; kept until the zoom rests, so that going back paints nothing. */
  private other: Level | null = null;
  private scene: Scene | null = null;
  private palette: Palette | null = null;

  /** Forgets everything (fonts or images arrived). */
  clear(): void {
    this.current = null;
    this.other = null;
  }

  /** Marks what must be painted again. */
  invalidate(boxes: Iterable<Box>): void {
    const list = [...boxes].map(withReach);
    this.other = null;
    for (const tile of this.current?.tiles.values() ?? []) {
      for (const box of list) if (isOverlapping(box, tile.box)) tile.damage = tile.damage ? around(tile.damage, box) : box;
    }
  }

  /** Draws one frame; `true` when all of it is up to date. */
  draw(context: Context2d, frame: TileFrame): boolean {
    this.adopt(frame);
    const level = this.levelFor(frame);
    const started = performance.now();
    const budget = frame.isZooming ? frameBudget.zooming : frameBudget.resting;
    const missing: Box[] = [];
    let isComplete = true;
    const visible = this.visibleTiles(level, frame);
    for (const { key, box } of visible) {
      const tile = level.tiles.get(key);
      if (tile && !tile.damage) continue;
      if (performance.now() - started < budget) {
        this.paintTile(level, key, box, tile, frame);
        continue;
      }
      isComplete = false;
      if (!tile) missing.push(box);
    }
    this.copyTiles(context, level, visible.flatMap(({ key }) => level.tiles.get(key) ?? []), frame);
    this.fill(context, missing, frame);
    if (isComplete && !frame.isZooming) this.other = null;
    this.prune(level, visible);
    return isComplete && level.zoom === frame.camera.zoom;
  }

  private adopt({ scene, palette }: TileFrame): void {
    if (palette !== this.palette) this.clear();
    else if (this.scene && scene !== this.scene) {
      const damage = sceneDamage(this.scene, scene);
      if (damage === null) for (const tile of this.current?.tiles.values() ?? []) tile.damage = tile.box;
      else this.invalidate(damage);
      this.other = null;
    }
    this.scene = scene;
    this.palette = palette;
  }

  private levelFor({ camera, isZooming }: TileFrame): Level {
    const stretchOf = (level: Level): number => Math.max(camera.zoom / level.zoom, level.zoom / camera.zoom);
    const known = [this.current, this.other].filter((level) => level !== null && level.tiles.size > 0) as Level[];
    const [nearest = null, further = null] = known.sort((a, b) => stretchOf(a) - stretchOf(b));
    if (nearest && stretchOf(nearest) < (isZooming ? stretch : 1 + Number.EPSILON)) [this.current, this.other] = [nearest, further];
    else [this.current, this.other] = [{ zoom: camera.zoom, tiles: new Map() }, nearest];
    return this.current;
  }

  private visibleTiles(level: Level, { camera, view, pixelRatio, scene }: TileFrame): { key: string; box: Box }[] {
    const edge = tileSize / (level.zoom * pixelRatio);
    const box = visibleBox(camera, view);
    const tiles: { key: string; box: Box }[] = [];
    const lastX = Math.min(box.x + box.width, scene.width);
    const lastY = Math.min(box.y + box.height, scene.height);
    for (let row = Math.max(0, Math.floor(box.y / edge)); row * edge < lastY; row += 1) {
      for (let column = Math.max(0, Math.floor(box.x / edge)); column * edge < lastX; column += 1) {
        tiles.push({ key: `${column} ${row}`, box: { x: column * edge, y: row * edge, width: edge, height: edge } });
      }
    }
    return tiles;
  }

  private paintTile(level: Level, key: string, box: Box, old: Tile | undefined, frame: TileFrame): void {
    const bitmap = old?.bitmap ?? new OffscreenCanvas(tileSize, tileSize);
    const context = bitmap.getContext('2d');
    if (!context) return;
    const scale = level.zoom * frame.pixelRatio;
    const part = pixelsOf(old?.damage ?? box, box, scale);
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(part.x, part.y, part.width, part.height);
    context.clip();
    context.clearRect(part.x, part.y, part.width, part.height);
    context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
    const painted = { x: box.x + part.x / scale, y: box.y + part.y / scale, width: part.width / scale, height: part.height / scale };
    paintScene(context, frame.scene, withReach(painted), frame.palette, { scale, withItems: true, ghostIds: frame.ghostIds, imageOf: frame.imageOf });
    context.restore();
    level.tiles.delete(key);
    level.tiles.set(key, { box, bitmap, damage: null });
  }

  private copyTiles(context: Context2d, level: Level, tiles: Iterable<Tile>, frame: TileFrame): void {
    const isExact = level.zoom === frame.camera.zoom;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.imageSmoothingEnabled = !isExact;
    for (const { box, bitmap } of tiles) {
      const { x, y, width, height } = screenBox(box, frame);
      context.drawImage(bitmap, x, y, width, height);
    }
  }

  /** Shows in boxes of the scene what was painted there for another zoom. */
  private fill(context: Context2d, boxes: readonly Box[], frame: TileFrame): void {
    if (!this.other || boxes.length === 0) return;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    for (const box of boxes) {
      const { x, y, width, height } = screenBox(box, frame);
      context.rect(x, y, width, height);
    }
    context.clip();
    this.copyTiles(context, this.other, [...this.other.tiles.values()].filter((tile) => boxes.some((box) => isOverlapping(box, tile.box))), frame);
    context.restore();
  }

  /** Keeps memory finite: tiles leave in the order in which they were painted, never those in view. */
  private prune(level: Level, visible: readonly { key: string }[]): void {
    if (level.tiles.size <= maximumTiles) return;
    const keep = new Set(visible.map(({ key }) => key));
    for (const key of level.tiles.keys()) {
      if (level.tiles.size <= maximumTiles) return;
      if (!keep.has(key)) level.tiles.delete(key);
    }
  }
}

/** Where a box of the scene lies on the canvas, in whole pixels: neighbours meet without a seam. */
function screenBox(box: Box, { camera, pixelRatio }: TileFrame): Box {
  const place = (scene: number, offset: number): number => Math.round((scene * camera.zoom + offset) * pixelRatio);
  const [x, y] = [place(box.x, camera.x), place(box.y, camera.y)];
  return { x, y, width: place(box.x + box.width, camera.x) - x, height: place(box.y + box.height, camera.y) - y };
}

function withReach({ x, y, width, height }: Box): Box {
  return { x: x - reach, y: y - reach, width: width + 2 * reach, height: height + 2 * reach };
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** The pixels of a tile that a part of the scene touches, as a box within the tile: what is clipped to whole pixels leaves no seam. */
function pixelsOf(part: Box, tile: Box, scale: number): Box {
  const place = (from: number, start: number, round: (pixel: number) => number): number => Math.max(0, Math.min(tileSize, round((from - start) * scale)));
  const [x, y] = [place(part.x, tile.x, Math.floor), place(part.y, tile.y, Math.floor)];
  return { x, y, width: place(part.x + part.width, tile.x, Math.ceil) - x, height: place(part.y + part.height, tile.y, Math.ceil) - y };
}

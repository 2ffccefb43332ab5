import { isOverlapping } from '../../../shared/layout/isOverlapping.ts';
import type { Box, Primitive, Scene } from '../../../shared/layout/scene.ts';
import { paintPrimitives } from '../../scene/paintPrimitives.ts';
import { paintWholeScene } from '../../scene/paintWholeScene.ts';
import { readPalette } from '../../scene/readPalette.ts';
import { canvasFont, faces } from '../../scene/sceneStyle.ts';

interface Sign {
  readonly x: number;
  readonly y: number;
  /** Relative to its own top left. */
  readonly primitives: readonly Primitive[];
}

/** A part of the map as PNG, in the colours of the theme, with the signs that stand over it. Rejects when the browser has no memory for it. */
export async function drawImage(scene: Scene, signs: readonly Sign[], box: Box, scale: number, resolveAsset: (assetId: string) => string): Promise<Blob> {
  const [images] = await Promise.all([loadImages(scene, box, resolveAsset), ...Object.keys(faces).map((font) => document.fonts.load(canvasFont(font as keyof typeof faces, 12)))]);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(box.width * scale);
  canvas.height = Math.round(box.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(scale, scale);
  context.translate(-box.x, -box.y);
  // Widths were measured without kerning and ligatures.
  context.fontKerning = 'none';
  context.textRendering = 'optimizeSpeed';
  const palette = readPalette(document.documentElement);
  const options = { scale, imageOf: (assetId: string) => images.get(assetId) ?? null };
  paintWholeScene(context, scene, box, palette, options);
  for (const { x, y, primitives } of signs) {
    context.translate(x, y);
    paintPrimitives(context, primitives, palette, options);
    context.translate(-x, -y);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => { if (blob) resolve(blob); else reject(new Error('no picture')); }, 'image/png');
  });
}

/** The pictures on the cards; one that cannot be read leaves its place empty. */
async function loadImages(scene: Scene, box: Box, resolveAsset: (assetId: string) => string): Promise<ReadonlyMap<string, HTMLImageElement>> {
  const primitives: Primitive[] = scene.items.filter((item) => isOverlapping(item, box)).flatMap((item) => item.primitives);
  const ids = new Set(primitives.flatMap((primitive) => (primitive.kind === 'image' ? [primitive.assetId] : [])));
  const loaded = await Promise.all([...ids].map(async (id) => {
    const image = new Image();
    image.src = resolveAsset(id);
    return image.decode().then(() => [[id, image] as const], () => []);
  }));
  return new Map(loaded.flat());
}

/** A picture ready to be stored, upright. */
export interface Encoded {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

const quality = 0.85;

/**
 * Writes a picture anew, smaller where a side is longer than `longest`: JPEG, or WebP where it lets something through. Only pixels are kept. Decoding,
 * scaling and writing are the browser's own threads'. `null` where it has no memory for it.
 */
export async function reencode(bitmap: ImageBitmap, longest: number): Promise<Encoded | null> {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  try {
    const scaled = scale < 1 ? await createImageBitmap(bitmap, { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' }) : bitmap;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(scaled, 0, 0);
    if (scaled !== bitmap) scaled.close();
    if (!context) return null;
    const type = isSeeThrough(context, width, height) ? 'image/webp' : 'image/jpeg';
    return { blob: await canvas.convertToBlob({ type, quality }), width, height };
  } catch {
    return null;
  }
}

/** Whether any pixel lets the ground through; read in strips, so that a large picture needs no second copy of itself. */
function isSeeThrough(context: OffscreenCanvasRenderingContext2D, width: number, height: number): boolean {
  const rows = 256;
  for (let top = 0; top < height; top += rows) {
    const { data } = context.getImageData(0, top, width, Math.min(rows, height - top));
    for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  }
  return false;
}

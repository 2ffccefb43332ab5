import { pixelRatio, wholePicture, type Crop, type PictureSize } from '../model/crop.ts';
import type { Image } from '../model/fields.ts';
import type { Box, Primitive } from './scene.ts';

export const imageRadius = 6;
/** Between a picture and what stands below it. */
export const imageGap = 6;
const usualRatio = 16 / 9;
/** Height : width between which a picture keeps its own proportions: a strip can still be seen, a phone's screen is whole. */
const proportions = { least: 0.25, most: 2.2 };

/** A picture in a width, with `imageGap` below it; 16 : 9 unless it is cropped or `large`, which keeps proportions. Nothing where there is none. */
export function drawImage({ image }: { readonly image?: Image }, { x, y, width }: Omit<Box, 'height'>, look?: 'large'): { readonly primitives: readonly Primitive[]; readonly height: number } {
  if (!image) return { primitives: [], height: 0 };
  const { size, crop, assetId, alt } = image;
  const ratio = size && (crop || look) ? pixelRatio(insideOf(crop ?? wholePicture), size) : usualRatio;
  const height = Math.round(width * Math.max(proportions.least, Math.min(1 / ratio, proportions.most)));
  const primitive: Primitive = { kind: 'image', x, y, width, height, radius: imageRadius, assetId, alt, ...(size && crop ? { part: coveringPart(size, { width, height }, crop) } : {}) };
  return { primitives: [primitive], height: height + imageGap };
}

/** What of a picture, or of a part of it, fills a box: as much as goes, from its middle. */
export function coveringPart(size: PictureSize, box: Pick<Box, 'width' | 'height'>, crop: Crop = wholePicture): Crop {
  const { x, y, width, height } = insideOf(crop);
  const surplus = (box.width / box.height) / pixelRatio({ x, y, width, height }, size);
  if (surplus < 1) return { x: x + (width * (1 - surplus)) / 2, y, width: width * surplus, height };
  return { x, y: y + (height * (1 - 1 / surplus)) / 2, width, height: height / surplus };
}

/** Where all of a picture would lie whose part fills a box. */
export function wholeImageBox({ x, y, width, height }: Box, part: Crop): Box {
  const whole = { width: width / part.width, height: height / part.height };
  return { x: x - part.x * whole.width, y: y - part.y * whole.height, ...whole };
}

/** Files of others may hold a part that reaches beyond its picture, or none of it. */
function insideOf({ x, y, width, height }: Crop): Crop {
  const left = Math.min(x, 0.99);
  const top = Math.min(y, 0.99);
  return { x: left, y: top, width: Math.max(0.01, Math.min(width, 1 - left)), height: Math.max(0.01, Math.min(height, 1 - top)) };
}

/** Pixels of a picture. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A part of a picture, in fractions of its width and height. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The edges that move: −1 = left or top, 1 = right or bottom, 0 = neither of the two. */
export interface CropHandle {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

export const wholePicture: Crop = { x: 0, y: 0, width: 1, height: 1 };
/** Less of a side could hardly be grasped again. */
const smallestCrop = 0.05;

/** Width : height in pixels, as fractions of this picture. */
export function shareRatio(ratio: number, size: PictureSize): number {
  return (ratio * size.height) / size.width;
}

/** Width : height in pixels of a part. */
export function pixelRatio(crop: Crop, size: PictureSize): number {
  return (crop.width * size.width) / (crop.height * size.height);
}

/** The part moved, as far as the picture reaches. */
export function moveCrop(crop: Crop, dx: number, dy: number): Crop {
  return { ...crop, x: clamp(crop.x + dx, 0, 1 - crop.width), y: clamp(crop.y + dy, 0, 1 - crop.height) };
}

/**
 * The part with one edge or corner moved; what lies opposite stays. With a `ratio` (width : height in fractions, see `shareRatio`) it keeps it: an edge
 * then moves both of its neighbours alike.
 */
export function sizeCrop(crop: Crop, handle: CropHandle, dx: number, dy: number, ratio: number | null): Crop {
  const room = { width: roomOf(crop.x, crop.width, handle.x), height: roomOf(crop.y, crop.height, handle.y) };
  const wanted = { width: crop.width + handle.x * dx, height: crop.height + handle.y * dy };
  if (ratio === null) return place(crop, handle, clamp(wanted.width, least(crop.width), room.width), clamp(wanted.height, least(crop.height), room.height));
  const most = Math.min(room.width, room.height * ratio);
  const width = handle.x === 0 ? wanted.height * ratio : handle.y === 0 ? wanted.width : Math.max(wanted.width, wanted.height * ratio);
  const fitting = clamp(width, Math.min(most, Math.max(smallestCrop, smallestCrop * ratio)), most);
  return place(crop, handle, fitting, fitting / ratio);
}

/** The largest part of that ratio (in fractions), with its middle as near to the present one's as the picture allows. */
export function cropOfRatio(crop: Crop, ratio: number): Crop {
  const width = Math.min(1, ratio);
  const height = Math.min(1, 1 / ratio);
  return moveCrop({ x: crop.x + (crop.width - width) / 2, y: crop.y + (crop.height - height) / 2, width, height }, 0, 0);
}

/** As it is stored: to a millionth, inside the picture; `undefined` = all of it. */
export function storedCrop(crop: Crop): Crop | undefined {
  const x = tidy(crop.x);
  const y = tidy(crop.y);
  const stored = { x, y, width: tidy(Math.min(crop.width, 1 - x)), height: tidy(Math.min(crop.height, 1 - y)) };
  return stored.width >= 1 && stored.height >= 1 ? undefined : stored;
}

/** How far a side can reach while the opposite edge, or for neither edge the middle, stays. */
function roomOf(start: number, length: number, edge: -1 | 0 | 1): number {
  if (edge === 1) return 1 - start;
  if (edge === -1) return start + length;
  return 2 * Math.min(start + length / 2, 1 - start - length / 2);
}

/** What is smaller already (typed, or of another program) may stay so. */
function least(length: number): number {
  return Math.min(smallestCrop, length);
}

function place(crop: Crop, handle: CropHandle, width: number, height: number): Crop {
  const at = (start: number, length: number, next: number, edge: -1 | 0 | 1): number => (edge === 1 ? start : edge === -1 ? start + length - next : start + (length - next) / 2);
  return moveCrop({ x: at(crop.x, crop.width, width, handle.x), y: at(crop.y, crop.height, height, handle.y), width, height }, 0, 0);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function tidy(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000;
}

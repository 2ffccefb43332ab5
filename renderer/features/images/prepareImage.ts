import { accept, refuse, type Result } from '../../../shared/base/result.ts';
import { imageLimits } from '../../../shared/formats/imageLimits.ts';
import { nameFileType } from '../../../shared/formats/nameFileType.ts';
import { readImageHeader } from '../../../shared/formats/readImageHeader.ts';
import type { PictureSize } from '../../../shared/model/crop.ts';
import { reencode, type Encoded } from './reencode.ts';

/** A picture as it was brought, and as it could be kept. */
export interface PreparedImage {
  /** The file itself. `null` = it cannot be kept as it is: it moves, or is too heavy. */
  readonly asItIs: Encoded | null;
  /** Written anew, upright and without what cameras note in it; at most `longestSide` px. `null` = it would gain nothing. */
  readonly smaller: Encoded | null;
  /** The file. */
  readonly brought: PictureSize & { readonly bytes: number };
  readonly hasPlace: boolean;
  readonly isAnimated: boolean;
}

/** Sharp on a poster, light in a library. */
export const longestSide = 1600;
/** From here on a smaller picture is offered. */
const heavy = 1_000_000;
const megabyte = 1_048_576;

/** Reads one picture. Every refusal names the file and says what would be taken. */
export async function prepareImage(file: File): Promise<Result<PreparedImage>> {
  const { name } = file;
  if (file.size > imageLimits.brought) return refuse('error.image.tooHeavy', { name, megabytes: imageLimits.brought / megabyte });
  const bytes = await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);
  if (!bytes) return refuse('error.image.unreadable', { name });
  const header = readImageHeader(bytes);
  if (!header) return refusalOfFile(name, bytes);
  if (!header.isComplete) return refuse('error.image.broken', { name });
  if (header.width * header.height > imageLimits.pixels) return refuse('error.image.tooManyPixels', { name, width: header.width, height: header.height, megapixels: imageLimits.pixels / 1_000_000 });
  const blob = file.slice(0, file.size, header.mediaType);
  const bitmap = await createImageBitmap(blob).catch(() => null);
  if (!bitmap) return refuse('error.image.broken', { name });
  // Upright, as the browser shows it.
  const size = { width: bitmap.width, height: bitmap.height };
  const { hasPlace, isAnimated } = header;
  const isLarge = Math.max(size.width, size.height) > longestSide;
  const canStay = !isAnimated && file.size <= imageLimits.stored;
  const isOffered = isLarge || file.size > heavy || hasPlace || !canStay;
  const encoded = isOffered ? await reencode(bitmap, longestSide) : null;
  bitmap.close();
  if (!encoded && !canStay) return refuse('error.image.broken', { name });
  const isWorth = encoded && (isLarge || hasPlace || !canStay || encoded.blob.size < file.size);
  return accept({ asItIs: canStay ? { blob, ...size } : null, smaller: isWorth ? encoded : null, brought: { ...size, bytes: file.size }, hasPlace, isAnimated });
}

function refusalOfFile(name: string, bytes: Uint8Array): Result<never> {
  if (bytes.length === 0) return refuse('error.image.empty', { name });
  const type = nameFileType(bytes);
  return type ? refuse('error.image.otherType', { name, type }) : refuse('error.image.noImage', { name });
}

import { accept, refuse, type Result } from '../../../shared/base/result.ts';

/** The same limit as the host's `writeAsset`. */
const maximumBytes = 20_000_000;

/** A picture file as base64. Refuses what is too large or cannot be read; whether it is a picture the host sees by its bytes. */
export async function readPicture(file: File): Promise<Result<string>> {
  if (file.size > maximumBytes) return refuse('error.persona.pictureTooLarge', { name: file.name });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return refuse('error.persona.pictureUnreadable', { name: file.name });
  return accept(toBase64(new Uint8Array(bytes)));
}

function toBase64(bytes: Uint8Array): string {
  // In parts, because a call takes only so many arguments.
  const part = 0x8000;
  let text = '';
  for (let start = 0; start < bytes.length; start += part) text += String.fromCharCode(...bytes.subarray(start, start + part));
  return btoa(text);
}

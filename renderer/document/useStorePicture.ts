import { useCallback } from 'react';
import { accept, refuse, type Result } from '../../shared/base/result.ts';
import { useHost } from './HostProvider.tsx';
import { refusalOfError } from './refusalOfError.ts';
import { useRefusalToast } from './useRefusalToast.ts';

/** What a person may choose as a picture; the host sees by the bytes whether it is one. */
export const pictureTypes = 'image/png,image/jpeg,image/webp,image/gif';

/** The same limit as the host's `writeAsset`. */
const maximumBytes = 20_000_000;

/** Keeps a picture file in the library. Answers its asset id, or null after it has said what is wrong with the file. */
export function useStorePicture(): (file: File) => Promise<string | null> {
  const { client } = useHost();
  const showRefusal = useRefusalToast();
  return useCallback(async (file) => {
    const picture = await readPicture(file);
    if (!picture.ok) {
      showRefusal(picture.refusal);
      return null;
    }
    try {
      return (await client.call('writeAsset', { dataBase64: picture.value })).assetId;
    } catch (error) {
      showRefusal(refusalOfError(error));
      return null;
    }
  }, [client, showRefusal]);
}

async function readPicture(file: File): Promise<Result<string>> {
  if (file.size > maximumBytes) return refuse('error.picture.tooLarge', { name: file.name });
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes ? accept(toBase64(new Uint8Array(bytes))) : refuse('error.picture.unreadable', { name: file.name });
}

function toBase64(bytes: Uint8Array): string {
  // In parts, because a call takes only so many arguments.
  const part = 0x8000;
  let text = '';
  for (let start = 0; start < bytes.length; start += part) text += String.fromCharCode(...bytes.subarray(start, start + part));
  return btoa(text);
}

import { useCallback } from 'react';
import { accept, type Result } from '../../shared/base/result.ts';
import { useHost } from './HostProvider.tsx';
import { refusalOfError } from './refusalOfError.ts';

/** Keeps a picture in the library, once by its content. Answers its asset id, or why it could not be kept. */
export function useStoreImage(): (picture: Blob) => Promise<Result<string>> {
  const { client } = useHost();
  return useCallback(async (picture) => {
    try {
      const bytes = new Uint8Array(await picture.arrayBuffer());
      return accept((await client.call('writeAsset', { dataBase64: toBase64(bytes) })).assetId);
    } catch (error) {
      return { ok: false, refusal: refusalOfError(error) };
    }
  }, [client]);
}

function toBase64(bytes: Uint8Array): string {
  // In parts, because a call takes only so many arguments.
  const part = 0x8000;
  let text = '';
  for (let start = 0; start < bytes.length; start += part) text += String.fromCharCode(...bytes.subarray(start, start + part));
  return btoa(text);
}

import { useCallback } from 'react';
import { useHost } from './HostProvider.tsx';

/** The address of an image of this library; the same function for the life of the window, so pictures keep their memo. */
export function useResolveAsset(): (assetId: string) => string {
  const { assetBase } = useHost().session;
  return useCallback((assetId: string) => `${assetBase}${assetId}`, [assetBase]);
}

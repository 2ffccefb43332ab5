import { useCallback } from 'react';
import { getRecord } from '../../shared/changes/document.ts';
import { coveringPart } from '../../shared/layout/drawImage.ts';
import type { Portrait } from '../../shared/model/records.ts';
import { useDrawFace } from '../ui/portraitStore.ts';
import { useDocument } from './DocumentProvider.tsx';
import { useResolveAsset } from './useResolveAsset.ts';

const square = { width: 1, height: 1 };

/** The faces of a map's personas, for its picture; the sign of its kind stands for everybody else. */
export function useFacesOfActors(): (actorId: string) => { address: string; part?: ReturnType<typeof coveringPart> } | null {
  const draw = useDrawFace();
  const resolveAsset = useResolveAsset();
  const records = useDocument((document) => document);
  return useCallback((actorId) => {
    const portrait: Portrait | undefined = getRecord(records, 'persona', getRecord(records, 'actor', actorId)?.personaId)?.portrait;
    if (!portrait) return null;
    if (portrait.kind === 'drawn') return draw && { address: draw(portrait) };
    const { size, crop } = portrait;
    return { address: resolveAsset(portrait.assetId), ...(size && crop ? { part: coveringPart(size, square, crop) } : {}) };
  }, [draw, resolveAsset, records]);
}

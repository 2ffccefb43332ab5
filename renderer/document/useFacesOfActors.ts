import { useCallback } from 'react';
import type { Face } from '../../shared/layout/stakeholders/stakeholderScene.ts';
import { useDrawFace } from '../ui/portraitStore.ts';
import { useDocument } from './DocumentProvider.tsx';
import { faceOfActor } from './faceOfActor.ts';
import { useResolveAsset } from './useResolveAsset.ts';

/** The faces of a map's personas, for its picture; the sign of its kind stands for everybody else. */
export function useFacesOfActors(): (actorId: string) => Face | null {
  const draw = useDrawFace();
  const resolveAsset = useResolveAsset();
  const library = useDocument((document) => document);
  return useCallback((actorId) => faceOfActor(library, actorId, draw, resolveAsset), [draw, resolveAsset, library]);
}

import { useCallback } from 'react';
import type { Layers } from '../../../shared/model/layers.ts';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';

/** The open journey's layers and how to change them. */
export function useLayers(): { readonly layers: Layers; readonly change: (edit: (layers: Layers) => Layers) => void } {
  const { session } = useJourneyScope();
  const layers = useSession((state) => state.layers);
  const change = useCallback((edit: (layers: Layers) => Layers) => session.setState((state) => ({ layers: edit(state.layers) })), [session]);
  return { layers, change };
}

import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import type { Layers } from '../../../shared/model/layers.ts';

/** The layer of marks on the map. */
export function useFindingMarks(): { readonly isShown: boolean; readonly toggle: () => void } {
  const { session } = useJourneyScope();
  const isShown = useSession((state) => state.layers.findings === true);
  const toggle = (): void => session.setState(({ layers }) => ({ layers: layers.findings ? withoutMarks(layers) : { ...layers, findings: true } }));
  return { isShown, toggle };
}

function withoutMarks({ findings: _findings, ...layers }: Layers): Layers {
  return layers;
}

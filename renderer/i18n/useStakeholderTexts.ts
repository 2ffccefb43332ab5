import { useMemo } from 'react';
import type { StakeholderTexts } from '../../shared/layout/stakeholders/stakeholderScene.ts';
import { useDynamicMessage } from './useDynamicMessage.ts';

/** The words of a stakeholder map's picture, in the window's language. */
export function useStakeholderTexts(): StakeholderTexts {
  const tell = useDynamicMessage();
  return useMemo(() => ({
    ring: (ring) => tell({ key: `vocabulary.stakeholderRing.${ring}` }, ring),
    actorKind: (kind) => tell({ key: `vocabulary.actorKind.${kind}` }, kind),
    relationKind: (kind) => tell({ key: `vocabulary.relationKind.${kind}` }, kind),
  }), [tell]);
}

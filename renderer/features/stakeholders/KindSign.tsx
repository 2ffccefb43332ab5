import { iconPaths } from '../../../shared/layout/icons.ts';
import { relationSigns } from '../../../shared/layout/stakeholders/stakeholderSigns.ts';
import type { RelationKind } from '../../../shared/model/vocabulary.ts';
import { cssInk } from '../../scene/sceneStyle.ts';

/** How relations of a kind are drawn: dash and sign. */
export function KindSign({ kind }: { kind: RelationKind }) {
  const { icon, ink, dash } = relationSigns[kind];
  return (
    <svg width={44} height={16} viewBox="0 0 44 16" aria-hidden>
      <path d="M1 8h24" stroke={cssInk(ink)} strokeWidth={1.5} strokeDasharray={dash} />
      <path d={iconPaths[icon]} fill={cssInk(ink)} transform={`translate(29 1) scale(${14 / 256})`} />
    </svg>
  );
}

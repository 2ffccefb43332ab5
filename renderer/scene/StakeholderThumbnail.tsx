import type { StakeholderScene } from '../../shared/layout/stakeholders/stakeholderScene.ts';
import { cssInk } from './sceneStyle.ts';
import { RingGrounds } from './ActorPicture.tsx';

/** A stakeholder map too small for words: rings, a disc for each actor, the lines between them. */
export function StakeholderThumbnail({ scene: { rings, actors, relations } }: { scene: StakeholderScene }) {
  const radius = (rings.at(-1)?.radius ?? 0) + 8;
  return (
    <svg viewBox={`${-radius} ${-radius} ${2 * radius} ${2 * radius}`} preserveAspectRatio="xMidYMid meet">
      <RingGrounds rings={rings} />
      {relations.map(({ id, path }) => <path key={id} d={path} fill="none" stroke={cssInk('ink-3')} strokeWidth={5} />)}
      {actors.map(({ id, disc }) => <circle key={id} cx={disc.x} cy={disc.y} r={26} fill={cssInk('accent')} stroke={cssInk('surface')} strokeWidth={5} />)}
    </svg>
  );
}

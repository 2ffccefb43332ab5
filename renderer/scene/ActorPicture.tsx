import { useId } from 'react';
import { wholeImageBox } from '../../shared/layout/drawImage.ts';
import { iconPaths } from '../../shared/layout/icons.ts';
import type { Face, SceneActor, StakeholderScene } from '../../shared/layout/stakeholders/stakeholderScene.ts';
import { ScenePrimitives } from './ScenePrimitives.tsx';
import { cssInk } from './sceneStyle.ts';
import styles from './ActorPicture.module.css';

/** A stakeholder map has no pictures but faces, and these have addresses. */
const noAsset = (): string => '';
const grounds = ['accent-wash', 'surface', 'sunken'] as const;
const iconSize = 24;

/** The rings, the outermost first. */
export function RingGrounds({ rings }: Pick<StakeholderScene, 'rings'>) {
  return rings.map(({ ring, radius }, index) => <circle key={ring} r={radius} fill={cssInk(grounds[index] ?? 'surface')} stroke={cssInk('line-2')} />).reverse();
}

/** Face or sign, name, and what kind of actor that is. */
export function ActorPicture({ actor: { ring, disc, icon, words }, face }: { actor: SceneActor; face: Face | null }) {
  const clipId = useId();
  const { x, y, radius } = disc;
  const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  return (
    <g className={styles[ring]}>
      <circle cx={x} cy={y} r={radius} fill={face ? 'var(--portrait)' : cssInk('raised')} stroke={cssInk('ink-3')} />
      {face ? (
        <>
          <clipPath id={clipId}><circle cx={x} cy={y} r={radius - 0.5} /></clipPath>
          <image {...(face.part ? wholeImageBox(box, face.part) : box)} href={face.address} preserveAspectRatio={face.part ? 'none' : 'xMidYMid slice'} clipPath={`url(#${clipId})`} />
        </>
      ) : <path d={iconPaths[icon]} fill={cssInk('ink-2')} transform={`translate(${x - iconSize / 2} ${y - iconSize / 2}) scale(${iconSize / 256})`} />}
      <ScenePrimitives primitives={words} resolveAsset={noAsset} />
    </g>
  );
}

import type { Face, StakeholderScene } from '../../shared/layout/stakeholders/stakeholderScene.ts';
import { ActorPicture, RingGrounds } from './ActorPicture.tsx';
import { ScenePrimitives } from './ScenePrimitives.tsx';

interface StakeholderPictureProps {
  readonly scene: StakeholderScene;
  /** `null` = no face: its sign stands in its place. */
  readonly faceOf: (actorId: string) => Face | null;
}

const noAsset = (): string => '';

/** A stakeholder map as one picture, for paper; inside an `<svg>` with the scene's box. */
export function StakeholderPicture({ scene, faceOf }: StakeholderPictureProps) {
  return (
    <>
      <RingGrounds rings={scene.rings} />
      {scene.relations.map(({ id, line }) => <ScenePrimitives key={id} primitives={line} resolveAsset={noAsset} />)}
      {scene.actors.map((actor) => <ActorPicture key={actor.id} actor={actor} face={faceOf(actor.id)} />)}
      {scene.rings.map(({ ring, name }) => <ScenePrimitives key={ring} primitives={name} resolveAsset={noAsset} />)}
      {scene.relations.map(({ id, label }) => <ScenePrimitives key={id} primitives={label} resolveAsset={noAsset} />)}
      <ScenePrimitives primitives={scene.legend} resolveAsset={noAsset} />
    </>
  );
}

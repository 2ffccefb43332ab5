import type { Crop } from '../../model/crop.ts';
import type { StakeholderRing } from '../../model/vocabulary.ts';
import type { Box, IconName, MeasureText, Primitive } from '../scene.ts';

/** The picture of a stakeholder map, in CSS pixels at 100 %; the middle of the rings is (0, 0). Screen, thumbnail and paper draw the same. */
export interface StakeholderScene {
  /** Holds everything that is drawn. */
  readonly box: Box;
  /** From the middle outwards. */
  readonly rings: readonly SceneRing[];
  /** From the middle outwards, each ring clockwise. */
  readonly actors: readonly SceneActor[];
  readonly relations: readonly SceneRelation[];
  /** The signs of the kinds of relations that occur, with their words. */
  readonly legend: readonly Primitive[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SceneRing {
  readonly ring: StakeholderRing;
  /** Where its outer line runs. */
  readonly radius: number;
  /** Where its actors stand. */
  readonly track: number;
  readonly name: readonly Primitive[];
  readonly nameBox: Box;
}

/** The box holds face and words. */
export interface SceneActor extends Box {
  readonly id: string;
  readonly ring: StakeholderRing;
  /** Where it is drawn, in degrees from the top; near to where it was put, where others leave room. */
  readonly angle: number;
  readonly disc: Point & { readonly radius: number };
  /** Of its kind; a persona shows its face instead. */
  readonly icon: IconName;
  readonly words: readonly Primitive[];
}

export interface SceneRelation {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  /** The course of the line, as SVG path data. */
  readonly path: string;
  /** Line and heads. */
  readonly line: readonly Primitive[];
  /** Sign and words on a ground of their own. */
  readonly label: readonly Primitive[];
  readonly labelBox: Box;
  /** Of line and label. */
  readonly bounds: Box;
}

/** A picture to be shown in an actor's disc: all of it from its middle, or the square part. */
export interface Face {
  readonly address: string;
  readonly part?: Crop;
}

/** The words of the picture, in the language of whoever looks. */
export interface StakeholderTexts {
  readonly ring: (ring: string) => string;
  readonly actorKind: (kind: string) => string;
  readonly relationKind: (kind: string) => string;
}

export interface StakeholderLayoutOptions {
  readonly texts: StakeholderTexts;
  readonly measureText: MeasureText;
}
